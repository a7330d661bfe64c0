import type { Hedge, MissingReason } from '../document/types.js';

/** The words of figures and periods in one language. */
export interface Words {
  /**
   * Single words, by key. A rate and a suffix bring the space or the stroke
   * that joins them to the number.
   */
  readonly words: Readonly<Record<WordKey, string>>;
  /** Absent in Vietnamese: those who speak of changes bring its words. */
  readonly changes?: ChangeWords;
  /** After a number of a million, a thousand million and a million million. */
  readonly scales: readonly [string, string, string];
  /** "thứ 12/63"; `all` is empty where it is not known of how many. */
  nameRank(rank: number, number: string, all: string): string;
  /**
   * "6 tháng đầu năm 2023", "ngày 12/7/2023", as a period's code has it: `S`
   * a half-year, `Q` a quarter, else a month; `nth` 0: the whole year, `day`
   * 0: the whole month.
   */
  namePart(year: string, unit: string, nth: number, day: number): string;
  /** "9 tháng đầu năm 2023" */
  nameFirstMonths(months: number, year: string): string;
  /** "giai đoạn 2022–2025" */
  nameSpan(from: string, to: string): string;
  /** A period's long name, made short for an axis. */
  shorten(name: string): string;
}

/** What is said of changes only; a suffix brings the space before it. */
export interface ChangeWords {
  readonly points: string;
  readonly up: string;
  readonly down: string;
  readonly same: string;
  readonly since: string;
  readonly yearEnd: string;
  /** "gấp 2 lần" */
  nameTimes(times: number, number: string): string;
}

export type WordKey =
  | Hedge
  | MissingReason
  | 'none'
  | 'day'
  | 'month'
  | 'quarter'
  | 'year'
  | 'VND'
  | 'to'
  | 'of'
  | 'ofNoun'
  | 'as-of'
  | 'cumulative';
