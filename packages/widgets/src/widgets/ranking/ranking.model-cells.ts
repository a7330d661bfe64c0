import type { Figure, Indicator, Observation } from '@chiso/data/core';

/** What a column says of an area. */
export interface RankingCell {
  /** Absent: the document says nothing. */
  readonly figure?: Figure | undefined;
  /** The place, where it is all that is known and has no column of its own. */
  readonly rank?: number | undefined;
  /** What the column is sorted by; absent where there is no number. */
  readonly amount?: number | undefined;
  /**
   * Where the bar starts and how long it is, in percent of the column's
   * scale. Absent: there is nothing to draw.
   */
  readonly barPercent?: readonly [from: number, length: number] | undefined;
}

/**
 * The figures of a column on one scale: the indicator's, 0–100 for a share,
 * 0–1 for an index, else from 0 to the largest. A figure past the scale
 * stretches it, so that no bar is cut and all can be compared.
 */
export function scaleColumn(
  { unit, scale }: Indicator,
  figures: readonly (Figure | undefined)[],
  showsRanks: boolean,
): readonly RankingCell[] {
  const extents = figures.map((figure) => extentOf(figure?.measure?.shown));
  const isShare = extents.some((one) => one?.isShare);
  let [low, high] =
    scale && !isShare
      ? scale
      : [0, isShare || unit === 'percent' ? 100 : unit === 'index' ? 1 : 0];
  for (const extent of extents) {
    if (!extent) continue;
    low = Math.min(low, extent.from);
    high = Math.max(high, extent.to);
  }
  const place = (amount: number) =>
    Math.round(((amount - low) / (high - low)) * 1e4) / 100;
  const base = Math.min(Math.max(low, 0), high);
  return figures.map((figure, at): RankingCell => {
    const extent = extents[at];
    if (!extent) {
      const isOnlyRanked = showsRanks && !figure?.measure;
      return {
        figure,
        rank: isOnlyRanked ? figure?.rank?.shown.rank : undefined,
      };
    }
    const { from, to } = extent;
    // A range is drawn as a range, a number from the base on.
    const ends = from === to ? [base, to] : [from, to];
    const [start, end] = ends.map(place).sort((one, other) => one - other);
    return {
      figure,
      amount: (from + to) / 2,
      ...(high > low && { barPercent: [start!, end! - start!] as const }),
    };
  });
}

/** The number or range that is drawn; a fraction is drawn as its share. */
function extentOf({
  value,
  range,
  count,
  of,
  percent,
}: Partial<Observation> = {}) {
  const share = percent ?? (of ? (100 * (count ?? 0)) / of : undefined);
  const [from = value ?? share ?? count, to = from] = range ?? [];
  return from === undefined || to === undefined
    ? undefined
    : {
        from,
        to,
        isShare: !range && value === undefined && share !== undefined,
      };
}
