import { px } from '../../ui/pure/arc.js';
import type { Space } from '../../ui/pure/measure-text.js';
import { labelEnds, type TrendWord } from './trend.layout-ends.js';
import {
  firstMarks,
  layoutLine,
  type Mark,
  type TrendShape,
} from './trend.layout-lines.js';
import { layoutPlot, type Plot } from './trend.layout-plot.js';
import { layoutTimes } from './trend.layout-times.js';
import type { TrendModel } from './trend.model.js';
import type { TrendText } from './trend.model-text.js';

/** A trend in pixels. */
export interface TrendLayout {
  readonly plot: Plot;
  /** From the back to the front. */
  readonly shapes: readonly TrendShape[];
  readonly words: readonly TrendWord[];
}

/** What a picture has besides its lines and axes. */
export interface LayoutMore {
  readonly marks: readonly Mark[];
  /** Behind the lines, and before them. */
  readonly behind?: readonly TrendShape[];
  readonly before?: readonly TrendShape[];
  readonly labels: readonly TrendWord[];
}

/** Lays out what a first picture does not have; comes later. */
export type LayoutPart = (
  model: TrendModel,
  text: TrendText,
  plot: Plot,
  space: Space,
) => LayoutMore;

/** Model + words + space → pixels and finished paths. */
export function layoutTrend(
  model: TrendModel,
  text: TrendText,
  space: Space,
  layoutMore?: LayoutPart,
): TrendLayout {
  const { axis, lines } = model;
  const plot = layoutPlot(model, text, space);
  const {
    marks,
    behind = [],
    before = [],
    labels,
  }: LayoutMore = layoutMore?.(model, text, plot, space) ?? {
    marks: firstMarks(plot),
    labels: labelEnds(model, text, plot, space),
  };
  const { left, right, bottom, placeValue } = plot;
  const base = Math.max(axis.from, 0);
  const across = (value: number) =>
    `M${px(left)} ${px(placeValue(value))}H${px(right)}`;
  const grid = axis.ticks.filter((value) => value !== base).map(across);
  const look = 'tick';
  return {
    plot,
    shapes: [
      { look: 'grid', d: grid.join('') },
      { look: 'base', d: across(base) },
      ...behind,
      ...lines
        .map((line, at) => layoutLine(line, at, plot, marks))
        .reverse()
        .flat(),
      ...before,
    ],
    words: [
      ...axis.ticks.map((value, at) => ({
        x: left - 8,
        y: placeValue(value),
        text: text.ticks[at]!,
        anchor: 'end',
        look,
      })),
      ...layoutTimes(model, text, plot, space).map((name) => ({
        ...name,
        y: bottom + space.rootPx,
        anchor: 'middle',
        look,
      })),
      ...labels,
    ],
  };
}
