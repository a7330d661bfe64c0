import type { ShownRows } from './ranking.layout-cut.js';
import type {
  RankingColumnText,
  RankingRowText,
} from './ranking.model-text.js';

/** The column that rows are sorted by, and which way. */
export interface Sorting {
  /** Which of the text's columns. */
  readonly at: number;
  readonly descending: boolean;
}

/** What the reader has asked of the rows; absent: as the ranking has them. */
export interface Reading {
  readonly order?:
    | ((one: RankingRowText, other: RankingRowText) => number)
    | undefined;
  readonly matches?: ((row: RankingRowText) => boolean) | undefined;
  /** How many rows are drawn; marked ones past them stand after a gap. */
  readonly limit: number;
}

/** The rows that are drawn, of those that were found. */
export interface ArrangedRows extends ShownRows {
  /** How many match what was searched for. */
  readonly found: number;
}

/** Searches, sorts and cuts. */
export function arrangeRows(
  all: readonly RankingRowText[],
  { order, matches, limit }: Reading,
): ArrangedRows {
  const found = matches ? all.filter(matches) : all;
  const sorted = order ? [...found].sort(order) : found;
  return {
    rows: sorted.slice(0, limit),
    apart: sorted.slice(limit).filter(({ isMarked }) => isMarked),
    found: found.length,
  };
}

/** The order that the ranking has by itself. */
export function naturalSorting(
  columns: readonly RankingColumnText[],
): Sorting | undefined {
  if (columns[0]?.kind === 'rank') return { at: 0, descending: false };
  const at = columns.findIndex(({ kind }) => kind === 'value');
  return at < 0 ? undefined : { at, descending: true };
}

/**
 * Marks the rows that are chosen, where they stand. Beside them, what the
 * page's author marks is no longer the current one.
 */
export function markChosen(
  rows: readonly RankingRowText[],
  areas: readonly string[],
): readonly RankingRowText[] {
  if (areas.length === 0) return rows;
  return rows.map((row) => {
    const isCurrent = areas.includes(row.area);
    return isCurrent || row.isMarked
      ? { ...row, isMarked: true, isCurrent }
      : row;
  });
}
