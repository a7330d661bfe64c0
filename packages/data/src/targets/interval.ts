import type { Hedge } from '../document/types.js';

/** All numbers that a published figure may stand for. */
export interface Interval {
  readonly low: number;
  readonly high: number;
  /** Whether `low` itself is left out: "trên 20%". */
  readonly isAboveLow: boolean;
  /** Whether `high` itself is left out: "gần 75.000". */
  readonly isBelowHigh: boolean;
}

/** A number, or the lower and the upper end of a range. */
export type Ends = readonly [number, number];

/**
 * How far below its number "gần" and "về cơ bản" may lie, as a share of it.
 * The words set no limit; this is the reading by which statements agree too.
 */
const closeBelow = 0.1;

/**
 * What the word before a figure makes of its number: "trên 20" is anything
 * above 20, "gần 75.000" is close below 75.000 and never that number, "về cơ
 * bản 100" may be 100. "Khoảng" is judged as its number.
 */
export function intervalOf(
  [low, high]: Ends,
  hedge: Hedge | undefined,
): Interval {
  const { POSITIVE_INFINITY: all } = Number;
  const plain = { low, high, isAboveLow: false, isBelowHigh: false };
  switch (hedge) {
    case 'more-than':
      return { ...plain, high: all, isAboveLow: true };
    case 'at-least':
      return { ...plain, high: all };
    case 'less-than':
      return { ...plain, low: -all, isBelowHigh: true };
    case 'at-most':
      return { ...plain, low: -all };
    case 'nearly':
      return { ...plain, low: closeTo(low), isBelowHigh: true };
    case 'essentially':
      return { ...plain, low: closeTo(low) };
    default:
      return plain;
  }
}

/** The least that a number may be that something is close below. */
export function closeTo(number: number): number {
  return number - Math.abs(number) * closeBelow;
}

/** The same on the other side of zero, so that lower becomes higher. */
export function mirror(interval: Interval): Interval {
  return {
    low: -interval.high,
    high: -interval.low,
    isAboveLow: interval.isBelowHigh,
    isBelowHigh: interval.isAboveLow,
  };
}

/** Whether it is one number and no other. */
export function isNumber({ low, high }: Interval): boolean {
  return low === high;
}
