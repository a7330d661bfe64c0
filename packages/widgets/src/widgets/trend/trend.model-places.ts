import { modelAxis, type TrendAxis } from './trend.model-axis.js';

/** Up to this many places are all named. */
const fewPlaces = 6;

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
