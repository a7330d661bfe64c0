import { type Point, px } from '../../ui/pure/arc.js';
import { above, below, left, right } from './trend.layout-labels.js';
import type { TrendShape } from './trend.layout-lines.js';
import type { Plot } from './trend.layout-plot.js';
import { placeTarget } from './trend.layout-targets.js';
import type { Sentence } from './trend.layout-words.js';
import type { TrendModel } from './trend.model.js';
import { drawnPaces, type TrendPace } from './trend.model-pace.js';
import type { TrendText } from './trend.model-text.js';

/** The words are not worth moving anything else. */
const dearest = 22;

/** Labels keep off the dots of a way that are this far apart, in px. */
const step = 8;

export interface PacesLayout {
  readonly shapes: readonly TrendShape[];
  readonly labels: readonly Sentence[];
  readonly trace: readonly Point[];
}

/** Dotted from the latest figure of each line to its next target. */
export function layoutPaces(
  model: TrendModel,
  { paces: texts = [] }: TrendText,
  plot: Plot,
): PacesLayout {
  const ways = drawnPaces(model).map((pace) => ({
    line: pace.line,
    from: plot.placePoint(pace.from),
    to: placeEnd(pace, plot),
  }));
  return {
    shapes: ways.map(({ line, from, to }) => ({
      look: `pace line${line}`,
      d: `M${px(from.x)} ${px(from.y)}L${px(to.x)} ${px(to.y)}`,
    })),
    labels: ways.map(({ line, from, to }, nth) => {
      const { needed, soFar } = texts[nth]!;
      const whole = soFar ? [[`${needed}; ${soFar}`], [needed, soFar]] : [];
      return {
        x: (from.x + to.x) / 2,
        y: (from.y + to.y) / 2,
        look: `paced line${line}`,
        wordings: [...whole, [needed]],
        gaps: [10, 6],
        prices: [4, 2],
        sides: [above, left, right, below],
        dearest,
      };
    }),
    trace: ways.flatMap(({ from, to }) => traceWay(from, to)),
  };
}

/** The nearer end of a range. */
function placeEnd({ target, needed }: TrendPace, plot: Plot): Point {
  const { at, value, range } = target;
  const [low, high] = range ?? [value, value];
  return placeTarget({ at, value: needed.perYear > 0 ? low : high }, plot);
}

function traceWay(from: Point, to: Point): readonly Point[] {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const steps = Math.max(1, Math.floor(length / step));
  const points: Point[] = [];
  for (let at = 0; at < steps; at++) {
    points.push({
      x: from.x + ((to.x - from.x) * at) / steps,
      y: from.y + ((to.y - from.y) * at) / steps,
    });
  }
  return points;
}
