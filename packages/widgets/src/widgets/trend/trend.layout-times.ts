import type { Space } from '../../ui/pure/measure-text.js';
import { type Plot, widest } from './trend.layout-plot.js';
import type { TrendModel } from './trend.model.js';
import { roundStep } from './trend.model-axis.js';
import type { TimeText, TrendText } from './trend.model-text.js';

/** A name on the axis of time. */
export interface TimeTick {
  readonly x: number;
  readonly text: string;
}

/** Between two names, in px. */
const gap = 12;

/** The names on the axis of time: as many as have room, the last one too. */
export function layoutTimes(
  { time }: TrendModel,
  { times }: TrendText,
  { placeTime }: Plot,
  space: Space,
): readonly TimeTick[] {
  const measure = (text: string) => widest([text], 'tick', space);
  const year = placeTime(time[0] + 1) - placeTime(time[0]);
  const names = times.length
    ? times
    : nameYears(time, (measure('2020') + gap) / year);
  const ticks: TimeTick[] = [];
  let free = space.width;
  for (const { at, text } of [...names].reverse()) {
    const half = measure(text) / 2;
    // A long name moves in from the edge.
    const x = Math.max(half, Math.min(space.width - half, placeTime(at)));
    if (x + half > free) continue;
    ticks.unshift({ x, text });
    free = x - half - gap;
  }
  return ticks;
}

/**
 * Every year, or every second, fifth, tenth …, so that they are `apart` years
 * from each other; each at its middle.
 */
function nameYears(
  [first, last]: readonly [number, number],
  apart: number,
): readonly TimeText[] {
  const step = roundStep(Math.max(1, apart));
  const years: TimeText[] = [];
  const from = Math.ceil((first - 0.5) / step) * step;
  for (let year = from; year <= last - 0.5; year += step) {
    years.push({ at: year + 0.5, text: `${year}` });
  }
  const middle = (first + last) / 2;
  // A stretch within a year has no middle of one: its year all the same.
  return years.length ? years : [{ at: middle, text: `${Math.floor(middle)}` }];
}
