import { type Point, px } from '../../ui/pure/arc.js';
import type { TrendShape } from './trend.layout-lines.js';
import type { Plot } from './trend.layout-plot.js';
import { badgeAt, type Density, traceBadge } from './trend.layout-signs.js';
import type { TrendModel, TrendTarget } from './trend.model.js';

/** Half the length of a target's mark, in px, where it has room. */
const longest = 9;

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
  { look: dense, scale }: Density,
): TargetsLayout {
  const { placeValue } = plot;
  const half = scale * longest;
  const marks = targets.map((target) => {
    const { value, range, line, mark, isOtherStatistic } = target;
    const { x, y } = placeTarget(target, plot);
    const ends = (range ?? [value]).map(placeValue);
    const bars = ends.map((y) => `M${px(x - half)} ${px(y)}h${2 * half}`);
    const stem = range ? `M${px(x)} ${px(ends[0]!)}V${px(ends[1]!)}` : '';
    const top = { x, y: Math.min(...ends) };
    const look = isOtherStatistic ? 'target other' : 'target';
    const isDisputed = mark.conflicts.length > 0;
    const badges = isDisputed ? badgeAt(scale) : [];
    return {
      top,
      trace: [
        ...[...ends, y].flatMap((height) =>
          [-half, 0, half].map((dx) => ({ x: x + dx, y: height })),
        ),
        ...(isDisputed ? traceBadge(top, scale) : []),
      ],
      shapes: [
        [look, bars.join('') + stem],
        ...badges.map(([badge, path]) => [
          badge,
          `M${px(top.x)} ${px(top.y)}${path}`,
        ]),
      ].map(([name, d]) => ({ look: `${name}${dense} line${line}`, d: d! })),
    };
  });
  return {
    shapes: marks.flatMap(({ shapes }) => shapes),
    tops: marks.map(({ top }) => top),
    trace: marks.flatMap(({ trace }) => trace),
  };
}

/** The middle of a target's mark. */
export function placeTarget(
  { at, value }: Pick<TrendTarget, 'at' | 'value'>,
  { right, placeTime, placeValue }: Plot,
): Point {
  const x = at === undefined ? right - longest : placeTime(at);
  return { x, y: placeValue(value) };
}
