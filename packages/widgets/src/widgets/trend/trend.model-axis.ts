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
  const most = Math.max(floats ? low : 0, high);
  // Where all is 0, or next to nothing, up to 1.
  const top = most - least > 1e-99 ? most : least + 1;
  const rough = top / usualSteps - least / usualSteps;
  const power = 10 ** Math.floor(Math.log10(rough));
  // A few lines more rather than far fewer.
  const step =
    power * [1, 2, 5, 10].find((size) => size * power * 1.4 >= rough)!;
  const ticks: number[] = [];
  for (let at = Math.floor(least / step); at < top / step + 1; at++) {
    // Divided by a whole number, so that 3 steps of 0.1 are 0.3.
    ticks.push(step < 1 ? at / Math.round(1 / step) : at * step);
  }
  return { from: ticks[0]!, to: ticks.at(-1)!, ticks };
}

/** An axis of places, from the first to the last one that is drawn. */
export function modelPlaces(last: number): TrendAxis {
  const to = Math.max(last, 2);
  const { ticks } = modelAxis(0, to, false);
  return {
    from: 1,
    // Half a place more, so that the last one does not stand on the base.
    to: to + 0.5,
    ticks:
      to > fewPlaces
        ? [1, ...ticks.filter((place) => place > 1 && place <= to)]
        : Array.from({ length: to }, (_, place) => place + 1),
  };
}
