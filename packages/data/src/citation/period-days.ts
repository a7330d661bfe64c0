import type { Period } from '../period/period.js';

/** The first and the last day of a period, YYYY-MM-DD each. */
export function periodDays({
  start,
  end,
}: Pick<Period, 'start' | 'end'>): readonly [first: string, last: string] {
  return [dayAt(start, 0), dayAt(end, -1)];
}

/**
 * The day at a moment in years: months are twelfths of them, days parts of
 * their month. 2023.5 → 2023-07-01; a day before it, 2023-06-30.
 */
function dayAt(moment: number, days: number): string {
  // A twelfth is not exact in binary; a thousandth of a month is no day.
  const months = moment * 12;
  const month = Math.floor(months + 1e-3);
  const year = Math.floor(month / 12);
  const length = new Date(Date.UTC(year, (month % 12) + 1, 0)).getUTCDate();
  const day = Math.round(Math.max(0, months - month) * length);
  return new Date(Date.UTC(year, month % 12, 1 + day + days))
    .toISOString()
    .slice(0, 10);
}
