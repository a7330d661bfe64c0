import type { Figure, TargetMark } from '../dataset/answers.js';
import type { Indicator, Method, Statistic } from '../document/types.js';
import type { Period } from '../period/period.js';
import type { BoardQuestion } from './board.js';
import { knownAt, latestOf, readCode } from './known-figures.js';
import { type RuledMark, ruleMark } from './rule-mark.js';
import { yearsAfter } from './time-kind.js';

/** What a row is made of. */
export interface RowParts {
  readonly indicator: Indicator;
  /** The area's id, its vintage included. */
  readonly area: string;
  readonly method: Method | undefined;
  readonly statistic: Statistic | undefined;
  /** All that is published of it, in any order. */
  readonly figures: readonly Figure[];
}

/** A row of the board as far as it takes to say how its targets stand. */
export interface RuledRow extends RowParts {
  /** The latest figure, whether or not a target can be judged by it. */
  readonly figure: Figure | undefined;
  /** At least one, by deadline, undated ones last. */
  readonly targets: readonly RuledMark[];
  /**
   * The one of `targets` that the row stands for: the next whose deadline the
   * latest figure is not past, else the last one with a deadline.
   */
  readonly current: RuledMark;
}

/** The statuses of a row's targets, which are given by deadline. */
export function ruleRow(
  parts: RowParts,
  marks: readonly TargetMark[],
  { period, tolerance }: BoardQuestion,
): RuledRow {
  const { indicator, figures } = parts;
  const now = readCode(period);
  const figure = latestOf(knownAt(now, figures));
  const targets = marks.map((mark) =>
    ruleMark({ mark, indicator, figures, asOf: period, tolerance }),
  );
  return {
    ...parts,
    figure,
    targets,
    current: currentOf(targets, now ?? figure?.period),
  };
}

/** The next that is due, else the last that was, else the first. */
function currentOf(
  targets: readonly RuledMark[],
  now: Period | undefined,
): RuledMark {
  const dated = targets.filter(({ mark }) => mark.period);
  const next = dated.find(
    ({ mark }) => !now || yearsAfter(mark.period!.end, now.end) >= 0,
  );
  return next ?? dated.at(-1) ?? targets[0]!;
}
