import type { Language } from '../document/types.js';
import { wordsOf } from '../language/spoken.js';
import type { Words } from '../language/words.js';
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
  // Own words, because the Vietnamese dates of Intl ("12 tháng 7, 2023") are
  // not how Vietnamese newspapers and offices write them.
  const words = wordsOf(lang);
  const [first = '', last] = code.split('/');
  const isDated = periodType === 'as-of' || (periodType !== 'period' && !last);
  const name = isDated
    ? words.words[periodType] + namePart(last ?? first, words, isDated)
    : last
      ? nameSpan(code, first, last, words)
      : namePart(first, words);
  return style === 'short' ? words.shorten(name) : name;
}

function nameSpan(
  code: string,
  first: string,
  last: string,
  words: Words,
): string {
  // 2023-01/2023-09 → nine months.
  const [, year, month = 0] =
    /^(\d{4})-01\/\1-(0[2-9]|1[01])$/.exec(code) ?? [];
  return year
    ? words.nameFirstMonths(+month, year)
    : words.nameSpan(namePart(first, words), namePart(last, words));
}

/** A part's name; `atEnd`: a half-year or a quarter is dated by its last month. */
function namePart(code: string, words: Words, atEnd?: boolean): string {
  const [, year = '', unit = '', nth = 0, day = 0] =
    /(\d+)-?(\D?)(\d*)-?(\d*)/.exec(code) ?? [];
  return atEnd && unit
    ? words.namePart(year, '', +nth * (unit === 'S' ? 6 : 3), 0)
    : words.namePart(year, unit, +nth, +day);
}
