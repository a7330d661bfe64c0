import {
  type Facet,
  type Figure,
  type Observation,
  placePeriod,
  type Series,
} from '@chiso/data/core';

/**
 * What is drawn of the statements: the figure, the published share of a
 * fraction, or the place in a ranking.
 */
export type TrendQuantity = 'value' | 'percent' | 'rank';

/** A figure in time. */
export interface TrendPoint {
  readonly figure: Figure;
  /** The side that is drawn; where it is missing, the side that says so. */
  readonly facet: Facet;
  /** Its place on the time axis, in years. */
  readonly at: number;
  /** Undefined: there is none to draw. */
  readonly value: number | undefined;
  readonly range: readonly [number, number] | undefined;
  /** Whether it is one of those that the line joins. */
  readonly isMain: boolean;
  /** Whether the line comes to it from the main point before. */
  readonly isJoined: boolean;
}

/** The figures of one area by one method. */
export interface TrendLine {
  readonly series: Series;
  /** In the order of their places. */
  readonly points: readonly TrendPoint[];
  /** The main points that have a value, in the same order. */
  readonly main: readonly TrendPoint[];
  /** Whether it is interrupted where another set was ranked. */
  readonly changesSet: boolean;
}

/** Where a statistic was replaced: its place in years, and of which method. */
export interface Interruption {
  readonly at: number;
  readonly method: string | undefined;
}

/** Whether a figure may still change, or was reckoned: drawn unlike others. */
export function isSoft({ facet }: TrendPoint): boolean {
  return (facet.shown.status ?? 'final') !== 'final';
}

/** Whether there is no figure; one in another unit is only not drawn. */
export function isMissing({ facet, value }: TrendPoint): boolean {
  return value === undefined && facet.shown.percent === undefined;
}

type OpenPoint = { -readonly [Key in keyof TrendPoint]: TrendPoint[Key] };

/** A series as a line, joined only where its figures are comparable. */
export function modelLine(
  series: Series,
  quantity: TrendQuantity,
  breaks: readonly Interruption[],
): TrendLine {
  const points: OpenPoint[] = [];
  for (const figure of series.points) {
    const facet =
      quantity === 'rank'
        ? (figure.rank ?? figure.measure)
        : (figure.measure ?? figure.rank);
    if (!facet) continue;
    points.push({
      figure,
      facet,
      at: placePeriod(figure.period!, figure.periodType),
      value: numberOf(facet.shown, quantity),
      range: quantity === 'value' ? facet.shown.range : undefined,
      isMain: true,
      isJoined: false,
    });
  }
  const kind = mainKind(points);
  let changesSet = false;
  let before: TrendPoint | undefined;
  for (const point of points) {
    point.isMain = kindOf(point) === kind;
    if (!point.isMain) continue;
    const from = before;
    before = point;
    if (from?.value === undefined || point.value === undefined) continue;
    const isOtherSet = from.facet.shown.among !== point.facet.shown.among;
    changesSet ||= isOtherSet;
    point.isJoined = !(
      isOtherSet ||
      from.range ||
      point.range ||
      breaks.some(
        ({ at, method }) =>
          (method ?? series.method?.id) === series.method?.id &&
          from.at < at &&
          at <= point.at,
      )
    );
  }
  return {
    series,
    points,
    main: points.filter(({ isMain, value }) => isMain && value !== undefined),
    changesSet,
  };
}

/** The number that a statement is drawn by. */
export function numberOf(
  { rank, percent, value, range, count }: Observation,
  quantity: TrendQuantity,
): number | undefined {
  const number =
    quantity === 'rank'
      ? rank
      : quantity === 'percent'
        ? percent
        : (value ?? (range ? (range[0] + range[1]) / 2 : count));
  // Further out, differences of two numbers would be infinite.
  return number && Math.max(-1e300, Math.min(1e300, number));
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
