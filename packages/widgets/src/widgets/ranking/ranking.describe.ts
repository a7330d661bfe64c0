import {
  type DatasetIndex,
  formatNumber,
  formatPeriod,
  pickText,
} from '@chiso/data/core';
import { labelSources } from '../../ui/pure/label-sources.js';
import type { Languages } from '../../ui/pure/text.js';
import { describeCells, type Speaker } from './ranking.describe-cells.js';
import { describeMethods } from './ranking.describe-methods.js';
import { noteBook } from './ranking.describe-notes.js';
import { capital, type RankingWords } from './ranking.describe-words.js';
import type { RankingModel } from './ranking.model.js';
import type {
  RankingColumnText,
  RankingRowText,
  RankingText,
} from './ranking.model-text.js';

/** Model → words: everything a ranking writes or says aloud. */
export function describeRanking(
  model: RankingModel,
  index: DatasetIndex,
  words: RankingWords,
  languages: Languages & { readonly header?: string | undefined },
): RankingText {
  const { lang, documentLang, header } = languages;
  const speaker = { model, words, languages };
  const book = noteBook(words);
  const { columns, rows } = describeCells(speaker, book);
  const title = model.columns.length > 1 ? index.header.title : model.main.name;
  return {
    header: header
      ? { text: header, lang }
      : pickText(title, lang, documentLang),
    context: capital(describeContext(speaker).join(' · ')),
    summary: summarise(speaker, columns, rows),
    columns,
    rows,
    notes: [
      ...model.breaks.map((reason) => ({
        mark: '',
        text: pickText(reason, lang, documentLang).text,
      })),
      ...book.notes(),
    ],
    sources: labelSources(index, model.statements, languages),
  };
}

/** "năm 2022", "63 tỉnh, thành phố", "so với năm 2021". */
function describeContext(speaker: Speaker): readonly string[] {
  const { model, words, languages } = speaker;
  const { lang, documentLang } = languages;
  const { period, set, level, counted, size = counted, columns } = model;
  const number = (count: number) => formatNumber(count, lang);
  const count =
    counted < size
      ? words.outOf(number(counted), number(size))
      : number(counted);
  // Several indices on one scale: their heads do not repeat it.
  const [ends, ...others] = new Set(
    columns.map(({ unit, scale = [0, 1] }) =>
      unit === 'index' ? scale.map(number).join('–') : '',
    ),
  );
  return [
    period && formatPeriod(period, { lang }),
    set && pickText(set, lang, documentLang).text,
    `${count} ${words.areas(level, size)}`,
    describeMethods(model, languages).shared,
    columns.length > 1 && others.length === 0 && ends && words.scale(ends),
    ...describeComparison(speaker),
  ].filter((part): part is string => Boolean(part));
}

function describeComparison({
  model: { comparison, before },
  words,
  languages: { lang },
}: Speaker): readonly string[] {
  const period = before ? formatPeriod(before, { lang }) : '';
  switch (comparison.kind) {
    case 'none':
      return [];
    case 'compared':
      return [
        words.comparedWith(period),
        comparison.broken ? words.changedMethod : '',
      ];
    case 'other-set':
      return [words.otherSet(period)];
    case 'no-figures':
      return [words.noFigures(period)];
  }
}

/** "Dẫn đầu là Đà Nẵng: Hạng 1, DTI 0,8002. Ninh Bình: Hạng 21 …" */
function summarise(
  { model, words }: Speaker,
  columns: readonly RankingColumnText[],
  rows: readonly RankingRowText[],
): string {
  const nameAt = columns.findIndex(({ kind }) => kind === 'name');
  const tell = ({ cells }: RankingRowText) =>
    cells
      .map(({ text, spoken = text, aside }, at) => {
        const { kind, text: head } = columns[at]!;
        if (kind === 'name') return '';
        const said = kind === 'move' ? spoken : `${head} ${spoken}`;
        return aside ? `${said} (${aside})` : said;
      })
      .filter(Boolean)
      .join(', ');
  return rows
    .flatMap((row, at) => {
      const name = row.cells[nameAt]!.text;
      const isFirst = at === 0 && model.rows[0]!.place?.rank === 1;
      if (!isFirst && !row.isMarked) return [];
      return `${isFirst ? `${words.first} ` : ''}${name}: ${tell(row)}.`;
    })
    .join(' ');
}
