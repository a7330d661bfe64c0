import type { Period } from './period.js';

/**
 * The place of a figure on a time axis, in years (2023.5 is the start of July
 * 2023): the middle of the time it holds over; for a state (`as-of`) and a
 * running sum (`cumulative`) the end of its period.
 */
export function placePeriod(
  period: Period,
  periodType: 'period' | 'as-of' | 'cumulative' = 'period',
): number {
  return periodType === 'period' ? (period.start + period.end) / 2 : period.end;
}
