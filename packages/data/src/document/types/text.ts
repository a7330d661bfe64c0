/** A language that the library speaks itself. */
export type Language = 'vi' | 'en';

/** A text in one or both of the languages; at least one is given. */
export interface LocalizedText {
  /** The Vietnamese wording. */
  readonly vi?: string;
  /** The English wording. */
  readonly en?: string;
}

/**
 * A text that a reader sees. A plain string is in the document's `lang`.
 * Where the reader's language is missing, the other one is shown and marked
 * with its own `lang`, so that a screen reader pronounces it rightly.
 */
export type Text = string | LocalizedText;
