import type { Figure } from '../dataset/answers.js';
import type { MissingReason } from '../document/types.js';
import type { Quantity } from './quantity.js';

/**
 * Every case of the status rule, by its status. `docs/target-status.md` tells
 * each in words, with an example.
 */
export const targetReasons = {
  /** đạt */
  reached: [
    /** The source says that it was met or exceeded. */
    'stated',
    /** The figure is the target. */
    'at-target',
    /** The figure is past the target, on its better side. */
    'past-target',
    /** The figure lies between the two ends of the target. */
    'within-range',
    /**
     * The first that is known after the deadline reaches it; of the deadline
     * itself there is no figure, so that it may have come late.
     */
    'seen-after-deadline',
  ],
  /** đúng tiến độ */
  'on-the-way': [
    /** Further than the straight line. */
    'ahead-of-line',
    /** Just where the straight line is. */
    'on-line',
    /** Less far than the line, by no more than the tolerance asked for. */
    'within-tolerance',
  ],
  /** chậm */
  behind: [
    /** The source says that it was missed. */
    'stated',
    /** Less far than the straight line. */
    'behind-line',
    /** The first figure had reached it, this one no longer does. */
    'fell-back',
    /** The figure of the deadline, or one after it, falls short. */
    'deadline-passed',
    /** The figure of the deadline falls short; a later one reaches it. */
    'reached-late',
  ],
  /** chưa có thông tin */
  'no-information': [
    /** The document has no figure of it. */
    'no-figure',
    /** The document says that there is no figure, and why. */
    'missing',
    /** All figures are forecasts. */
    'only-forecasts',
    /** The document says that the target's figure is missing, and why. */
    'target-missing',
    /** A target without a figure, of which no source says what became. */
    'target-without-figure',
    /** Sources disagree on whether it was met. */
    'verdicts-differ',
    /** The word before the figure leaves it open ("trên 15%" of 20 %). */
    'hedged-figure',
    /** The word before the target leaves it open ("gần 100%"). */
    'hedged-target',
    /** Neither the indicator nor the target says which way is better. */
    'no-direction',
    /** A number of things and a share of them. */
    'other-unit',
    /** Shares of two wholes of different size. */
    'other-whole',
    /** A state, a sum up to a day and a figure of a period differ. */
    'other-period-type',
    /** A half-year's figure says nothing of a year's. */
    'other-period-length',
    /** Another statistic has since taken the name. */
    'across-break',
    /** The figure has no date, and does not reach the target. */
    'undated-figure',
    /** The target has no date, and is not reached: there is no line to it. */
    'no-deadline',
    /** A line needs an earlier figure that is a plain number. */
    'no-earlier-figure',
    /** The deadline is past at the time asked for; the last figure is older. */
    'no-figure-since-deadline',
  ],
} as const;

/** How a target stands. */
export type TargetStatus = keyof typeof targetReasons;

/** A status with the case of the rule that gave it. */
export type Ruling = {
  readonly [Status in TargetStatus]: {
    readonly status: Status;
    readonly reason: (typeof targetReasons)[Status][number];
  };
}[TargetStatus];

/** From the figure to the target. */
export interface TargetDistance {
  /**
   * What is still to go, in percentage points where the quantity is a share,
   * else in the indicator's unit; whichever way is better. 0 is at the target
   * or within it, negative past it. A target of "trên 30%" is not reached at 0.
   */
  readonly toGo: number;
  /** Whether neither of the two has a word before it that leaves it open. */
  readonly isExact: boolean;
}

/** The straight line from the first figure to the target at its deadline. */
export interface TargetLine {
  /** The figure that it starts from. */
  readonly start: Figure;
  /** What it comes to at the time of the figure that is judged. */
  readonly expected: number;
  /**
   * How much of the way is done: 0 where it starts, 1 at the target, negative
   * where the figure has moved away. Undefined where the figure is no plain
   * number, or where the start had reached the target.
   */
  readonly shareDone: number | undefined;
}

/** How a target stands, and all that led to it. */
export type Judgement = Ruling & {
  /** The figure that was judged; undefined where none can be. */
  readonly figure: Figure | undefined;
  /** What figure and target were compared by. */
  readonly quantity: Quantity | undefined;
  readonly distance: TargetDistance | undefined;
  /** Undefined where there is no line to draw, whatever decided. */
  readonly line: TargetLine | undefined;
  /** Why there is no figure, with the reasons that say that it is missing. */
  readonly missing: MissingReason | undefined;
  /**
   * Whether something that the document also says would give another status:
   * a source that contradicts the figure or the target, another act's word, a
   * figure that does not bear out what a source says became of the target.
   */
  readonly isContested: boolean;
};
