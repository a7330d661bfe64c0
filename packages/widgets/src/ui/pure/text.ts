import type { Language, PickedText } from '@chiso/data/core';

/** The reader's language and the one that plain texts of a document are in. */
export interface Languages {
  readonly lang: Language;
  readonly documentLang: Language;
}

/** Whom a widget speaks to, and how. */
export interface Speaker<Words> extends Languages {
  readonly words: Words;
  /** Instead of the header of the document. */
  readonly header: string | undefined;
}

/** A source as the source line names it. */
export interface SourceLabel {
  readonly text: string;
  readonly lang: Language;
  /** Absent: there is nothing to link to. */
  readonly url: string | undefined;
}

export type { PickedText };
