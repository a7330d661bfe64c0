import type { Figure } from '../dataset/answers.js';
import type { Target } from '../document/types.js';
import type { Period } from '../period/period.js';

interface Timed {
  readonly period: Period;
  readonly periodType: Figure['periodType'];
}

/**
 * A name for figures that make one line: states; sums since the same day;
 * figures over equally long periods.
 */
export function kindOf({ period, periodType }: Timed): string {
  const { frequency, start, end } = period;
  const isSpan = frequency === 'span';
  if (periodType === 'as-of') return 'as-of';
  if (periodType === 'cumulative') {
    // Only a span says when the sum began.
    return isSpan ? `since ${start.toFixed(4)}` : 'since the beginning';
  }
  return isSpan ? `${(end - start).toFixed(4)} years` : frequency;
}

/**
 * Whether a target may be judged by a figure of this kind. A state and a sum
 * have a date alone. A figure over a period says nothing of a longer or a
 * shorter one; but a target by a day only names its deadline.
 */
export function mayMeet(
  { periodType }: Target,
  deadline: Period | undefined,
  figure: Timed,
): boolean {
  if (!deadline || figure.periodType === 'as-of') return true;
  if (periodType)
    return kindOf({ period: deadline, periodType }) === kindOf(figure);
  if (figure.periodType === 'cumulative') {
    const { frequency, start } = figure.period;
    return frequency !== 'span' || !yearsAfter(start, deadline.start);
  }
  return (
    deadline.frequency === 'day' ||
    kindOf({ period: deadline, periodType: 'period' }) === kindOf(figure)
  );
}

/**
 * By how many years one moment is later than another; 0 where they are one: a
 * twelfth is not exact in binary, and no two days are as close as half a
 * minute.
 */
export function yearsAfter(one: number, other: number): number {
  return Math.round((one - other) * 1e6) / 1e6;
}

/**
 * A moment in months, so that those between whole months make exact fractions
 * of a way: a third of it is a third.
 */
export function inMonths(years: number): number {
  return Math.round(years * 12e8) / 1e8;
}
