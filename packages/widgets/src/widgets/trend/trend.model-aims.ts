import {
  type DatasetIndex,
  findTargets,
  parsePeriod,
  placePeriod,
  type SeriesQuestion,
  type Target,
} from '@chiso/data/core';
import type { TrendLine } from './trend.model-line.js';
import { numberOf, type TrendQuantity } from './trend.model-quantity.js';

/** What a document states as a target, on both axes. */
export interface TrendAim {
  readonly stated: Target;
  /** Undefined: it has no date. */
  readonly at: number | undefined;
  readonly value: number;
  readonly range: readonly [number, number] | undefined;
}

/** What is set for any of some lines, within the time asked for. */
export function placeAims(
  index: DatasetIndex,
  { from, to, release }: SeriesQuestion,
  lines: readonly TrendLine[],
  quantity: TrendQuantity,
): readonly TrendAim[] {
  const start = parsePeriod(from)?.start ?? 0;
  const end = parsePeriod(to)?.end ?? Number.POSITIVE_INFINITY;
  const indicator = lines[0]!.series.indicator.id;
  return findTargets(index, indicator, release).flatMap((stated) => {
    const { method } = stated;
    const period = parsePeriod(stated.period);
    const area = index.area(stated.area, period);
    const value = numberOf(stated, quantity);
    const isAsked =
      lines.some(
        ({ series }) =>
          series.area === area &&
          (method ?? series.method?.id) === series.method?.id,
      ) && !(period && (period.start < start || period.end > end));
    return isAsked && value !== undefined
      ? {
          stated,
          at: period && placePeriod(period, stated.periodType),
          value,
          range: quantity === 'value' ? stated.range : undefined,
        }
      : [];
  });
}
