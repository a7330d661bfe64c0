import {
  type Figure,
  formatMissing,
  formatPeriod,
  formatRank,
  type Movement,
  pickText,
} from '@chiso/data/core';
import type { Languages, Speaker } from '../../ui/pure/text.js';
import { describeHistory } from './ranking.describe-history.js';
import type { RankingMethods } from './ranking.describe-methods.js';
import { kindsOf, type NoteKind } from './ranking.describe-notes.js';
import type { WholeRankingWords } from './ranking.describe-words.js';
import type {
  WholeRankedRow,
  WholeRankingModel,
} from './ranking.model-more.js';
import type {
  RankingCellText,
  RankingColumnText,
  RankingText,
} from './ranking.model-text.js';

/** A column as it is written in the end, but for its notes. */
export interface WholeColumn {
  readonly head: RankingColumnText;
  readonly cells: readonly RankingCellText[];
  /** What qualifies the column, whatever its cells. */
  readonly shared?: readonly NoteKind[];
  /** What qualifies the cell of a row. */
  readonly kinds: (row: WholeRankedRow) => readonly NoteKind[];
}

/** Firm enough for a full bar, as is a figure without a status. */
const firm = new Set<string | undefined>([undefined, 'final', 'derived']);

/** Adds movement, methods, and what there is to say of each cell. */
export function completeColumns(
  { columns, rows }: RankingText,
  model: WholeRankingModel,
  methods: RankingMethods,
  speaker: Speaker<WholeRankingWords>,
): readonly WholeColumn[] {
  const { lang } = speaker;
  const nameAt = columns.findIndex(({ kind }) => kind === 'name');
  const complete = (
    at: number,
    cell: (text: RankingCellText, row: WholeRankedRow) => RankingCellText,
  ) => rows.map(({ cells }, row) => cell(cells[at]!, model.rows[row]!));

  const ranks = columns.slice(0, nameAt).map((head, at) => ({
    head: { ...head, text: head.text + inBrackets(methods.ranks) },
    cells: complete(at, (text, { place }) =>
      place ? text : { ...text, spoken: formatMissing(undefined, lang) },
    ),
    kinds: kindsOfPlace,
  }));
  const names = {
    head: columns[nameAt]!,
    cells: complete(nameAt, (text, row) => ({
      ...text,
      below: describeMark(row, speaker),
    })),
    kinds: () => [],
  };
  const isAlone = model.columns.length === 1;
  const values = model.columns.map((indicator, nth) => {
    const at = nameAt + 1 + nth;
    const { parts, ...head } = columns[at]!;
    const [name, unit] = parts!;
    // Of several indices the context says the scale, once for all.
    const isTold = isAlone || indicator.unit !== 'index';
    return {
      head: {
        ...head,
        text: name + inBrackets(isTold ? unit : '', methods.columns[nth]!),
      },
      cells: complete(at, (text, { cells }) =>
        valueCell(
          text,
          cells[nth]!.figure,
          { isAlone, isMain: indicator === model.main },
          lang,
        ),
      ),
      kinds: ({ cells }: WholeRankedRow) =>
        kindsOf(cells[nth]?.figure?.measure),
    };
  });
  return [
    ...ranks,
    ...(model.comparison.kind === 'compared' ? [movesOf(model, speaker)] : []),
    names,
    ...values,
    // The layout expects it last.
    ...(model.history ? [describeHistory(model, model.history, speaker)] : []),
  ];
}

function kindsOfPlace({ place, main }: WholeRankedRow): readonly NoteKind[] {
  return [
    place && place.basis !== 'stated' ? place.basis : '',
    ...kindsOf(main?.rank),
    // A derived rank is as doubtful as its figure.
    place?.disputed && !main?.rank ? 'disputed' : '',
  ].filter(Boolean);
}

/** How each area moved since. */
function movesOf(
  model: WholeRankingModel,
  speaker: Speaker<WholeRankingWords>,
): WholeColumn {
  const { words, lang } = speaker;
  const since = words.comparedWith(formatPeriod(model.before!, { lang }));
  return {
    head: { kind: 'move', text: words.movement, lang },
    cells: model.rows.map(({ movement }) => moveCell(movement!, since, words)),
    kinds: ({ movement }) =>
      movement && movement.kind !== 'unknown'
        ? [
            model.comparison.kind === 'compared' && model.comparison.broken
              ? 'broken'
              : '',
            movement.isDoubtful ? 'doubtful' : '',
          ].filter(Boolean)
        : [],
  };
}

function moveCell(
  movement: Movement,
  since: string,
  { moves }: WholeRankingWords,
): RankingCellText {
  const { kind } = movement;
  const by = kind === 'up' || kind === 'down' ? movement.by : 0;
  return {
    text: { up: `▲ ${by}`, down: `▼ ${by}`, same: '=', unknown: '–' }[kind],
    spoken: `${moves[kind](by)} ${since}`,
    tone: kind === 'up' || kind === 'down' ? kind : 'none',
    key: kind === 'unknown' ? undefined : kind === 'down' ? -by : by,
  };
}

/** "nay thuộc Gia Lai": what became of a marked unit, or what it was. */
function describeMark(
  { mark }: WholeRankedRow,
  { words, lang, documentLang }: Speaker<WholeRankingWords>,
): string | undefined {
  const { former, now } = mark ?? {};
  const other = former ?? now;
  return (
    other &&
    words[former ? 'formerly' : 'nowPartOf'](
      pickText(other, lang, documentLang).text,
    )
  );
}

function inBrackets(...words: readonly string[]): string {
  const told = words.filter(Boolean).join(', ');
  return told && ` (${told})`;
}

function valueCell(
  text: RankingCellText,
  figure: Figure | undefined,
  { isAlone, isMain }: { readonly isAlone: boolean; readonly isMain: boolean },
  lang: Languages['lang'],
): RankingCellText {
  const measure = figure?.measure?.shown;
  if (measure) {
    return measure.missing || firm.has(measure.status)
      ? text
      : { ...text, tone: 'open' };
  }
  // The place, where it is all that is known and has no column of its own.
  const rank = isMain ? undefined : figure?.rank?.shown.rank;
  if (rank !== undefined) {
    return { text: formatRank(rank, undefined, lang), tone: 'none' };
  }
  // Beside other columns a dash is enough of what nobody speaks of.
  return isAlone ? text : { ...text, text: '–', spoken: text.text };
}
