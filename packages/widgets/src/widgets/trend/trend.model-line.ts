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

/** Further from 0, differences of two numbers would be infinite. */
export const farthest = 1e300;

/** What a figure was in an earlier release. */
export interface EarlierFigure {
  readonly statement: Observation;
  readonly value: number;
}

/** A figure in time. */
export interface TrendPoint {
  readonly figure: Figure;
  /** The side that is drawn; where it is missing, the side that says so. */
  readonly facet: Facet;
  /** Its place on the time axis, in years. */
  readonly at: number;
  /** Undefined: there is none to draw. */
  readonly value: number | undefined;
  readonly range?: readonly [number, number] | undefined;
  /** Whether it is one of those that the line joins. */
  readonly isMain: boolean;
  /** Whether the line comes to it from the main point before. */
  readonly isJoined: boolean;
  /** Whether a break lies between it and the main point before. */
  readonly isAfterBreak?: boolean;
  /** Its earlier releases, the oldest first, where the reader asks for them. */
  readonly earlier?: readonly EarlierFigure[];
}

/** The figures of one area by one method. */
export interface TrendLine {
  readonly series: Series;
  /** In the order of their places. */
  readonly points: readonly TrendPoint[];
  /** The main points that have a value, in the same order. */
  readonly main: readonly TrendPoint[];
  /** Whether it is interrupted where another set was ranked. */
  readonly changesSet?: boolean;
}

/** Whether a figure may still change, or was reckoned: drawn unlike others. */
export function isSoft({ facet }: TrendPoint): boolean {
  return (facet.shown.status ?? 'final') !== 'final';
}

/** A series as a line that joins all its figures. */
export function modelLine(series: Series): TrendLine {
  const points = series.points.flatMap((figure): TrendPoint | [] => {
    const { measure, rank, period, periodType } = figure;
    const facet = measure ?? rank;
    if (!facet) return [];
    return {
      figure,
      facet,
      at: placePeriod(period!, periodType),
      value: facet.shown.value ?? facet.shown.count,
      isMain: true,
      isJoined: figure !== series.points[0],
    };
  });
  return { series, points, main: points };
}
