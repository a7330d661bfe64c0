import type { TargetStatus } from '@chiso/data/targets';
import type { UiWords } from '../../ui/pure/ui-words.js';
import type { MoreWords } from './scorecard.describe-more-words.js';

/** What a board says before what led to its statuses is there. */
export interface BoardWords {
  /** What the picture is: "bảng theo dõi mục tiêu". */
  readonly board: string;
  readonly columns: Readonly<
    Record<'name' | 'figure' | 'target' | 'status', string>
  >;
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
  readonly untitled: string;
  readonly undated: string;
  readonly noDeadline: string;
  readonly noTarget: string;
  readonly inferred: string;
  readonly revised: string;
}

/**
 * What a board says. In Vietnamese the words of what comes later come with
 * it; another language has them all at once.
 */
export interface ScorecardWords {
  readonly ui: UiWords;
  readonly board: BoardWords;
  readonly more?: MoreWords;
}
