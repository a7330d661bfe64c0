import type { Figure } from '../dataset/answers.js';
import type { Target } from '../document/types.js';
import { findStand, type TargetCase } from './find-stand.js';
import { reaches, sideFor, tidy } from './goal.js';
import { intervalOf } from './interval.js';
import type { Quantity } from './quantity.js';
import type { Unknown } from './rule-figure.js';
import { isPlain } from './straight-line.js';
import { inMonths } from './time-kind.js';

/** How fast something changes. */
export interface Rate {
  /** Percentage points of a share, else units; negative where it falls. */
  readonly perYear: number;
  /**
   * The same in percent a year, compound: 10 from 100 to 121 in two years.
   * Undefined for a share, and where an end is not above zero.
   */
  readonly growth: number | undefined;
}

/** The pace that a target still asks for, or why there is none. */
export type Pace =
  | {
      readonly kind: 'pace';
      /** The latest figure, which it is reckoned from. */
      readonly from: Figure;
      /** From that figure to the deadline. */
      readonly years: number;
      readonly quantity: Quantity;
      readonly needed: Rate;
      /** Since the first figure; undefined where there is only one. */
      readonly soFar: Rate | undefined;
    }
  | {
      readonly kind: 'none';
      readonly reason:
        | Unknown['reason']
        | 'stated'
        | 'reached'
        | 'deadline-passed';
    };

/**
 * The pace from the latest figure to a target at its deadline, beside the pace
 * from the first figure to the latest. A word that leaves a number open
 * ("trên", "gần") leaves no pace to be reckoned; a target of "ít nhất 30%"
 * asks for 30 %, a range for its nearer end.
 */
export function paceTo(question: Omit<TargetCase, 'tolerance'>): Pace {
  const { target } = question;
  if (target.verdict) return none('stated');
  const found = findStand(question);
  if (!found.stand) return none(found.reason);
  const { goal, figures, endsOf, deadline, isOverdue } = found.stand;
  const from = figures.at(-1);
  if (deadline === undefined) return none('no-deadline');
  if (!from) return none('undated-figure');
  const now = inMonths(from.period.end);
  const years = (inMonths(deadline) - now) / 12;
  if (isOverdue || years <= 0) return none('deadline-passed');
  const { shown } = from.measure!;
  if (!isPlain(shown)) return none('hedged-figure');
  if (isOpen(target)) return none('hedged-target');
  const extent = intervalOf(endsOf(shown)!, shown.hedge);
  if (reaches(goal, extent) === 'yes') return none('reached');
  const side = sideFor(goal, extent);
  if (!side) return none('no-direction');

  const { quantity } = found;
  const to = goal.ends[side === 'higher' ? 0 : 1];
  const first = figures.find(({ measure }) => isPlain(measure!.shown))!;
  const gone = (now - inMonths(first.period.end)) / 12;
  const before = endsOf(first.measure!.shown)![0];
  return {
    kind: 'pace',
    from,
    years: tidy(years),
    quantity,
    needed: rate([extent.low, to], years, quantity),
    soFar: gone > 0 ? rate([before, extent.low], gone, quantity) : undefined,
  };
}

/** Whether the word before a target leaves open how far it is. */
function isOpen({ hedge, range }: Target): boolean {
  if (hedge === 'nearly' || hedge === 'essentially') return true;
  return range !== undefined && hedge !== undefined && hedge !== 'about';
}

function none(reason: Extract<Pace, { kind: 'none' }>['reason']): Pace {
  return { kind: 'none', reason };
}

function rate(
  [from, to]: readonly [number, number],
  years: number,
  quantity: Quantity,
): Rate {
  const grows = quantity === 'amount' && from > 0 && to > 0;
  return {
    perYear: tidy((to - from) / years),
    growth: grows ? tidy(100 * ((to / from) ** (1 / years) - 1)) : undefined,
  };
}
