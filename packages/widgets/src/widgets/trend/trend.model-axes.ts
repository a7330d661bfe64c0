import type { Indicator } from '@chiso/data/core';
import { endsOf, modelAxis, type TrendAxis } from './trend.model-axis.js';
import { modelPlaces } from './trend.model-places.js';
import type { TrendQuantity } from './trend.model-quantity.js';

/** What takes room on the axes. */
export interface Drawn {
  readonly at?: number | undefined;
  readonly value: number | undefined;
  readonly range?: readonly [number, number] | undefined;
}

export interface TrendAxes {
  readonly axis: TrendAxis;
  /** The first and the last place in time, in years; targets included. */
  readonly time: readonly [number, number];
}

/** The axes that have room for some marks. */
export function modelAxes(
  marks: readonly Drawn[],
  quantity: TrendQuantity,
  { unit }: Indicator,
): TrendAxes {
  const [low, high] = endsOf(
    marks.flatMap(({ value, range }) => range ?? value ?? []),
  );
  return {
    axis:
      quantity === 'rank'
        ? modelPlaces(high)
        : modelAxis(low, high, unit === 'index'),
    time: endsOf(marks.flatMap(({ at = [] }) => at)),
  };
}
