import type { Language } from '../document/types.js';
import type { Period } from './period.js';

/** How a period is to be written. */
export interface PeriodStyle {
  readonly lang: Language;
  /**
   * What the figure is over its period: see `Observation.periodType`.
   * @default "period"
   */
  readonly periodType?: 'period' | 'as-of' | 'cumulative' | undefined;
  /**
   * `long` for sentences, `short` for axes and column heads.
   * @default "long"
   */
  readonly style?: 'long' | 'short' | undefined;
}

// Own words, because the Vietnamese dates of Intl ("12 tháng 7, 2023") are
// not how Vietnamese newspapers and offices write them.
const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const numbers = 'two three four five six seven eight nine ten eleven'.split(
  ' ',
);

/**
 * A period in the words of the Vietnamese press, or in English.
 *
 * - long: "6 tháng đầu năm 2023", "quý I/2024", "tháng 6/2024", "ngày
 *   12/7/2023", "giai đoạn 2022–2025"; "first half of 2023", "June 2024"
 * - short: "6T đầu 2023", "6/2024", "2022–2025"; "H1 2023", "Jun 2024"
 * - `as-of`: "đến tháng 6/2024"; "as of June 2024"
 * - `cumulative`: "tính đến tháng 6/2024"; "up to June 2024"
 *
 * What holds at the end of a half-year, a quarter or a span is dated by that
 * end: 2023-S1 is "đến tháng 6/2023". A sum over a span names both its ends
 * already.
 */
export function formatPeriod(
  { code }: Period,
  { lang, periodType = 'period', style }: PeriodStyle,
): string {
  const vi = lang === 'vi';
  const words = nameOf(code, vi, periodType);
  if (style !== 'short') return words;
  return vi
    ? words
        .replace(/(năm|tháng|ngày|giai đoạn) (?=\d)/g, '')
        .replace(' tháng', 'T')
    : words
        .replace('first half of', 'H1')
        .replace('second half of', 'H2')
        .replace(/([A-Z]..)[a-z]+/g, '$1');
}

function nameOf(code: string, vi: boolean, periodType: string): string {
  const [first = '', last = first] = code.split('/');
  const asOf = periodType === 'as-of';
  if (last !== code && !asOf) return nameOfSpan(code, first, last, vi);
  if (periodType === 'period') return nameOfPart(code, vi);
  const preposition = vi
    ? asOf
      ? 'đến '
      : 'tính đến '
    : asOf
      ? 'as of '
      : 'up to ';
  return preposition + nameOfPart(last, vi, true);
}

function nameOfSpan(
  code: string,
  first: string,
  last: string,
  vi: boolean,
): string {
  // Two years.
  if (code.length < 10) return `${vi ? 'giai đoạn ' : ''}${first}–${last}`;
  // 2023-01/2023-09 → nine months.
  const [, year, month = 0] =
    /^(\d{4})-01\/\1-(0[2-9]|1[01])$/.exec(code) ?? [];
  if (year) {
    return vi
      ? `${+month} tháng đầu năm ${year}`
      : `first ${numbers[+month - 2]} months of ${year}`;
  }
  const from = nameOfPart(first, vi);
  const to = nameOfPart(last, vi);
  return vi ? `từ ${from} đến ${to}` : `${from} to ${to}`;
}

function nameOfPart(part: string, vi: boolean, atEnd?: boolean): string {
  const [year = '', unit, day] = part.split('-');
  if (!unit) return vi ? `năm ${year}` : year;
  let nth = +unit.replace(/\D/, '');
  const half = unit.startsWith('S');
  if (half || unit.startsWith('Q')) {
    if (atEnd) nth *= half ? 6 : 3;
    else if (half) {
      return vi
        ? `6 tháng ${nth < 2 ? 'đầu' : 'cuối'} năm ${year}`
        : `${nth < 2 ? 'first' : 'second'} half of ${year}`;
    } else {
      return vi
        ? `quý ${nth > 3 ? 'IV' : 'I'.repeat(nth)}/${year}`
        : `Q${nth} ${year}`;
    }
  }
  return vi
    ? `${day ? `ngày ${+day}/` : 'tháng '}${nth}/${year}`
    : `${day ? `${+day} ` : ''}${months[nth - 1]} ${year}`;
}
