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
  const from = floats ? low : Math.min(0, low);
  const top = floats ? high : Math.max(0, high);
  // Where all is 0, or next to nothing, up to 1.
  const to = top - from > 1e-99 ? top : from + 1;
  const rough = to / usualSteps - from / usualSteps;
  const power = 10 ** Math.floor(Math.log10(rough));
  const ratio = rough / power;
  const step = power * (ratio > 5 ? 10 : ratio > 2 ? 5 : ratio > 1 ? 2 : 1);
  // Divided by a whole number, so that 3 steps of 0.1 are 0.3.
  const inverse = Math.round(1 / step);
  const ticks: number[] = [];
  for (
    let count = Math.floor(from / step);
    ticks.length === 0 || ticks.at(-1)! < to;
    count++
  ) {
    ticks.push(step < 1 ? count / inverse : count * step);
  }
  return { from: ticks[0]!, to: ticks.at(-1)!, ticks };
}

/** An axis of places, from the first to the last one that is drawn. */
export function modelPlaces(last: number): TrendAxis {
  const to = Math.max(last, 2);
  const places =
    to > fewPlaces
      ? modelAxis(0, to, false).ticks.slice(1)
      : Array.from({ length: to }, (_, index) => index + 1);
  const ticks = [...new Set([1, ...places])].filter((place) => place <= to);
  // Half a place more, so that the last one does not stand on the base.
  return { from: 1, to: to + 0.5, ticks };
}
