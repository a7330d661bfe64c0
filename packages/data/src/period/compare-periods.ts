import type { Period } from './period.js';
import { placePeriod } from './place-period.js';

/**
 * Orders periods by their place on a time axis (the middle of the time they
 * cover, where no type says otherwise), and those with the same place from
 * the coarser to the finer: 2023-S1, Q2 …, 2023, 2023-S2. For
 * `Array.prototype.sort`.
 */
export function comparePeriods(
  a: Period,
  b: Period,
  aType?: PeriodType,
  bType?: PeriodType,
): number {
  return (
    round(placePeriod(a, aType) - placePeriod(b, bType)) ||
    round(b.end - b.start - a.end + a.start)
  );
}

type PeriodType = Parameters<typeof placePeriod>[1];

// A twelfth is not exact in binary: what differs by less than half a minute
// is the same moment. No two different periods are that close.
function round(years: number): number {
  return Math.round(years * 1e6);
}
