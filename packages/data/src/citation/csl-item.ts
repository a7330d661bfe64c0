/** A date of CSL-JSON: year, month, day, as far as they are known. */
export interface CslDate {
  readonly 'date-parts': readonly (readonly number[])[];
  /** Whether part of it was inferred. */
  readonly circa?: boolean;
}

/**
 * One source in the citation format that reference managers share, CSL-JSON
 * 1.0.2; the members of it that sources have.
 */
export interface CslItem {
  readonly id: string;
  readonly type:
    | 'article-newspaper'
    | 'report'
    | 'dataset'
    | 'legislation'
    | 'webpage'
    | 'document';
  /** As it was printed, also where the reader is told a translation. */
  readonly title?: string;
  /** The newspaper. */
  readonly 'container-title'?: string;
  /** The office or the publisher; nobody is named as the author. */
  readonly publisher?: string;
  readonly issued?: CslDate;
  /** The day of what it reports on, where its own is not known. */
  readonly 'event-date'?: CslDate;
  readonly accessed?: CslDate;
  readonly URL?: string;
  /** The number of an official document. */
  readonly number?: string;
  /** The language of `title`. */
  readonly language?: string;
  /** The source's own words, where they stand, and the figure. */
  readonly note?: string;
}
