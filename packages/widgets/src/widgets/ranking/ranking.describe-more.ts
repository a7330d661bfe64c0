import {
  type DatasetIndex,
  formatNumber,
  formatPeriod,
  pickText,
} from '@chiso/data/core';
import type { Speaker } from '../../ui/pure/text.js';
import { describeMethods } from './ranking.describe-methods.js';
import {
  completeColumns,
  type WholeColumn,
} from './ranking.describe-more-cells.js';
import { completeWords } from './ranking.describe-more-words.js';
import {
  disputeOf,
  type NoteBook,
  type NoteKind,
  noteBook,
  noteOfDash,
} from './ranking.describe-notes.js';
import { summarise } from './ranking.describe-summary.js';
import type {
  RankingWords,
  WholeRankingWords,
} from './ranking.describe-words.js';
import type { RankingModel } from './ranking.model.js';
import type {
  WholeRankedRow,
  WholeRankingModel,
} from './ranking.model-more.js';
import type { RankingText, WholeRankingText } from './ranking.model-text.js';

/** Adds to what is written what is rare, and what is only said aloud. */
export function completeText(
  text: RankingText,
  model: RankingModel | WholeRankingModel,
  index: DatasetIndex,
  speaker: Speaker<RankingWords>,
): WholeRankingText {
  const { lang, documentLang } = speaker;
  const words = completeWords(speaker.words, lang);
  // Of a plain one all is written.
  if (!('breaks' in model)) {
    return { ...text, notes: [], summary: summarise(text, model, words) };
  }
  const fluent = { ...speaker, words };
  const book = noteBook(words);
  const methods = describeMethods(model, fluent);
  const reasons = model.breaks.map((reason) =>
    pickText(reason, lang, documentLang).text.replace(/\.$/, ''),
  );
  const detail = (kind: NoteKind, row: WholeRankedRow) => {
    if (kind === 'broken') return reasons.join('; ');
    return kind === 'disputed' ? disputeOf(row, model, index, fluent) : '';
  };
  const columns = completeColumns(text, model, methods, fluent).map((column) =>
    qualify(column, model, book, detail),
  );
  const hasDash = columns.some(({ cells }) =>
    cells.some((cell) => cell.text === '–'),
  );
  const whole = {
    ...text,
    context: [
      text.context,
      methods.shared,
      describeScale(model, fluent),
      ...describeComparison(model, fluent),
    ]
      .filter(Boolean)
      .join(' · '),
    columns: columns.map(({ head }) => head),
    rows: model.rows.map(({ area, mark }, at) => ({
      area,
      cells: columns.map(({ cells }) => cells[at]!),
      isMarked: mark !== undefined,
    })),
    notes: [...book.notes(), ...noteOfDash(hasDash, lang)],
  };
  return { ...whole, summary: summarise(whole, model, words) };
}

/** Gives figures their letters. A note that all cells share goes to the head. */
function qualify(
  { head, cells, kinds, shared: ofColumn = [] }: WholeColumn,
  model: WholeRankingModel,
  book: NoteBook,
  detail: (kind: NoteKind, row: WholeRankedRow) => string,
): Pick<WholeColumn, 'head' | 'cells'> {
  const own = model.rows.map(kinds);
  const told = own.filter((_, at) => cells[at]!.key !== undefined);
  const common = (told[0] ?? []).filter(
    (kind) => told.length > 1 && told.every((all) => all.includes(kind)),
  );
  const shared = [...ofColumn, ...common];
  const markAll = (kind: NoteKind) => {
    const rows = model.rows.filter(
      (_, at) => ofColumn.includes(kind) || own[at]!.includes(kind),
    );
    return rows.map((row) => book.mark(kind, detail(kind, row)))[0];
  };
  return {
    head: { ...head, mark: shared.map(markAll).join('') },
    cells: cells.map((text, at) => {
      const left = own[at]!.filter((kind) => !shared.includes(kind));
      if (left.length === 0) return text;
      return {
        ...text,
        marks: left
          .map((kind) => book.mark(kind, detail(kind, model.rows[at]!)))
          .join(''),
        aside: left.map(book.say).join(', '),
      };
    }),
  };
}

/** Several indices on one scale: their heads do not repeat it. */
function describeScale(
  { columns }: WholeRankingModel,
  { words, lang }: Speaker<WholeRankingWords>,
): string {
  const [ends, ...others] = new Set(
    columns.map(({ unit, scale = [0, 1] }) =>
      unit === 'index'
        ? scale.map((end) => formatNumber(end, lang)).join('–')
        : '',
    ),
  );
  return columns.length > 1 && others.length === 0 && ends
    ? words.scale(ends)
    : '';
}

function describeComparison(
  { comparison, before }: WholeRankingModel,
  { words, lang }: Speaker<WholeRankingWords>,
): readonly string[] {
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
