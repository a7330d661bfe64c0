import { modelAxis, type TrendAxis } from './trend.model-axis.js';

/** Up to this many places are all named. */
const fewPlaces = 6;

/** An axis of places, from the last one that is drawn up to the first. */
export function modelPlaces(last: number): TrendAxis {
  const lowest = Math.max(last, 2);
  const { ticks } = modelAxis(0, lowest, false);
  return {
    // Half a place more, so that the last one does not stand on the base.
    from: lowest + 0.5,
    to: 1,
    ticks:
      lowest > fewPlaces
        ? [1, ...ticks.filter((place) => place > 1 && place <= lowest)]
        : [...Array(lowest).keys()].map((place) => place + 1),
  };
}
