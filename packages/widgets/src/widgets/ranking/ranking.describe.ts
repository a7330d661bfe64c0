import {
  type DatasetIndex,
  formatMeasure,
  formatMissing,
  formatNumber,
  formatPeriod,
  type Indicator,
  type Language,
  pickText,
} from '@chiso/data/core';
import { labelSources } from '../../ui/pure/label-sources.js';
import type { Languages, Speaker } from '../../ui/pure/text.js';
import {
  capital,
  kindsOf,
  kindsOfPlace,
  sayKind,
} from './ranking.describe-kinds.js';
import type { RankingWords } from './ranking.describe-words.js';
import type { RankedRow, RankingModel } from './ranking.model.js';
import type { RankingCell } from './ranking.model-cells.js';
import type {
  RankingCellText,
  RankingColumnText,
  RankingText,
} from './ranking.model-text.js';

/** Model → words: what a ranking writes at once. */
export function describeRanking(
  model: RankingModel,
  index: DatasetIndex,
  speaker: Speaker<RankingWords>,
): RankingText {
  const { lang, documentLang, header, words } = speaker;
  const { main, columns } = model;
  const title = columns.length > 1 ? index.header.title : main.name;
  const scale = sharedScale(columns, lang);
  const describeRow = rowDescriber(model, speaker);
  const rows = model.rows.map((row) => ({
    area: row.area,
    cells: describeRow(row),
  }));
  const kinds = new Set(
    rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.kinds ?? [])),
  );
  const told = [...kinds].map((kind) => sayKind(kind, words)).join(', ');
  return {
    header: header
      ? { text: header, lang }
      : pickText(title, lang, documentLang),
    context: describeContext(model, scale, speaker),
    columns: describeHeads(model, scale, speaker),
    rows,
    notes: told ? [{ mark: '*', text: `${capital(told)}.` }] : [],
    sources: labelSources(index, model.statements, speaker),
  };
}

/** "Năm 2022 · 63 tỉnh, thành phố". */
function describeContext(
  { period, set, level, counted, size = counted }: RankingModel,
  scale: string,
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
    scale && words.scale(scale),
  ];
  return capital(told.filter(Boolean).join(' · '));
}

/** Several indices on one scale: their heads do not repeat it. */
function sharedScale(columns: readonly Indicator[], lang: Language): string {
  const [scale = '', ...others] = new Set(
    columns.map((one) => (one.unit === 'index' ? scaleOf(one, lang) : '')),
  );
  return columns.length > 1 && others.length === 0 ? scale : '';
}

function scaleOf({ scale = [0, 1] }: Indicator, lang: Language): string {
  // Held together where a head wraps.
  return scale.map((end) => formatNumber(end, lang)).join('\u2060–\u2060');
}

/** The heads; of movement and of lines nothing but their room is there yet. */
function describeHeads(
  { level, columns, comparison, isRanked, hasHistory }: RankingModel,
  scale: string,
  { words, ...languages }: Speaker<RankingWords>,
): readonly RankingColumnText[] {
  const { lang } = languages;
  const head = (kind: RankingColumnText['kind'], text: string) => ({
    kind,
    text,
    lang,
  });
  const since = comparison.kind === 'compared' && comparison.period;
  return [
    isRanked && head('rank', words.rank),
    since &&
      head(
        'move',
        words.movement(formatPeriod(since, { lang, style: 'short' })),
      ),
    head('name', capital(words.areas(level, 1))),
    ...columns.map((indicator) => headOf(indicator, scale, languages)),
    // The layout expects it last.
    hasHistory && head('history', ''),
  ].filter((one) => one !== false);
}

/** The cells of a row, in the order of the heads. */
function rowDescriber(
  { columns, comparison, isRanked, hasHistory }: RankingModel,
  languages: Languages,
): (row: RankedRow) => readonly RankingCellText[] {
  const { lang, documentLang } = languages;
  const soon = { text: '' };
  return (row) => {
    const { place, name, cells } = row;
    const { text, lang: ownLang } = pickText(name, lang, documentLang);
    return [
      isRanked && {
        text: place ? formatNumber(place.rank, lang) : '–',
        key: place?.rank,
        kinds: kindsOfPlace(row),
      },
      comparison.kind === 'compared' && soon,
      { text, lang: ownLang === lang ? undefined : ownLang, key: text },
      ...columns.map((indicator, at) => ({
        ...valueCell(cells[at]!, indicator, columns.length > 1, languages),
        kinds: kindsOf(cells[at]!.figure?.measure),
      })),
      hasHistory && soon,
    ].filter((one) => one !== false);
  };
}

/** The short name with the unit that its figures leave out. */
function headOf(
  indicator: Indicator,
  scale: string,
  { lang, documentLang }: Languages,
): RankingColumnText {
  const { unit, shortName, name } = indicator;
  const { text, lang: ownLang } = pickText(
    shortName ?? name,
    lang,
    documentLang,
  );
  const told =
    unit === 'index'
      ? !scale && scaleOf(indicator, lang)
      : formatMeasure({ value: 1 }, indicator, lang, documentLang).unit;
  return {
    kind: 'value',
    text: told ? `${text} (${told})` : text,
    lang: ownLang,
  };
}

function valueCell(
  { figure, amount, barPercent }: RankingCell,
  indicator: Indicator,
  isOneOfSeveral: boolean,
  { lang, documentLang }: Languages,
): RankingCellText {
  const measure = figure?.measure?.shown;
  if (!measure || measure.missing) {
    // Beside other columns silence is short: what there is to say of it, a
    // dash or the place alone, comes later.
    const isShort = isOneOfSeveral && !measure;
    return {
      text: isShort ? '' : formatMissing(measure?.missing, lang),
      tone: 'none',
    };
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
