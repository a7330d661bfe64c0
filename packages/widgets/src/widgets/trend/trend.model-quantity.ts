import type { Observation, Series } from '@chiso/data/core';

/**
 * What is drawn of the statements: the figure, the published share of a
 * fraction, or the place in a ranking.
 */
export type TrendQuantity = 'value' | 'percent' | 'rank';

/** Further from 0, differences of two numbers would be infinite. */
const farthest = 1e300;

/** Places where hardly any measure is known; shares where all have one. */
export function chooseQuantity(answered: readonly Series[]): TrendQuantity {
  const figures = answered.flatMap(({ points }) => points);
  const ranks = figures.filter(({ rank }) => rank);
  const measures = figures.flatMap(({ measure }) =>
    measure && !measure.shown.missing ? measure.shown : [],
  );
  if (ranks.length > measures.length && measures.length < 2) return 'rank';
  const isShare =
    measures.length && measures.every(({ percent }) => percent !== undefined);
  return isShare ? 'percent' : 'value';
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
