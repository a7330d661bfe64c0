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

/** What has the latest period; of equal ones the first. */
export function latest<Item extends { readonly period: Period | undefined }>(
  items: readonly Item[],
): Item | undefined {
  let last: Item | undefined;
  for (const item of items) {
    if (!last || isLaterPeriod(item.period, last.period)) last = item;
  }
  return last;
}
