import type { Series } from '@chiso/data/core';
import type { TrendBreak } from './trend.model-breaks.js';
import {
  type LoosePoint,
  mainOf,
  type TrendLine,
  type TrendPoint,
} from './trend.model-line.js';

/** A line through points of a series, joined only where they are comparable. */
export function joinLine(
  series: Series,
  loose: readonly LoosePoint[],
  breaks: readonly TrendBreak[],
): TrendLine {
  const kind = mainKind(loose);
  let changesSet = false;
  let from: LoosePoint | undefined;
  const points = loose.map((point): TrendPoint => {
    const isMain = kindOf(point) === kind;
    const before = isMain ? from : undefined;
    if (isMain) from = point;
    const canJoin = before?.value !== undefined && point.value !== undefined;
    const isOtherSet =
      canJoin && before.facet.shown.among !== point.facet.shown.among;
    changesSet ||= isOtherSet;
    const isAfterBreak =
      before !== undefined &&
      breaks.some(
        ({ at, method }) =>
          (method ?? series.method?.id) === series.method?.id &&
          before.at < at &&
          at <= point.at,
      );
    const isJoined =
      canJoin && !isOtherSet && !isAfterBreak && !before.range && !point.range;
    return { ...point, isMain, isJoined, isAfterBreak };
  });
  return { series, points, main: mainOf(points), changesSet };
}

/**
 * What figures must have in common to be joined: how many months they hold
 * over. States at a moment, and sums up to one, are joined to each other
 * however exactly the moment is named; they hold over none.
 */
function kindOf({ figure: { period, periodType } }: LoosePoint): number {
  if (periodType !== 'period') return periodType === 'as-of' ? 0 : -1;
  const { start, end } = period!;
  // A day is a part of a month, longer or shorter by its month.
  return Math.round((end - start) * 12) || 0.03;
}

/** The most frequent kind; of equally frequent ones the coarser. */
function mainKind(points: readonly LoosePoint[]): number | undefined {
  const counts: Record<number, number> = {};
  let main: number | undefined;
  let most = 0;
  for (const point of points) {
    if (point.value === undefined) continue;
    const kind = kindOf(point);
    const count = (counts[kind] ?? 0) + 1;
    counts[kind] = count;
    if (count > most || (count === most && kind > main!)) main = kind;
    most = Math.max(most, count);
  }
  return main;
}
