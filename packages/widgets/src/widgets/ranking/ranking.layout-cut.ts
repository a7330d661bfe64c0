import type { RankingRowText } from './ranking.model-text.js';

/** The rows that are drawn. */
export interface ShownRows {
  readonly rows: readonly RankingRowText[];
  /** Marked rows from further down. */
  readonly apart: readonly RankingRowText[];
}

/**
 * The first rows, and marked ones among the others. Which of them is the
 * current one is told later.
 */
export function cutRows(
  all: readonly RankingRowText[],
  limit: number,
  marked: readonly string[],
): ShownRows {
  const rows = all.map((row) => ({
    ...row,
    isMarked: marked.includes(row.area),
    isCurrent: false,
  }));
  return {
    rows: rows.slice(0, limit),
    apart: rows.slice(limit).filter(({ isMarked }) => isMarked),
  };
}
