import { parsePeriod } from '@chiso/data/core';

const romans: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };

type Rule = readonly [RegExp, (...parts: string[]) => string];

const two = (number: string) => number.padStart(2, '0');
const year = '(?:nam )?(\\d{4})';
const day = '(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})';

/** Folded words, and the code they mean. */
const rules: readonly Rule[] = [
  [rule(`(?:year )?${year}`), (y) => y],
  [
    rule(`(?:6|06|sau)(?: thang|t) (dau|cuoi) ${year}`),
    (half, y) => `${y}-S${half === 'dau' ? 1 : 2}`,
  ],
  [
    rule(`nua (dau|cuoi) ${year}`),
    (half, y) => `${y}-S${half === 'dau' ? 1 : 2}`,
  ],
  [rule('(?:h|s)([12])[ /-](\\d{4})'), (nth, y) => `${y}-S${nth}`],
  [
    rule(`(\\d{1,2})(?: thang|t) dau ${year}`),
    (months, y) => `${y}-01/${y}-${two(months)}`,
  ],
  [
    rule(`(?:quy |q)(i{1,3}|iv|[1-4])(?: |/|-|, )${year}`),
    (nth, y) => `${y}-Q${romans[nth] ?? nth}`,
  ],
  [
    rule(`(?:thang )?(\\d{1,2})[/.-](\\d{4})`),
    (month, y) => `${y}-${two(month)}`,
  ],
  [rule(`thang (\\d{1,2}) ${year}`), (month, y) => `${y}-${two(month)}`],
  [rule(`(?:ngay )?${day}`), (d, m, y) => `${y}-${two(m!)}-${two(d)}`],
  [
    rule(`(?:ngay )?(\\d{1,2}) thang (\\d{1,2}) ${year}`),
    (d, m, y) => `${y}-${two(m!)}-${two(d)}`,
  ],
  [
    rule(`(?:giai doan )?(\\d{4}) ?(?:-|den|to) ?${year}`),
    (from, to) => `${from}/${to}`,
  ],
];

/**
 * The code of a period that is written as code or in words: "năm 2022",
 * "quý II/2023", "6 tháng đầu năm 2023", "tháng 6/2024", "30/6/2024", "giai
 * đoạn 2022-2025". Days come before months, as in Vietnam. Undefined for
 * anything else, and for what is no day of the calendar.
 */
export function readPeriodText(text: string): string | undefined {
  const written = text.trim();
  const code = written.toUpperCase();
  if (parsePeriod(code)) return code;
  const words = fold(written);
  for (const [pattern, write] of rules) {
    const found = pattern.exec(words);
    if (!found) continue;
    const read = write(...found.slice(1));
    if (parsePeriod(read)) return read;
  }
  return undefined;
}

function rule(source: string): RegExp {
  return new RegExp(`^${source}$`);
}

// Slashes and dashes count here.
function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[đð]/g, 'd')
    .replace(/[–—−]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/ ?([/.]) ?/g, '$1');
}
