import type { Period } from './period.js';
import { placePeriod } from './place-period.js';

/**
 * Orders periods by the middle of the time they cover, and those with the
 * same middle from the coarser to the finer: 2023-S1, Q2 …, 2023, 2023-S2.
 * For `Array.prototype.sort`.
 */
export function comparePeriods(a: Period, b: Period): number {
  return (
    round(placePeriod(a) - placePeriod(b)) ||
    round(b.end - b.start - a.end + a.start)
  );
}

// A twelfth is not exact in binary: what differs by less than half a minute
// is the same moment. No two different periods are that close.
function round(years: number): number {
  return Math.round(years * 1e6);
}
