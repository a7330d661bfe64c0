import type { Indicator, Target } from '../document/types.js';
import {
  closeTo,
  type Ends,
  type Interval,
  isNumber,
  mirror,
} from './interval.js';

/** A target as something that a figure reaches or does not. */
export interface Goal {
  /** The number, or the ends of the range, as printed. */
  readonly ends: Ends;
  readonly hedge: Target['hedge'];
  /** Which way is better; undefined: nobody says. */
  readonly side: 'higher' | 'lower' | undefined;
}

/** Whether a figure reaches a goal, as far as the words let it be known. */
export type Reach = 'yes' | 'no' | 'unknown' | 'no-direction';

/**
 * The target's own word says which way is better before the indicator does:
 * "ít nhất" and "trên" ask for as much or more, "không quá" and "dưới" for as
 * little or less.
 */
export function goalOf(
  { hedge }: Target,
  ends: Ends,
  { direction }: Indicator,
): Goal {
  const side =
    hedge === 'at-least' || hedge === 'more-than'
      ? 'higher'
      : hedge === 'at-most' || hedge === 'less-than'
        ? 'lower'
        : direction;
  return { ends, hedge, side };
}

/**
 * The side from which a figure has to come. A range that nobody says the
 * better side of is reached from wherever the figure is.
 */
export function sideFor(
  { side, ends: [low, high] }: Goal,
  figure: Interval,
): Goal['side'] {
  if (side || low === high) return side;
  if (figure.high < low) return 'higher';
  return figure.low > high ? 'lower' : undefined;
}

/** Whether a figure reaches the goal. */
export function reaches(goal: Goal, figure: Interval): Reach {
  const { ends, hedge, side } = goal;
  const [low, high] = ends;
  if (!side) {
    if (figure.low >= low && figure.high <= high) return 'yes';
    if (low === high) return 'no-direction';
    return sideFor(goal, figure) ? 'no' : 'unknown';
  }
  const isStrict = hedge === 'more-than' || hedge === 'less-than';
  // "Gần 100%" asks for some number close below 100, which one is not said.
  const isClose = hedge === 'nearly' || hedge === 'essentially';
  const near = side === 'higher' ? low : high;
  const least = isClose ? closeTo(near) : near;
  return side === 'higher'
    ? compare(figure, [least, near], isStrict)
    : compare(mirror(figure), [-near, -least], isStrict);
}

/** Whether a figure is at, or with `isStrict` past, a threshold. */
function compare(figure: Interval, [least, most]: Ends, isStrict: boolean) {
  const isPast = figure.low > most;
  const isAt = figure.low === most && (!isStrict || figure.isAboveLow);
  if (isPast || isAt) return 'yes';
  const isShort = figure.high < least;
  const stopsAt = figure.high === least && (isStrict || figure.isBelowHigh);
  return isShort || stopsAt ? 'no' : 'unknown';
}

/**
 * What is left from a printed number to the goal: 0 at it or within it,
 * negative past it. Undefined where no side is the better one.
 */
export function toGo(
  { ends: [low, high] }: Goal,
  side: Goal['side'],
  number: number,
): number | undefined {
  if (number >= low && number <= high) return 0;
  const isBelow = number < low;
  if (!side) return undefined;
  const left = isBelow ? low - number : high - number;
  return tidy(side === 'higher' ? left : -left);
}

/** Whether nothing about a goal or a figure is left open by a word. */
export function isExact(goal: Goal, figure: Interval): boolean {
  const { hedge } = goal;
  return isNumber(figure) && !(hedge === 'nearly' || hedge === 'essentially');
}

/** Without the noise of binary fractions: 0.1 + 0.2 → 0.3. */
export function tidy(number: number): number {
  return Number(number.toPrecision(12));
}
