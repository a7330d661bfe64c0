import type { Issue, Language } from '@chiso/data';
import { describeIssue } from '@chiso/data/issues';

/** The same in both languages. */
export type Wording = Readonly<Record<Language, string>>;

/**
 * - `error`: what is there cannot be used, and nothing is written.
 * - `warning`: it is used as it stands, and its author should mend it.
 * - `remark`: it may be right; somebody should look at it.
 */
export type Severity = 'error' | 'warning' | 'remark';

/** One thing that the author of a file should know. */
export interface Finding {
  /** The same in every language, for programs: "text-in-number". */
  readonly code: string;
  readonly severity: Severity;
  /** As it was named in the call. */
  readonly file: string;
  /** "'Số liệu'!C5", or a JSON pointer; empty for the file as a whole. */
  readonly place: string;
  /** The line of a JSON text, from 1. */
  readonly line?: number;
  /** The column of that line, from 1. */
  readonly column?: number;
  /** What was expected. */
  readonly expected?: Wording;
  /** What stands there. */
  readonly received?: string;
  /**
   * A whole sentence: what was expected, what stands there, how to mend it.
   * It does not name the place.
   */
  readonly message: Wording;
}

/** Where an item of a document comes from. */
export interface Origin {
  readonly file: string;
  /** As in a finding. Absent: the issue's own JSON pointer. */
  readonly place?: string | undefined;
  readonly line?: number;
  readonly column?: number;
}

/** What the parser of documents says, as a finding. */
export function findingOf(
  issue: Issue,
  { file, place, ...position }: Origin,
): Finding {
  const { code, severity, pointer, received } = issue;
  return {
    code,
    severity,
    file,
    place: place ?? pointer,
    ...position,
    received,
    message: {
      vi: describeIssue(issue, 'vi'),
      en: describeIssue(issue, 'en'),
    },
  };
}
