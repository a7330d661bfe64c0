import type { Target } from '@chiso/data/core';
import type { Judgement, TargetStatus } from '@chiso/data/targets';
import type { UiWords } from '../../ui/pure/ui-words.js';

/** The columns of a board, in their order. */
export const columns = [
  'name',
  'figure',
  'trend',
  'target',
  'status',
  'source',
] as const;

/** What a board alone says; one object a language. */
export interface BoardWords {
  /** What the picture is: "bảng theo dõi mục tiêu". */
  readonly board: string;
  readonly columns: Readonly<Record<(typeof columns)[number], string>>;
  readonly statuses: Readonly<Record<TargetStatus, string>>;
  /** The area of all rows that do not name another. */
  readonly unlessStated: (area: string) => string;
  /** By figures up to a time. */
  readonly upTo: (period: string) => string;
  /** Only targets that are due in a time. */
  readonly due: (period: string) => string;
  /** "Trong 9 chỉ tiêu: …"; an indicator may have several rows. */
  readonly sentence: (
    rows: string,
    indicators: string,
    counts: readonly string[],
  ) => string;
  /** A share that is more than nothing, or less than all, and rounds to it. */
  readonly almost: readonly [none: string, all: string];
  readonly filter: string;
  readonly found: (shown: string, all: string) => string;
  readonly showAll: string;
  readonly rule: string;
  readonly untitled: string;
  readonly undated: string;
  readonly noDeadline: string;
  readonly noTarget: string;
  readonly inferred: string;
  readonly revised: string;
  readonly latest: (figure: string) => string;
  readonly verdicts: Readonly<Record<NonNullable<Target['verdict']>, string>>;
  /** An act that writes the target in other words. */
  readonly writes: (act: string, figure: string) => string;
  /** Another source that gives the same act another figure. */
  readonly otherwise: (source: string, figure: string) => string;
  /** "điểm phần trăm" after a number of them. */
  readonly points: (number: string) => string;
  readonly toGo: (amount: string) => string;
  readonly past: (amount: string) => string;
  /** Past a target that asks for less. */
  readonly pastLower: (amount: string) => string;
  /** What the straight line comes to, after a reason that rests on it. */
  readonly expected: (figure: string) => string;
  readonly reasons: Readonly<Record<Judgement['reason'], string>>;
  readonly contested: string;
}

/**
 * What a board says. Vietnamese comes with the script that draws it, which
 * every board waits for; another language with its words.
 */
export interface ScorecardWords {
  readonly ui: UiWords;
  readonly board: BoardWords | undefined;
}
