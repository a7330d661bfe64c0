import {
  type DatasetIndex,
  formatMissing,
  formatPeriod,
  pickText,
} from '@chiso/data/core';
import { labelSources } from '../../ui/pure/label-sources.js';
import type { Speaker } from '../../ui/pure/text.js';
import { disputeOf } from './ranking.describe-claims.js';
import { describeHistory } from './ranking.describe-history.js';
import { type NoteKind, sayKind } from './ranking.describe-kinds.js';
import { describeMethods } from './ranking.describe-methods.js';
import {
  completeColumns,
  type DescribedColumn,
} from './ranking.describe-more-cells.js';
import { completeWords } from './ranking.describe-more-words.js';
import { type NoteBook, noteBook, noteOf } from './ranking.describe-notes.js';
import { summarise } from './ranking.describe-summary.js';
import type {
  RankingWords,
  WholeRankingWords,
} from './ranking.describe-words.js';
import type { WholeRankingModel } from './ranking.model-more.js';
import type {
  RankingNote,
  RankingText,
  WholeRankingText,
} from './ranking.model-text.js';

/** Past this many, the others stay beside their figures. */
const mostDetails = 5;

/** Adds to what is written what is rare, and what is only said aloud. */
export function completeText(
  text: RankingText,
  model: WholeRankingModel,
  index: DatasetIndex,
  speaker: Speaker<RankingWords>,
): WholeRankingText {
  const { lang } = speaker;
  const words = completeWords(speaker.words, lang);
  const fluent = { ...speaker, words };
  const book = noteBook(words);
  const methods = describeMethods(model, fluent);
  const columns = [
    ...completeColumns(text, model, methods, fluent),
    // The layout expects it last.
    ...(model.history ? [describeHistory(model, model.history, fluent)] : []),
  ].map((column) => qualify(column, book, words));
  const hasDash = columns.some(({ cells }) =>
    cells.some((cell) => cell.text === '–'),
  );
  const detail = (kind: NoteKind) => {
    const details =
      kind === 'broken'
        ? reasonsOf(model, fluent)
        : kind === 'disputed'
          ? model.rows
              .filter((_, row) =>
                columns.some(({ cells }) => cells[row]!.kinds?.includes(kind)),
              )
              .slice(0, mostDetails)
              .map((row) => disputeOf(row, model, index, fluent))
          : [];
    return details.join('; ');
  };
  const whole = {
    ...text,
    context: [text.context, methods.shared].filter(Boolean).join(' · '),
    columns: columns.map(({ head }) => head),
    rows: model.rows.map(({ area, mark }, at) => ({
      area,
      cells: columns.map(({ cells }) => cells[at]!),
      isMarked: mark !== undefined,
    })),
    notes: [
      ...describeComparison(model, fluent),
      ...book.notes(detail),
      // What a dash stands for.
      ...(hasDash ? [noteOf('–', formatMissing(undefined, lang))] : []),
    ],
    sources: labelSources(index, model.statements, speaker),
  };
  return { ...whole, summary: summarise(whole, model, words) };
}

/** Gives figures their letters. A note that all cells share goes to the head. */
function qualify(
  { head, cells, shared: ofColumn = [] }: DescribedColumn,
  book: NoteBook,
  words: WholeRankingWords,
): DescribedColumn {
  const told = cells.filter(({ key }) => key !== undefined);
  const common = (told[0]?.kinds ?? []).filter(
    (kind) =>
      told.length > 1 && told.every(({ kinds }) => kinds?.includes(kind)),
  );
  const shared = [...ofColumn, ...common];
  return {
    head: { ...head, mark: shared.map(book.mark).join('') },
    cells: cells.map((cell) => {
      const own = (cell.kinds ?? []).filter((kind) => !shared.includes(kind));
      if (own.length === 0) return cell;
      return {
        ...cell,
        marks: own.map(book.mark).join(''),
        aside: own.map((kind) => sayKind(kind, words)).join(', '),
      };
    }),
  };
}

/** Why the statistic of then is not that of now. */
function reasonsOf(
  { breaks }: WholeRankingModel,
  { lang, documentLang }: Speaker<WholeRankingWords>,
): readonly string[] {
  return breaks.map((reason) =>
    pickText(reason, lang, documentLang).text.replace(/\.$/, ''),
  );
}

/** Why nothing is compared, where that was asked for. */
function describeComparison(
  { comparison: { kind }, before }: WholeRankingModel,
  { words, lang }: Speaker<WholeRankingWords>,
): readonly RankingNote[] {
  if (!before || kind === 'compared' || kind === 'none') return [];
  const tell = kind === 'other-set' ? words.otherSet : words.noFigures;
  return [noteOf('', tell(formatPeriod(before, { lang })))];
}
