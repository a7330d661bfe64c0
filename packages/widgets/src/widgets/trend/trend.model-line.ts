import {
  type Facet,
  type Figure,
  type Observation,
  placePeriod,
  type Series,
} from '@chiso/data/core';
import { numberOf, type TrendQuantity } from './trend.model-quantity.js';

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
  readonly range: readonly [number, number] | undefined;
  /** Whether it is one of those that the line joins. */
  readonly isMain: boolean;
  /** Whether the line comes to it from the main point before. */
  readonly isJoined: boolean;
  /** Whether a break lies between it and the main point before. */
  readonly isAfterBreak: boolean;
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
  readonly changesSet: boolean;
}

/** A point of which it is not known yet what it is joined to. */
export type LoosePoint = Omit<
  TrendPoint,
  'isMain' | 'isJoined' | 'isAfterBreak'
>;

/** Whether a figure may still change, or was reckoned: drawn unlike others. */
export function isSoft({ facet }: Pick<TrendPoint, 'facet'>): boolean {
  return (facet.shown.status ?? 'final') !== 'final';
}

/** The points that a line goes through. */
export function mainOf(points: readonly TrendPoint[]): readonly TrendPoint[] {
  return points.filter(({ isMain, value }) => isMain && value !== undefined);
}

/** The figures of a series at their places, by the quantity that is drawn. */
export function placeFigures(
  { points }: Series,
  quantity: TrendQuantity,
): readonly LoosePoint[] {
  return points.flatMap((figure): LoosePoint | [] => {
    const { measure, rank, period, periodType } = figure;
    const isRank = quantity === 'rank';
    const facet = isRank ? (rank ?? measure) : (measure ?? rank);
    if (!facet) return [];
    const { shown } = facet;
    return {
      figure,
      facet,
      at: placePeriod(period!, periodType),
      value: numberOf(shown, quantity),
      range: quantity === 'value' ? shown.range : undefined,
    };
  });
}
