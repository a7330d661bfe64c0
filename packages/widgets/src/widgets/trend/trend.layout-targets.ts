import { type Point, px } from '../../ui/pure/arc.js';
import type { TrendShape } from './trend.layout-lines.js';
import type { Plot } from './trend.layout-plot.js';
import type { TrendModel, TrendTarget } from './trend.model.js';

/** Half the length of a target's mark, in px. */
const half = 9;

export interface TargetsLayout {
  readonly shapes: readonly TrendShape[];
  /** The upper end of each, to be labelled. */
  readonly tops: readonly Point[];
  /** Points along the marks, for labels to keep off. */
  readonly trace: readonly Point[];
}

/** Targets as short bold marks; those without a date at the right edge. */
export function layoutTargets(
  { targets }: TrendModel,
  plot: Plot,
): TargetsLayout {
  const { placeValue } = plot;
  const marks = targets.map((target) => {
    const { value, range, line } = target;
    const { x, y } = placeTarget(target, plot);
    const ends = (range ?? [value]).map(placeValue);
    const bars = ends.map((y) => `M${px(x - half)} ${px(y)}h${2 * half}`);
    const stem = range ? `M${px(x)} ${px(ends[0]!)}V${px(ends[1]!)}` : '';
    return { x, y, ends, line, d: bars.join('') + stem };
  });
  return {
    shapes: marks.map(({ line, d }) => ({ look: `target line${line}`, d })),
    tops: marks.map(({ x, ends }) => ({ x, y: Math.min(...ends) })),
    trace: marks.flatMap(({ x, y, ends }) =>
      [...ends, y].flatMap((height) =>
        [-half, 0, half].map((dx) => ({ x: x + dx, y: height })),
      ),
    ),
  };
}

/** The middle of a target's mark. */
export function placeTarget(
  { at, value }: Pick<TrendTarget, 'at' | 'value'>,
  { right, placeTime, placeValue }: Plot,
): Point {
  const x = at === undefined ? right - half : placeTime(at);
  return { x, y: placeValue(value) };
}
