import type { Observation } from '../document/types.js';
import type { DatedFigure } from './comparable-figures.js';
import { type Goal, reaches, sideFor } from './goal.js';
import { type Ends, type Interval, intervalOf, isNumber } from './interval.js';
import type { Ruling } from './judgement.js';
import { findWay, standOn } from './straight-line.js';
import { yearsAfter } from './time-kind.js';

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
  const { goal, statement, endsOf, judged, deadline, figures } = stand;
  const extent = intervalOf(endsOf(statement)!, statement.hedge);
  const reach = reaches(goal, extent);
  // Of the deadline itself it is 0, before it negative.
  const late =
    judged && deadline !== undefined
      ? yearsAfter(judged.period.end, deadline)
      : -1;
  if (reach === 'yes') {
    return {
      status: 'reached',
      reason: late > 0 ? 'seen-after-deadline' : nameReached(goal, extent),
    };
  }
  if (reach === 'no-direction') return unknown(reach);
  const isShort = reach === 'no';
  if (late >= 0 && isShort) {
    // The deadline's figure settles it; that it was reached later is told.
    const { shown } = figures.at(-1)!.measure!;
    const last = intervalOf(endsOf(shown)!, shown.hedge);
    return behind(
      reaches(goal, last) === 'yes' ? 'reached-late' : 'deadline-passed',
    );
  }
  if (late < 0 && stand.isMissingSince) return unknown('missing');

  const open = unknown(isNumber(extent) ? 'hedged-target' : 'hedged-figure');
  const side = sideFor(goal, extent);
  const way =
    late < 0 && side && judged && deadline !== undefined
      ? findWay({ goal, side, figures, judged, deadline, endsOf })
      : undefined;
  if (!isShort && (!way || way.isLevel)) return open;
  if (deadline === undefined) return unknown('no-deadline');
  if (!judged) return unknown('undated-figure');
  if (stand.isOverdue) return unknown('no-figure-since-deadline');
  if (!way) return unknown('no-earlier-figure');
  if (way.isLevel) return behind('fell-back');
  const place = standOn(way, extent, stand.tolerance);
  // It may even have reached a target that is said in other words.
  if (place === 'behind-line') return isShort ? behind(place) : open;
  return place ? { status: 'on-the-way', reason: place } : open;
}

/** A ruling that nothing is known. */
export type Unknown = Extract<Ruling, { status: 'no-information' }>;

/** A target that nobody can say the state of, and why. */
export function unknown(reason: Unknown['reason']): Unknown {
  return { status: 'no-information', reason };
}

type Behind = Extract<Ruling, { status: 'behind' }>;

/** A target that is not reached as it should be, and why. */
export function behind(reason: Behind['reason']): Behind {
  return { status: 'behind', reason };
}

function nameReached({ ends: [low, high] }: Goal, extent: Interval) {
  const isWithin = extent.low >= low && extent.high <= high;
  if (!isWithin) return 'past-target';
  return low === high ? 'at-target' : 'within-range';
}
