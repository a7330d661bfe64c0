import type { DatasetIndex } from '@chiso/data/core';
import type { TrendModel } from './trend.model.js';
import { endsOf } from './trend.model-axis.js';
import { placeTargets } from './trend.model-targets.js';

/** A first model, completed by its targets and the breaks that it shows. */
export function modelMore(first: TrendModel, index: DatasetIndex): TrendModel {
  const points = first.lines.flatMap((line) => line.points);
  const [start, end] = endsOf(points.map(({ at }) => at));
  return {
    ...first,
    targets: placeTargets(first, index),
    breaks: first.breaks.filter(({ at }) => start < at && at < end),
  };
}
