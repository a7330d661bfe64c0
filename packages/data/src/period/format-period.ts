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

const upTo = {
  'as-of': ['đến ', 'as of '],
  cumulative: ['tính đến ', 'up to '],
};

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
  return style === 'short' ? shorten(words) : words;
}

// Both languages in one go: neither has the other's words.
function shorten(words: string): string {
  return words
    .replace(/(năm|tháng|ngày|giai đoạn) (?=\d)/g, '')
    .replace(' tháng', 'T')
    .replace('first half of', 'H1')
    .replace('second half of', 'H2')
    .replace(/([A-Z][a-z]{2})[a-z]+/g, '$1');
}

function nameOf(
  code: string,
  vi: boolean,
  periodType: 'period' | 'as-of' | 'cumulative',
): string {
  const [first = '', last] = code.split('/');
  if (last && periodType !== 'as-of') return nameOfSpan(code, first, last, vi);
  if (periodType === 'period') return nameOfPart(code, vi);
  return upTo[periodType][vi ? 0 : 1] + nameOfPart(last ?? code, vi, true);
}

function nameOfSpan(
  code: string,
  first: string,
  last: string,
  vi: boolean,
): string {
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
  return vi ? `giai đoạn ${shorten(from)}–${shorten(to)}` : `${from}–${to}`;
}

function nameOfPart(part: string, vi: boolean, atEnd?: boolean): string {
  const [year = '', unit, day] = part.split('-');
  if (!unit) return vi ? `năm ${year}` : year;
  const letter = unit[0];
  let nth = +unit.replace(/\D/, '');
  if (letter === 'S' && !atEnd) {
    return vi
      ? `6 tháng ${nth < 2 ? 'đầu' : 'cuối'} năm ${year}`
      : `${nth < 2 ? 'first' : 'second'} half of ${year}`;
  }
  if (letter === 'Q' && !atEnd) {
    return vi
      ? `quý ${nth > 3 ? 'IV' : 'I'.repeat(nth)}/${year}`
      : `Q${nth} ${year}`;
  }
  nth *= letter === 'S' ? 6 : letter === 'Q' ? 3 : 1;
  return vi
    ? `${day ? `ngày ${+day}/` : 'tháng '}${nth}/${year}`
    : `${day ? `${+day} ` : ''}${months[nth - 1]} ${year}`;
}
