import type { Observation } from '../document/types.js';
import type { DatedFigure } from './comparable-figures.js';
import { type Goal, reaches, sideFor } from './goal.js';
import { type Ends, type Interval, intervalOf, isNumber } from './interval.js';
import type { Ruling } from './judgement.js';
import { findWay, standOn, type Way } from './straight-line.js';
import { isSameMoment } from './time-kind.js';

/** A figure beside a target, and what else decides how the target stands. */
export interface Stand {
  readonly goal: Goal;
  /** What the judged figure says, or a source that contradicts it. */
  readonly statement: Observation;
  readonly endsOf: (statement: Observation) => Ends | undefined;
  /** The figure's place in time; undefined: it has no date. */
  readonly judged: DatedFigure | undefined;
  /** By date; all that the target can be judged by. */
  readonly figures: readonly DatedFigure[];
  /** The end of the target's period, in years; undefined: it has no date. */
  readonly deadline: number | undefined;
  /** Whether the time that the page asks for is past the deadline. */
  readonly isOverdue: boolean;
  /** Whether the document says that there is no figure for a later time. */
  readonly isMissingSince: boolean;
  readonly tolerance: number;
}

/** The rule: how a target stands by one figure. */
export function ruleFigure(stand: Stand): Ruling {
  const { goal, statement, endsOf, judged, deadline } = stand;
  const extent = intervalOf(endsOf(statement)!, statement.hedge);
  const reach = reaches(goal, extent);
  const isSettled = judged !== undefined && !isBefore(judged, deadline);
  if (reach === 'yes') {
    return isSettled && !isSameMoment(judged.period.end, deadline!)
      ? { status: 'reached', reason: 'seen-after-deadline' }
      : { status: 'reached', reason: nameReached(goal, extent) };
  }
  if (reach === 'no-direction') return unknown(reach);
  const isShort = reach === 'no';
  const open = unknown(isNumber(extent) ? 'hedged-target' : 'hedged-figure');
  if (isSettled && isShort) return ruleMissed(stand);
  if (!isSettled && stand.isMissingSince) return unknown('missing');

  const way = isSettled ? undefined : wayOf(stand, extent);
  if (!isShort && (!way || way.isLevel)) return open;
  if (deadline === undefined) return unknown('no-deadline');
  if (!judged) return unknown('undated-figure');
  if (stand.isOverdue) return unknown('no-figure-since-deadline');
  if (!way) return unknown('no-earlier-figure');
  if (way.isLevel) return { status: 'behind', reason: 'fell-back' };
  switch (standOn(way, extent, stand.tolerance)) {
    case 'ahead':
      return { status: 'on-the-way', reason: 'ahead-of-line' };
    case 'on':
      return { status: 'on-the-way', reason: 'on-line' };
    case 'within':
      return { status: 'on-the-way', reason: 'within-tolerance' };
    case 'behind':
      // It may even have reached a target that is said in other words.
      return isShort ? { status: 'behind', reason: 'behind-line' } : open;
    default:
      return open;
  }
}

/** A ruling that nothing is known. */
export type Unknown = Extract<Ruling, { status: 'no-information' }>;

/** A target that nobody can say the state of, and why. */
export function unknown(reason: Unknown['reason']): Unknown {
  return { status: 'no-information', reason };
}

/** Whether a figure comes before the deadline; always, where there is none. */
function isBefore({ period }: DatedFigure, deadline: Stand['deadline']) {
  return (
    deadline === undefined ||
    (period.end < deadline && !isSameMoment(period.end, deadline))
  );
}

/** The line that a figure before the deadline is held against. */
function wayOf(
  { goal, figures, judged, deadline, endsOf }: Stand,
  extent: Interval,
): Way | undefined {
  const side = sideFor(goal, extent);
  if (!side || !judged || deadline === undefined) return undefined;
  return findWay({ goal, side, figures, judged, deadline, endsOf });
}

function nameReached({ ends: [low, high] }: Goal, extent: Interval) {
  const isWithin = extent.low >= low && extent.high <= high;
  if (!isWithin) return 'past-target';
  return low === high ? 'at-target' : 'within-range';
}

/** The deadline's figure settles it; that it was reached later is told. */
function ruleMissed({ goal, figures, endsOf }: Stand): Ruling {
  const { shown } = figures.at(-1)!.measure!;
  const extent = intervalOf(endsOf(shown)!, shown.hedge);
  const isLate = reaches(goal, extent) === 'yes';
  return {
    status: 'behind',
    reason: isLate ? 'reached-late' : 'deadline-passed',
  };
}
