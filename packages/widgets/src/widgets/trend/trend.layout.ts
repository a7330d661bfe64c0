import { type Point, px } from '../../ui/pure/arc.js';
import type { Space } from '../../ui/pure/measure-text.js';
import {
  layoutLine,
  type Mark,
  plainMarks,
  type TrendShape,
  traceLine,
} from './trend.layout-lines.js';
import { layoutPlot, type Plot } from './trend.layout-plot.js';
import { layoutTimes } from './trend.layout-times.js';
import {
  labelLines,
  layoutLabels,
  type Sentence,
  type TrendWord,
} from './trend.layout-words.js';
import type { TrendModel } from './trend.model.js';
import type { TrendText } from './trend.model-text.js';

/** A trend in pixels. */
export interface TrendLayout {
  readonly plot: Plot;
  /** From the back to the front. */
  readonly shapes: readonly TrendShape[];
  readonly words: readonly TrendWord[];
}

/** What a trend that is not plain has in its picture, besides its lines. */
export interface LayoutMore {
  readonly marks: readonly Mark[];
  /** Behind the lines. */
  readonly breaks: readonly TrendShape[];
  /** Before them. */
  readonly targets: readonly TrendShape[];
  readonly labels: readonly Sentence[];
  /** Where labels had better not stand. */
  readonly obstacles: readonly Point[];
}

/** Lays out what a plain trend does not have; loaded for one that has it. */
export type LayoutPart = (
  model: TrendModel,
  text: TrendText,
  plot: Plot,
  space: Space,
) => LayoutMore;

const plain: LayoutMore = {
  marks: plainMarks,
  breaks: [],
  targets: [],
  labels: [],
  obstacles: [],
};

/** Model + words + space → pixels and finished paths. */
export function layoutTrend(
  model: TrendModel,
  text: TrendText,
  space: Space,
  layoutMore?: LayoutPart,
): TrendLayout {
  const { axis, lines } = model;
  const plot = layoutPlot(model, text, space);
  const more = layoutMore?.(model, text, plot, space) ?? plain;
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
      ...more.breaks,
      ...lines
        .map((line, at) => layoutLine(line, at, plot, more.marks))
        .reverse()
        .flat(),
      ...more.targets,
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
      ...layoutLabels(
        [...labelLines(model, text, plot, space), ...more.labels],
        [...lines.flatMap((line) => traceLine(line, plot)), ...more.obstacles],
        plot,
        space,
      ),
    ],
  };
}
