import type { Observation } from '@chiso/data/core';
import {
  farthest,
  type TrendLine,
  type TrendQuantity,
} from './trend.model-line.js';

/** Places where hardly any measure is known; shares where all have one. */
export function chooseQuantity(lines: readonly TrendLine[]): TrendQuantity {
  let ranks = 0;
  let measures = 0;
  let shares = 0;
  for (const { series } of lines) {
    for (const { measure, rank } of series.points) {
      if (rank) ranks++;
      if (!measure || measure.shown.missing) continue;
      measures++;
      if (measure.shown.percent !== undefined) shares++;
    }
  }
  if (ranks > measures && measures < 2) return 'rank';
  return shares && shares === measures ? 'percent' : 'value';
}

/** A line by the quantity that is drawn. */
export function drawBy(quantity: TrendQuantity, line: TrendLine): TrendLine {
  const points = line.points.map((point) => {
    const { measure, rank } = point.figure;
    const isRank = quantity === 'rank';
    const facet = (isRank ? (rank ?? measure) : (measure ?? rank))!;
    return {
      ...point,
      facet,
      value: numberOf(facet.shown, quantity),
      range: quantity === 'value' ? facet.shown.range : undefined,
    };
  });
  return { ...line, points };
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
  return number && Math.max(-farthest, Math.min(farthest, number));
}
