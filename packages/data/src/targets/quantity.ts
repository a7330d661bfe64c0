import type { Indicator, Observation, Target } from '../document/types.js';
import type { Ends } from './interval.js';

/**
 * What a figure and a target are compared by: an amount in the indicator's
 * unit, or a share in percent, whose differences are percentage points.
 */
export type Quantity = 'amount' | 'share';

type Measure = Observation | Target;

/**
 * A measure as a quantity; undefined where it is none of this kind. A fraction
 * is both, and its share is reckoned from it: 2.417 of 2.418 is not 100 %,
 * though it may be printed so.
 */
export function endsIn(
  { value, range, count, of, percent }: Measure,
  quantity: Quantity,
  { unit }: Indicator,
): Ends | undefined {
  const own = range ?? (value === undefined ? undefined : both(value));
  const isShare = quantity === 'share';
  if (own) return isShare === (unit === 'percent') ? own : undefined;
  if (!isShare) return count === undefined ? undefined : both(count);
  if (count !== undefined && of! > 0) return both((100 * count) / of!);
  return percent === undefined ? undefined : both(percent);
}

/**
 * What a target and a figure can be compared by, or why they cannot. Two
 * fractions of different wholes compare where the target is all of it: 34 of
 * 34 provinces is as much as 63 of 63.
 */
export function commonQuantity(
  target: Target,
  figure: Observation,
  indicator: Indicator,
): Quantity | 'other-unit' | 'other-whole' {
  const isIn = (quantity: Quantity) =>
    endsIn(target, quantity, indicator) && endsIn(figure, quantity, indicator);
  const { count, of } = target;
  if (of !== undefined && figure.of !== undefined && of !== figure.of) {
    return count === of ? 'share' : 'other-whole';
  }
  if (isIn('amount')) return 'amount';
  return isIn('share') ? 'share' : 'other-unit';
}

function both(number: number): Ends {
  return [number, number];
}
