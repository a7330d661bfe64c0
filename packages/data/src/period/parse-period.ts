import type { Frequency, Period } from './period.js';

// A year, then a half-year, a quarter or a month with or without its day.
const part = /^(\d{4})(?:-(?:([SQ])(\d)|(\d\d)(?:-(\d\d))?))?$/;

/**
 * Reads a period's code: a year `2023`, a half-year `2023-S1`, a quarter
 * `2023-Q2`, a month `2024-06`, a day `2024-06-30`, or a span of two of them,
 * `2022/2025`.
 *
 * Undefined where the code is anything else, names a month or a day that does
 * not exist, or a span whose second part does not start and end later than
 * its first. Never throws.
 */
export function parsePeriod(code: string): Period | undefined {
  let period = parsed.get(code);
  if (!period && !parsed.has(code)) {
    if (parsed.size > 999) parsed.clear();
    period = parse(code);
    parsed.set(code, period);
  }
  return period;
}

/**
 * A document names few periods, each in many rows; reading them anew would
 * take as long as reading its JSON. Cleared when it has a thousand codes.
 */
const parsed = new Map<string, Period | undefined>();

function parse(code: string): Period | undefined {
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
  const [found, year, letter, nth = 1, month = nth, day] =
    part.exec(code) ?? [];
  let frequency: Frequency = 'year';
  let length = 12;
  if (letter) [frequency, length] = letter > 'Q' ? ['half', 6] : ['quarter', 3];
  else if (code[4]) [frequency, length] = ['month', 1];
  // In months since the year began.
  let start = (+month - 1) * length;
  if (day) {
    const days = new Date(Date.UTC(+year!, +month, 0)).getUTCDate();
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
        start: +year! + start / 12,
        end: +year! + (start + length) / 12,
      }
    : undefined;
}
