/** What can be wrong with a document. Each code has its own explanation. */
export type IssueCode =
  | 'not-json'
  | 'type'
  | 'required'
  | 'unknown-property'
  | 'unsupported-format'
  | 'newer-format'
  | 'empty-text'
  | 'duplicate-id'
  | 'unknown-reference'
  | 'unknown-indicator'
  | 'no-figure'
  | 'two-figures'
  | 'count-without-of'
  | 'of-not-positive'
  | 'percent-not-counting'
  | 'range-order'
  | 'rank-past-end'
  | 'bad-period'
  | 'bad-change'
  | 'no-source'
  | 'no-derivation'
  | 'row-length'
  | 'duplicate-field';

/**
 * Something that the author of a document should mend. `error`: the item it
 * points at is left out. `warning`: the item is shown all the same.
 */
export interface Issue {
  readonly code: IssueCode;
  readonly severity: 'error' | 'warning';
  /** Where it is: a JSON pointer (RFC 6901); '' is the whole document. */
  readonly pointer: string;
  /** What the format wants there, in the words of the schema. */
  readonly expected: string;
  /** What was found there, shortened. */
  readonly received: string;
}

/** A value as an issue quotes it: at most 60 characters, never its insides. */
export function preview(value: unknown): string {
  if (Array.isArray(value)) return `list of ${value.length}`;
  if (value === null || value === undefined) return 'nothing';
  if (typeof value === 'object') return 'object';
  const text = typeof value === 'string' ? `"${value}"` : String(value);
  // Cut before a letter of two units, not within.
  return text.length > 60
    ? `${text.slice(0, 59).replace(/[\uD800-\uDBFF]$/, '')}…`
    : text;
}

/** One step further down a JSON pointer. */
export function below(pointer: string, step: string | number): string {
  return `${pointer}/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
