import { nice, ticks } from 'd3-array';

/** The axis of values. */
export interface TrendAxis {
  readonly from: number;
  readonly to: number;
  /** Round numbers on it, rising. */
  readonly ticks: readonly number[];
}

/** About how many steps there are: a line each 4 rem or so. */
const usualSteps = 4;

/** Up to this many places are all named. */
const fewPlaces = 6;

/**
 * A round axis around values. It starts at 0, or ends there, except where
 * `mayFloat` and the values are far from 0 compared to how they differ.
 */
export function modelAxis(
  low: number,
  high: number,
  mayFloat: boolean,
): TrendAxis {
  const spread = high - low;
  const floats = mayFloat && low > 2 * spread && spread > low / 1e9;
  const least = floats ? low : Math.min(0, low);
  const most = floats ? high : Math.max(0, high);
  // Where all is 0, or next to nothing, up to 1.
  const [from, to] = nice(
    least,
    most - least > 1e-99 ? most : least + 1,
    usualSteps,
  );
  return { from, to, ticks: ticks(from, to, usualSteps) };
}

/** An axis of places, from the first to the last one that is drawn. */
export function modelPlaces(last: number): TrendAxis {
  const to = Math.max(last, 2);
  const places = ticks(1, to, to > fewPlaces ? usualSteps : to);
  return {
    from: 1,
    // Half a place more, so that the last one does not stand on the base.
    to: to + 0.5,
    ticks: [...new Set([1, ...places.filter(Number.isInteger)])],
  };
}
