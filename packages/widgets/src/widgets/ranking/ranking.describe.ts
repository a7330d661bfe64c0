import {
  type DatasetIndex,
  formatMeasure,
  formatMissing,
  formatNumber,
  formatPeriod,
  type Indicator,
  pickText,
  type Text,
} from '@chiso/data/core';
import { labelSources } from '../../ui/pure/label-sources.js';
import type { Languages, Speaker } from '../../ui/pure/text.js';
import type { RankingWords } from './ranking.describe-words.js';
import type { RankedRow, RankingModel } from './ranking.model.js';
import type { RankingCell } from './ranking.model-cells.js';
import type {
  RankingCellText,
  RankingColumnText,
  RankingText,
} from './ranking.model-text.js';

interface Column {
  readonly head: RankingColumnText;
  readonly cell: (row: RankedRow) => RankingCellText;
}

/** Model → words: what a ranking writes at once. */
export function describeRanking(
  model: RankingModel,
  index: DatasetIndex,
  speaker: Speaker<RankingWords>,
): RankingText {
  const { lang, documentLang, header } = speaker;
  const title = model.columns.length > 1 ? index.header.title : model.main.name;
  const columns = columnsOf(model, speaker);
  return {
    header: header
      ? { text: header, lang }
      : pickText(title, lang, documentLang),
    context: describeContext(model, speaker),
    columns: columns.map(({ head }) => head),
    rows: model.rows.map((row) => ({
      area: row.area,
      cells: columns.map(({ cell }) => cell(row)),
    })),
    sources: labelSources(index, model.statements, speaker),
  };
}

/** "Năm 2022 · 63 tỉnh, thành phố". */
function describeContext(
  { period, set, level, counted, size = counted }: RankingModel,
  { words, lang, documentLang }: Speaker<RankingWords>,
): string {
  const number = (count: number) => formatNumber(count, lang);
  const count =
    counted < size
      ? words.outOf(number(counted), number(size))
      : number(counted);
  const told = [
    period && formatPeriod(period, { lang }),
    set && pickText(set, lang, documentLang).text,
    `${count} ${words.areas(level, size)}`,
  ];
  return capital(told.filter(Boolean).join(' · '));
}

function columnsOf(
  { level, columns, rows }: RankingModel,
  { words, ...languages }: Speaker<RankingWords>,
): readonly Column[] {
  const { lang } = languages;
  const ranks: Column = {
    head: { kind: 'rank', text: words.rank, lang },
    cell: ({ place }) =>
      place
        ? { text: formatNumber(place.rank, lang), key: place.rank }
        : { text: '–' },
  };
  const names: Column = {
    head: { kind: 'name', text: capital(words.areas(level, 1)), lang },
    cell: ({ name }) => nameCell(name, languages),
  };
  const values = columns.map((indicator, at) => ({
    head: headOf(indicator, languages),
    cell: ({ cells }: RankedRow) => valueCell(cells[at]!, indicator, languages),
  }));
  return [
    ...(rows.some(({ place }) => place) ? [ranks] : []),
    names,
    ...values,
  ];
}

function nameCell(
  name: Text,
  { lang, documentLang }: Languages,
): RankingCellText {
  const picked = pickText(name, lang, documentLang);
  return {
    text: picked.text,
    lang: picked.lang === lang ? undefined : picked.lang,
    key: picked.text,
  };
}

/** The short name with the unit that its figures leave out. */
function headOf(
  indicator: Indicator,
  { lang, documentLang }: Languages,
): RankingColumnText {
  const { unit, scale = [0, 1], shortName, name } = indicator;
  const { text, lang: ownLang } = pickText(
    shortName ?? name,
    lang,
    documentLang,
  );
  const told =
    unit === 'index'
      ? // Held together where the head wraps.
        scale.map((end) => formatNumber(end, lang)).join('\u2060–\u2060')
      : formatMeasure({ value: 1 }, indicator, lang, documentLang).unit;
  return {
    kind: 'value',
    text: text + (told && ` (${told})`),
    parts: [text, told],
    lang: ownLang,
  };
}

function valueCell(
  { figure, amount, barPercent }: RankingCell,
  indicator: Indicator,
  { lang, documentLang }: Languages,
): RankingCellText {
  const measure = figure?.measure?.shown;
  if (!measure || measure.missing) {
    return { text: formatMissing(measure?.missing, lang), tone: 'none' };
  }
  const { hedge, number, share } = formatMeasure(
    measure,
    indicator,
    lang,
    documentLang,
  );
  return {
    text: `${hedge} ${number}${share && ` (${share})`}`.trim(),
    key: amount,
    barPercent,
  };
}

/** As a sentence or a head begins. */
function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
