import type { Figure, Indicator, Observation } from '@chiso/data/core';

/** What a column says of an area. */
export interface RankingCell {
  /** Absent: the document says nothing. */
  readonly figure?: Figure | undefined;
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
): readonly RankingCell[] {
  const extents = figures.map((figure) => extentOf(figure?.measure?.shown));
  const isShare = extents.some((extent) => extent?.isShare);
  const usual = isShare || unit === 'percent' ? 100 : unit === 'index' ? 1 : 0;
  let [low, high] = (!isShare && scale) || [0, usual];
  for (const extent of extents) {
    low = Math.min(low, extent?.from ?? low);
    high = Math.max(high, extent?.to ?? high);
  }
  // A range is drawn as a range, a number from the base on.
  const base = Math.min(Math.max(low, 0), high);
  const place = (amount: number) =>
    Math.round(((amount - low) / (high - low)) * 1e4) / 100;
  return figures.map((figure, at): RankingCell => {
    const extent = extents[at];
    if (!extent) return { figure };
    const { from, to } = extent;
    const ends = [from === to ? base : from, to].map(place);
    const start = Math.min(...ends);
    return {
      figure,
      amount: (from + to) / 2,
      barPercent: high > low ? [start, Math.max(...ends) - start] : undefined,
    };
  });
}

/** The number or range that is drawn; a fraction is drawn as its share. */
export function extentOf({
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
    : { from, to, isShare: !range && from === share && value === undefined };
}
