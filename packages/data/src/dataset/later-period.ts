import type { Period } from '../period/period.js';

/**
 * Whether a period ends after another. A year goes after its second half:
 * it ends when that does, and says more.
 */
export function isLaterPeriod(
  period: Period | undefined,
  than: Period | undefined,
): boolean {
  if (!period || !than) return period !== undefined;
  return period.end === than.end
    ? period.start < than.start
    : period.end > than.end;
}
