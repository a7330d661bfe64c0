import { type Point, px } from '../../ui/pure/arc.js';
import type { Space } from '../../ui/pure/measure-text.js';
import { layoutLine, type TrendShape } from './trend.layout-lines.js';
import { layoutPlot, type Plot } from './trend.layout-plot.js';
import { layoutTargets } from './trend.layout-targets.js';
import { layoutTimes } from './trend.layout-times.js';
import { layoutLabels, type TrendWord } from './trend.layout-words.js';
import type { TrendModel } from './trend.model.js';
import type { TrendText } from './trend.model-text.js';

/** A trend in pixels. */
export interface TrendLayout {
  readonly plot: Plot;
  /** From the back to the front. */
  readonly shapes: readonly TrendShape[];
  readonly words: readonly TrendWord[];
  /**
   * The places of each line's points, then of the targets, from left to
   * right, to be pointed at: `stops[line][point]`.
   */
  readonly stops: readonly (readonly Point[])[];
}

/** Model + words + space → pixels and finished paths. */
export function layoutTrend(
  model: TrendModel,
  text: TrendText,
  space: Space,
): TrendLayout {
  const { axis, lines, breaks, quantity } = model;
  const plot = layoutPlot(model, text, space);
  const { left, top, right, bottom, placeTime, placeValue } = plot;
  const marks = layoutTargets(model, plot);
  const across = (value: number) =>
    `M${px(left)} ${px(placeValue(value))}H${px(right)}`;
  // Places have no zero: the axis ends below the last one.
  const base = quantity === 'rank' ? axis.to : Math.max(axis.from, 0);
  const tick = (x: number, y: number, name: string, anchor: string) => ({
    x,
    y,
    text: name,
    anchor,
    look: 'tick',
  });
  return {
    plot,
    shapes: [
      {
        look: 'grid',
        d: axis.ticks
          .filter((value) => value !== base)
          .map(across)
          .join(''),
      },
      { look: 'base', d: across(base) },
      ...breaks.map(({ at }) => ({
        look: 'break',
        d: `M${px(placeTime(at))} ${px(top)}V${px(bottom)}`,
      })),
      ...lines
        .map((line, at) => layoutLine(line, at, plot))
        .reverse()
        .flat(),
      ...marks.shapes,
    ],
    words: [
      ...axis.ticks.map((value, at) =>
        tick(left - 8, placeValue(value), text.ticks[at]!, 'end'),
      ),
      ...layoutTimes(model, text, plot, space).map(({ x, text: name }) =>
        tick(x, bottom + space.rootPx, name, 'middle'),
      ),
      ...layoutLabels(model, text, plot, { marks, space }),
    ],
    stops: [
      ...lines.map(({ points }) =>
        points.map(({ at, value }) => ({
          x: placeTime(at),
          y: value === undefined ? bottom : placeValue(value),
        })),
      ),
      marks.stops,
    ],
  };
}
