import type { Frequency, Period } from './period.js';

// A year, then a half-year, a quarter or a month with or without its day.
const part = /^(\d{4})(?:-(?:([SQ])(\d)|(\d\d)(?:-(\d\d))?))?$/;

const frequencies: Readonly<Record<number, Frequency>> = {
  12: 'year',
  6: 'half',
  3: 'quarter',
  1: 'month',
};

// A document names few periods, each in many rows: reading them anew would
// take as long as reading its JSON. Nothing goes stale; a document with more
// codes than this only reads some of them again.
const cache = new Map<string, Period>();
const cacheSize = 999;

/**
 * Reads a period's code: a year `2023`, a half-year `2023-S1`, a quarter
 * `2023-Q2`, a month `2024-06`, a day `2024-06-30`, or a span of two of them,
 * `2022/2025`. The same code gives the same frozen object.
 *
 * Undefined without a code, where it is anything else, names a month or a day that does
 * not exist, or a span whose second part does not start and end later than
 * its first. Never throws.
 */
export function parsePeriod(code = ''): Period | undefined {
  let period = cache.get(code);
  if (!period) {
    period = parseSpan(code);
    if (cache.size > cacheSize) cache.clear();
    if (period) cache.set(code, Object.freeze(period));
  }
  return period;
}

function parseSpan(code: string): Period | undefined {
  const [first = '', last, more] = code.split('/', 3);
  const period = parsePart(first);
  if (last === undefined) return period;
  const until = parsePart(last);
  return period &&
    until &&
    more === undefined &&
    period.start < until.start &&
    period.end < until.end
    ? { code, frequency: 'span', start: period.start, end: until.end }
    : undefined;
}

function parsePart(code: string): Period | undefined {
  const [found, year = '', letter, nth = 1, month = nth, day] =
    part.exec(code) ?? [];
  // In months; `start` since the year began.
  let length = letter ? (letter > 'Q' ? 6 : 3) : code[4] ? 1 : 12;
  let start = (+month - 1) * length;
  let frequency = frequencies[length]!;
  if (day) {
    const days = new Date(Date.UTC(+year, +month, 0)).getUTCDate();
    if (!+day || +day > days) return undefined;
    frequency = 'day';
    length = 1 / days;
    start += (+day - 1) * length;
  }
  // Summed in months, so that the last of June ends where July starts.
  return found && start >= 0 && start < 12
    ? {
        code,
        frequency,
        start: +year + start / 12,
        end: +year + (start + length) / 12,
      }
    : undefined;
}
