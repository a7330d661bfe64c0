import type { TrendBreak } from './trend.model.js';
import type { TrendLine, TrendPoint } from './trend.model-line.js';

/** A line, joined only where its figures are comparable. */
export function joinLine(
  { series, points }: TrendLine,
  breaks: readonly TrendBreak[],
): TrendLine {
  const kind = mainKind(points);
  let changesSet = false;
  let before: TrendPoint | undefined;
  const joined = points.map((point) => {
    const isMain = kindOf(point) === kind;
    const from = before;
    if (isMain) before = point;
    const canJoin =
      isMain && from?.value !== undefined && point.value !== undefined;
    const isOtherSet =
      canJoin && from.facet.shown.among !== point.facet.shown.among;
    changesSet ||= isOtherSet;
    const isAfterBreak =
      isMain &&
      from !== undefined &&
      breaks.some(
        ({ at, method }) =>
          (method ?? series.method?.id) === series.method?.id &&
          from.at < at &&
          at <= point.at,
      );
    const isJoined =
      canJoin && !isOtherSet && !isAfterBreak && !from.range && !point.range;
    return { ...point, isMain, isJoined, isAfterBreak };
  });
  return {
    series,
    points: joined,
    main: joined.filter(({ isMain, value }) => isMain && value !== undefined),
    changesSet,
  };
}

/**
 * What figures must have in common to be joined: how much time they hold
 * over. States at a moment, and sums up to one, are joined to each other
 * however exactly the moment is named.
 */
function kindOf({ figure: { period, periodType } }: TrendPoint): string {
  return periodType === 'period' ? `${monthsOf(period!)}` : periodType;
}

/** The most frequent kind; of equally frequent ones the coarser. */
function mainKind(points: readonly TrendPoint[]): string | undefined {
  const counts = new Map<string, number>();
  for (const point of points) {
    if (point.value === undefined) continue;
    const kind = kindOf(point);
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  // A kind is a number of months, or a word, which counts as none.
  return [...counts].sort(
    ([one, times], [other, otherTimes]) =>
      otherTimes - times || (+other || 0) - (+one || 0),
  )[0]?.[0];
}

// A day is a part of a month, longer or shorter by its month.
function monthsOf({ start, end }: { start: number; end: number }): number {
  return Math.round((end - start) * 12) || 0.03;
}

/** Whether there is no figure; one in another unit is only not drawn. */
export function isMissing({ facet, value }: TrendPoint): boolean {
  return value === undefined && facet.shown.percent === undefined;
}
