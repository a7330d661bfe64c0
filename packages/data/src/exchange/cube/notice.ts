/** Something that who converts a file should know. */
export interface Notice {
  /** The same in every language, for programs. */
  readonly code: string;
  /**
   * - `error`: the file cannot be used.
   * - `warning`: something of it is left out or uncertain.
   * - `remark`: it is there, but not every program will see it.
   */
  readonly severity: 'error' | 'warning' | 'remark';
  /** A JSON pointer, a row or a column; empty for the file as a whole. */
  readonly place: string;
  readonly message: { readonly vi: string; readonly en: string };
}

/** What reading a file of another format gives. */
export interface Reading<T> {
  /** Undefined where nothing can be used. */
  readonly value: T | undefined;
  readonly notices: readonly Notice[];
}

type Wording = readonly [vi: string, en: string];

/** A notice of each severity, in a line. */
export const notice = {
  error: (code: string, place: string, words: Wording): Notice =>
    make('error', code, place, words),
  warning: (code: string, place: string, words: Wording): Notice =>
    make('warning', code, place, words),
  remark: (code: string, place: string, words: Wording): Notice =>
    make('remark', code, place, words),
};

function make(
  severity: Notice['severity'],
  code: string,
  place: string,
  [vi, en]: Wording,
): Notice {
  return { code, severity, place, message: { vi, en } };
}

/** A value as a message quotes it, at most 60 characters. */
export function quote(value: unknown): string {
  const text =
    typeof value === 'string' ? value : (JSON.stringify(value) ?? 'undefined');
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
