/** What a reader may take along of a picture. */
export type TakeKind = CopyKind | FileKind | 'all';

/** What is copied. */
export type CopyKind =
  | 'vi'
  | 'en'
  | 'csl'
  | 'bibtex'
  | 'ris'
  | 'link'
  | 'schema';

/** What is downloaded; the name is the ending of the file's. */
export type FileKind = 'csv' | 'svg' | 'png';

/** What is said where a reader takes something along. */
export interface TakeWords {
  readonly title: string;
  readonly close: string;
  /** The names of the buttons. */
  readonly kinds: Readonly<Record<TakeKind, string>>;
  /** Instead of the name of `csv`, where the picture has not all rows. */
  readonly drawnRows: string;
  /** What was copied, as in "Đã chép trích dẫn". */
  readonly copied: Readonly<Record<CopyKind, string>>;
  /** The clipboard was refused; the text is shown instead. */
  readonly notCopied: string;
  /** Of the text that is shown. */
  readonly text: string;
  downloading(file: string): string;
  /** Under a picture that has not all rows of its table. */
  rows(count: number, all: number): string;
  /** The page forbids it. */
  readonly mayNotDownload: string;
  /** The element is not to be seen, so that there is no picture. */
  readonly unseen: string;
  /** The browser could not draw it. */
  readonly notDrawn: string;
  /** A part of the script did not arrive. */
  readonly notLoaded: string;
}
