/** The axis of values. */
export interface TrendAxis {
  /** At its foot. */
  readonly from: number;
  /** At its head. Of places the first, which is less than `from`. */
  readonly to: number;
  /** Round numbers on it, rising. */
  readonly ticks: readonly number[];
}

/** About how many steps there are: a line each 4 rem or so. */
const usualSteps = 4;

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
  // A few lines more rather than far fewer.
  const step = roundStep((top / usualSteps - least / usualSteps) / 1.4);
  const ticks: number[] = [];
  for (let at = Math.floor(least / step); at < top / step + 1; at++) {
    // Divided by a whole number, so that 3 steps of 0.1 are 0.3.
    ticks.push(step < 1 ? at / Math.round(1 / step) : at * step);
  }
  return { from: ticks[0]!, to: ticks.at(-1)!, ticks };
}

/** The least of 1, 2, 5, 10, 20 … that is not below `size`. */
export function roundStep(size: number): number {
  const power = 10 ** Math.floor(Math.log10(size));
  return power * [1, 2, 5, 10].find((step) => step * power >= size)!;
}

/** The lowest and the highest of numbers, however many there are. */
export function endsOf(numbers: readonly number[]): readonly [number, number] {
  let low = Number.POSITIVE_INFINITY;
  let high = -low;
  for (const number of numbers) {
    low = Math.min(low, number);
    high = Math.max(high, number);
  }
  return [low, high];
}
