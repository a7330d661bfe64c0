import type { Target } from '@chiso/data/core';
import type { Judgement } from '@chiso/data/targets';

/** What a board says of what led to its statuses; one object a language. */
export interface MoreWords {
  readonly trend: string;
  /** The column of the reasons. */
  readonly reason: string;
  readonly rule: string;
  readonly latest: (figure: string) => string;
  readonly setBy: string;
  readonly otherTargets: string;
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
