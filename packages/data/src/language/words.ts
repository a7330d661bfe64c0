import type { Hedge, MissingReason } from '../document/types.js';

/** The words of figures and periods in one language. */
export interface Words {
  /**
   * Single words, by key. A rate and a suffix bring the space or the stroke
   * that joins them to the number.
   */
  readonly words: Readonly<Record<WordKey, string>>;
  /** After a number of a million, a thousand million and a million million. */
  readonly scales: readonly [string, string, string];
  /** "thứ 12/63"; `all` is empty where it is not known of how many. */
  nameRank(rank: number, number: string, all: string): string;
  /** "gấp 2 lần" */
  nameTimes(times: number, number: string): string;
  /** "năm 2023"; `atEnd`: a half-year or a quarter is dated by its end. */
  namePart(part: PeriodPart, atEnd?: boolean): string;
  /** "9 tháng đầu năm 2023" */
  nameFirstMonths(months: number, year: string): string;
  /** "giai đoạn 2022–2025" */
  nameSpan(from: string, to: string): string;
  /** A period's long name, made short for an axis. */
  shorten(name: string): string;
}

/** A year, a half-year, a quarter, a month or a day. */
export interface PeriodPart {
  readonly year: string;
  readonly unit: 'year' | 'half' | 'quarter' | 'month';
  /** Which half, quarter or month. */
  readonly nth: number;
  /** The month that it ends in. */
  readonly month: number;
  readonly day: number | undefined;
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
  | 'points'
  | 'to'
  | 'of'
  | 'ofNoun'
  | 'up'
  | 'down'
  | 'same'
  | 'since'
  | 'yearEnd'
  | 'as-of'
  | 'cumulative';
