import type { Text } from './text.js';

/** Who publishes a source or a document. */
export interface Publisher {
  /** The publisher's name as readers know it. */
  readonly name: Text;
  /**
   * The publisher's own page. Absent: the name is shown without a link.
   * @pattern ^https?://
   */
  readonly url?: string;
}

/** On what terms the data may be used. */
export interface License {
  /** The licence's name, for instance "CC BY 4.0". */
  readonly name?: Text;
  /**
   * The legal basis where there is no licence: Vietnamese open data is free
   * to use by law, with its source named.
   */
  readonly basis?: Text;
  /**
   * Where the licence or the act can be read.
   * @pattern ^https?://
   */
  readonly url?: string;
}

/** The occasion on which a source reports: a meeting, a press conference. */
export interface SourceEvent {
  /**
   * The day of the occasion, YYYY-MM-DD.
   * @pattern ^\d{4}-\d{2}-\d{2}$
   */
  readonly date: string;
  /**
   * Whether the source prints the whole date or leaves its year to be
   * inferred.
   * @default "stated"
   */
  readonly basis?: 'stated' | 'inferred';
  /** The words that give the date, for instance "Sáng 19.7". */
  readonly quote?: string;
}

/** Where figures were read: an article, a report, a dataset or an act. */
export interface Source {
  /** The name by which observations refer to this source. */
  readonly id: string;
  /** What sort of publication it is. Absent: not said. */
  readonly kind?: 'press' | 'report' | 'dataset' | 'legal';
  /** Who published it. */
  readonly publisher?: Publisher;
  /** Its title, shown in the source line where no publisher is named. */
  readonly title?: Text;
  /**
   * The day of publication, YYYY-MM-DD. Absent: not known.
   * @pattern ^\d{4}-\d{2}-\d{2}$
   */
  readonly date?: string;
  /**
   * Its address. Absent: the source is shown without a link.
   * @pattern ^https?://
   */
  readonly url?: string;
  /**
   * The number of an official document.
   * @examples ["411/QĐ-TTg"]
   */
  readonly documentNumber?: string;
  /** The occasion it reports on, where that differs from its date. */
  readonly event?: SourceEvent;
  /** What a careful reader should know about the source. */
  readonly note?: Text;
}
