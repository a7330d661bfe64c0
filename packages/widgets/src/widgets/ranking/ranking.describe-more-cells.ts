import {
  formatMissing,
  formatPeriod,
  formatRank,
  type Language,
  type Movement,
  pickText,
} from '@chiso/data/core';
import type { Speaker } from '../../ui/pure/text.js';
import type { NoteKind } from './ranking.describe-kinds.js';
import type { RankingMethods } from './ranking.describe-methods.js';
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

/** A column with its cells. */
export interface DescribedColumn {
  readonly head: RankingColumnText;
  readonly cells: readonly RankingCellText[];
  /** What qualifies the column, whatever its cells. */
  readonly shared?: readonly NoteKind[];
}

/** Firm enough for a full bar, as is a figure without a status. */
const firm = new Set<string | undefined>([undefined, 'final', 'derived']);

/** Adds movement, methods, and what there is to say of each cell. */
export function completeColumns(
  { columns, rows }: RankingText,
  model: WholeRankingModel,
  methods: RankingMethods,
  speaker: Speaker<WholeRankingWords>,
): readonly DescribedColumn[] {
  const { lang } = speaker;
  const missing = formatMissing(undefined, lang);
  const silence = ({ text }: RankingCellText) =>
    text === '–' ? { spoken: missing } : {};
  const firstValue = columns.findIndex(({ kind }) => kind === 'value');
  return columns.flatMap((head, at) => {
    const complete = (
      method: string,
      add: (row: WholeRankedRow, cell: RankingCellText) => object,
    ): DescribedColumn => ({
      head: { ...head, text: head.text + (method && ` (${method})`) },
      cells: rows.map(({ cells }, row) => {
        const cell = cells[at]!;
        return { ...cell, ...add(model.rows[row]!, cell) };
      }),
    });
    const nth = at - firstValue;
    switch (head.kind) {
      case 'rank':
        return complete(methods.ranks, (_, cell) => silence(cell));
      case 'move':
        return complete('', moveCells(model, speaker));
      case 'name':
        return complete('', (row) => ({ below: describeMark(row, speaker) }));
      case 'value':
        return complete(methods.columns[nth]!, (row, cell) => ({
          ...silence(cell),
          ...valueCell(row, nth, cell, lang),
        }));
      default:
        // Its room was kept for the lines, which have words of their own.
        return [];
    }
  });
}

/** How each area moved since. */
function moveCells(
  { comparison }: WholeRankingModel,
  { words, lang }: Speaker<WholeRankingWords>,
): (row: WholeRankedRow) => RankingCellText {
  if (comparison.kind !== 'compared') return () => ({ text: '' });
  const since = words.comparedWith(formatPeriod(comparison.period, { lang }));
  return ({ movement = { kind: 'unknown' } }) => {
    const { kind } = movement;
    const by = kind === 'up' || kind === 'down' ? movement.by : 0;
    return {
      text: { up: `▲ ${by}`, down: `▼ ${by}`, same: '=', unknown: '–' }[kind],
      spoken: `${words.moves[kind](by)} ${since}`,
      tone: kind === 'up' || kind === 'down' ? kind : 'none',
      key: kind === 'unknown' ? undefined : kind === 'down' ? -by : by,
      kinds: kindsOfMovement(movement, comparison.broken),
    };
  };
}

function kindsOfMovement(
  movement: Movement,
  isBroken: boolean,
): readonly NoteKind[] {
  if (movement.kind === 'unknown') return [];
  return [
    isBroken ? 'broken' : '',
    movement.isDoubtful ? 'doubtful' : '',
  ].filter(Boolean);
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

function valueCell(
  { main, cells }: WholeRankedRow,
  at: number,
  { text }: RankingCellText,
  lang: Language,
): Partial<RankingCellText> {
  const figure = cells[at]?.figure;
  const measure = figure?.measure?.shown;
  if (measure) {
    const isFirm = measure.missing || firm.has(measure.status);
    return isFirm ? {} : { tone: 'open' };
  }
  if (text) return {};
  // The place, where it is all that is known and has no column of its own.
  const rank = figure === main ? undefined : figure?.rank?.shown.rank;
  return rank === undefined
    ? { text: '–', spoken: formatMissing(undefined, lang) }
    : { text: formatRank(rank, undefined, lang) };
}
