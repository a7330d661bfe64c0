import type { Text } from './text.js';

/**
 * Why there is no figure. It is a case of its own, never 0: no information,
 * not collected, not published, no source found, not applicable, kept
 * confidential.
 */
export type MissingReason =
  | 'no-information'
  | 'not-collected'
  | 'not-published'
  | 'not-found'
  | 'not-applicable'
  | 'confidential';

/**
 * The word that the source puts before its figure. It is part of the figure
 * and always shown with it. `about` is judged as its number.
 */
export type Hedge =
  | 'about'
  | 'nearly'
  | 'more-than'
  | 'less-than'
  | 'at-least'
  | 'at-most'
  | 'essentially';

/** How firm a figure is. Absent: published without qualification. */
export type Status =
  | 'final'
  | 'provisional'
  | 'estimate'
  | 'forecast'
  | 'experimental'
  | 'derived';

/** A figure over many areas, where the area is a set of them. */
export type Statistic = 'mean' | 'median' | 'minimum' | 'maximum' | 'total';

/** The change that a source states, kept as stated and never recomputed. */
export interface Change {
  /** By how much, in the indicator's unit. */
  readonly by?: number;
  /** By how many percentage points. */
  readonly points?: number;
  /** By how many percent. */
  readonly percent?: number;
  /** To how many times the former figure. */
  readonly times?: number;
  /** The words themselves, where they can be read in two ways. */
  readonly phrase?: string;
  /**
   * The period it is compared with.
   * @pattern ^\d{4}(-(S[12]|Q[1-4]|(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?))?$
   */
  readonly since?: string;
  /** The word before the number. */
  readonly hedge?: Hedge;
}

/** What an observation and a target have in common. */
interface Statement {
  /** A name by which other statements can refer to this one. */
  readonly id?: string;
  /** The id of the indicator. Absent: the document's only indicator. */
  readonly indicator?: string;
  /**
   * The id of the area, or the slug of a province (`ninh-binh`), whose
   * vintage then follows the period. Absent: the document's `area`.
   */
  readonly area?: string;
  /** The area's name as the source prints it. Absent: our name for it. */
  readonly areaLabel?: string;
  /** What the source calls this figure, where that differs. */
  readonly label?: Text;
  /** A figure over the areas of a set. Absent: the figure of the area. */
  readonly statistic?: Statistic;
  /**
   * The time it speaks of: a year, half-year (`2023-S1`), quarter, month, day
   * or a span of two of them (`2022/2025`). Absent: not stated; the figure
   * then stays off every axis.
   * @pattern ^\d{4}(-(S[12]|Q[1-4]|(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?))?(\/\d{4}(-(S[12]|Q[1-4]|(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?))?)?$
   * @examples ["2023", "2023-S1", "2023-Q2", "2024-06", "2022/2025"]
   */
  readonly period?: string;
  /**
   * Whether the figure holds over the whole period, at its end, or as the sum
   * up to its end.
   * @default "period"
   */
  readonly periodType?: 'period' | 'as-of' | 'cumulative';
  /**
   * Whether the source prints the period, leaves it to be inferred, or says
   * nothing of it.
   * @default "stated"
   */
  readonly periodBasis?: 'stated' | 'inferred' | 'unstated';
  /** The period in the source's own words. */
  readonly periodText?: string;
  /** The figure, in the indicator's unit. */
  readonly value?: number;
  /** The lower and the upper end of a figure given as a range. */
  readonly range?: readonly [number, number];
  /** How many of `of`. */
  readonly count?: number;
  /** How many there are in all. */
  readonly of?: number;
  /**
   * The published share in percent (89.5), beside `count` and `of` or instead
   * of them. Only for indicators that count.
   */
  readonly percent?: number;
  /** Why there is no figure. */
  readonly missing?: MissingReason;
  /** The word that the source puts before the figure. */
  readonly hedge?: Hedge;
  /** The id of the method. Absent: no method is distinguished. */
  readonly method?: string;
  /**
   * When the issuer released the figure; a day, a month or a year. Never the
   * date of the article that repeats it. A later release of the same
   * statistic is a revision.
   * @pattern ^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$
   */
  readonly release?: string;
  /** Who issued the figure, where that is not the source's publisher. */
  readonly issuer?: Text;
  /** The id of the source. */
  readonly source?: string;
  /** The ids of several sources that agree. */
  readonly sources?: readonly string[];
  /** The source's own words. */
  readonly quote?: string;
  /** Where in the source the words stand: a page, a line, a table. */
  readonly locator?: string;
  /** What a careful reader should know about the figure. */
  readonly note?: Text;
  /** The ids of statements elsewhere that contradict this one. */
  readonly conflictsWith?: readonly string[];
  /**
   * Among contradicting statements: show this one. `false` shows another.
   * Absent: the first one is shown.
   */
  readonly preferred?: boolean;
}

/** A figure that somebody published. Its measure is never altered. */
export interface Observation extends Statement {
  /**
   * The place in a ranking, 1 for the first.
   * @TJS-type integer
   * @minimum 1
   */
  readonly rank?: number;
  /**
   * Of how many. Absent: not known.
   * @TJS-type integer
   * @minimum 1
   */
  readonly rankOf?: number;
  /** The id of the area set that is ranked. */
  readonly among?: string;
  /**
   * Whether the source prints the rank or only the order.
   * @default "stated"
   */
  readonly rankBasis?: 'stated' | 'inferred';
  /** The change that the source states. */
  readonly change?: Change;
  /** How firm the figure is. Absent: published without qualification. */
  readonly status?: Status;
  /** For `derived`: the reckoning, written out. */
  readonly derivation?: string;
}

/** What is to be reached. Without a period it has no date. */
export interface Target extends Statement {
  /** The id of the source that sets the target: the act, the plan. */
  readonly basis?: string;
  /** What the source says became of it. Absent: it says nothing. */
  readonly verdict?: 'met' | 'exceeded' | 'missed';
}

/** A column of a table: a member of an observation. */
export type TableField =
  | 'id'
  | 'indicator'
  | 'area'
  | 'areaLabel'
  | 'statistic'
  | 'period'
  | 'periodType'
  | 'value'
  | 'count'
  | 'of'
  | 'percent'
  | 'missing'
  | 'hedge'
  | 'method'
  | 'release'
  | 'source'
  | 'quote'
  | 'locator'
  | 'rank'
  | 'rankOf'
  | 'among'
  | 'rankBasis'
  | 'status';

/**
 * Many observations in compact form: what they have in common, then columns.
 * Each row is an observation; a member that is constant is written once
 * beside the rows. `null` means that this is not stated here.
 */
export interface Table extends Observation {
  /** What the columns are. */
  readonly fields: readonly TableField[];
  /** The rows, each with one cell a column. */
  readonly rows: readonly (readonly (string | number | null)[])[];
  /**
   * Whether the table lists the whole area set. Only then are ranks derived
   * from values where none are given, and marked as derived.
   * @default false
   */
  readonly complete?: boolean;
}
