import type { Observation } from '../document/types.js';
import type { DatedFigure } from './comparable-figures.js';
import { type Goal, reaches, tidy } from './goal.js';
import {
  type Ends,
  type Interval,
  intervalOf,
  isNumber,
  mirror,
} from './interval.js';
import type { TargetLine } from './judgement.js';
import { inMonths, yearsAfter } from './time-kind.js';

/** The straight line to a target, at the time of the figure judged. */
export interface Way {
  readonly side: 'higher' | 'lower';
  readonly start: DatedFigure;
  /** The number that it starts from, and the one that it leads to. */
  readonly from: number;
  readonly to: number;
  /** Whether the start had reached the target: the line is level then. */
  readonly isLevel: boolean;
  /** The number that it comes to at the time of the judged figure. */
  readonly expected: number;
}

interface WayWish {
  readonly goal: Goal;
  readonly side: 'higher' | 'lower';
  /** By date; one of them is judged. */
  readonly figures: readonly DatedFigure[];
  readonly judged: DatedFigure;
  /** The end of the target's period, in years. */
  readonly deadline: number;
  readonly endsOf: (statement: Observation) => Ends | undefined;
}

/**
 * The straight line from the first figure to the target at its deadline; it
 * starts at the first that is a plain number. Undefined where none is earlier
 * than the judged one. All figures are of one kind, so the ends of their
 * periods stand as far apart as the times they speak of.
 */
export function findWay({
  goal,
  side,
  figures,
  judged,
  deadline,
  endsOf,
}: WayWish): Way | undefined {
  const until = judged.period.end;
  const start = figures.find(({ measure }) => isPlain(measure!.shown));
  const since = start?.period.end ?? until;
  if (!start || yearsAfter(until, since) <= 0) return undefined;
  const extent = intervalOf(endsOf(start.measure!.shown)!, undefined);
  const from = extent.low;
  const to = goal.ends[side === 'higher' ? 0 : 1];
  const isLevel = reaches({ ...goal, side }, extent) === 'yes';
  const gone =
    (inMonths(until) - inMonths(since)) /
    (inMonths(deadline) - inMonths(since));
  const expected = isLevel ? to : tidy(from + (to - from) * gone);
  return { side, start, from, to, isLevel, expected };
}

/** Whether a statement is one number: no range, no word that leaves it open. */
export function isPlain({ range, hedge }: Observation): boolean {
  return !range && (hedge === undefined || hedge === 'about');
}

/**
 * Where a figure stands to the line, as the case of the rule; undefined where
 * its words leave it open. `tolerance` is the part of the whole way that it
 * may lie behind.
 */
export function standOn(
  { side, from, to, expected }: Way,
  figure: Interval,
  tolerance: number,
):
  | 'ahead-of-line'
  | 'on-line'
  | 'within-tolerance'
  | 'behind-line'
  | undefined {
  const isUp = side === 'higher';
  const { low, high, isAboveLow, isBelowHigh } = isUp ? figure : mirror(figure);
  const line = isUp ? expected : -expected;
  const least = tidy(line - Math.abs(to - from) * tolerance);
  const seen = tidy(low);
  if (seen > line || (seen === line && isAboveLow)) return 'ahead-of-line';
  if (seen === line) return 'on-line';
  if (seen >= least) return 'within-tolerance';
  const isShort = high < least || (high === least && isBelowHigh);
  return isShort ? 'behind-line' : undefined;
}

/** The line as it is told, with how much of the way is done. */
export function tellLine(way: Way, figure: Interval): TargetLine {
  const { start, from, to, expected, isLevel } = way;
  const isKnown = !isLevel && isNumber(figure) && to !== from;
  return {
    start,
    expected,
    shareDone: isKnown ? tidy((figure.low - from) / (to - from)) : undefined,
  };
}
