import { px } from '../../ui/pure/arc.js';
import type { Space } from '../../ui/pure/measure-text.js';
import type { LayoutMore } from './trend.layout.js';
import { above, below, left, right } from './trend.layout-labels.js';
import { allMarks, traceMarks } from './trend.layout-marks.js';
import { layoutPaces } from './trend.layout-paces.js';
import { type Plot, rem } from './trend.layout-plot.js';
import { judgeDensity } from './trend.layout-signs.js';
import { layoutTargets } from './trend.layout-targets.js';
import { traceLine } from './trend.layout-trace.js';
import {
  labelLines,
  layoutLabels,
  type Sentence,
} from './trend.layout-words.js';
import type { TrendModel } from './trend.model.js';
import type { TrendText } from './trend.model-text.js';

/** Targets are not worth more trouble than this, and past ones still less. */
const dearest = { ahead: 30, past: 10 };

/** The rarer marks of a trend, its targets and breaks, with their labels. */
export function layoutMore(
  model: TrendModel,
  text: TrendText,
  plot: Plot,
  space: Space,
): LayoutMore {
  const { lines, targets, breaks } = model;
  const { targets: aimTexts = [], break: breakText = '' } = text;
  const { top, bottom, placeTime } = plot;
  const density = judgeDensity(model, plot);
  const aims = layoutTargets(model, plot, density);
  const ways = layoutPaces(model, text, plot);
  const ends = lines.flatMap(({ main }) => main.at(-1)?.at ?? []);
  const labels = aims.tops.map((point, nth): Sentence => {
    const { name, value } = aimTexts[nth]!;
    const isPast = ends.every((end) => targets[nth]!.at! <= end);
    return {
      ...point,
      look: 'aim',
      wordings: [[`${name}: ${value}`], [`${name}:`, value], [value]],
      gaps: [14, 4],
      prices: [5, 1],
      sides: [above, right, left, below],
      dearest: isPast ? dearest.past : dearest.ahead,
    };
  });
  return {
    marks: allMarks(plot, density),
    behind: [
      ...breaks.map(({ at }) => ({
        look: 'break',
        d: `M${px(placeTime(at))} ${px(top)}V${px(bottom)}`,
      })),
      ...ways.shapes,
    ],
    before: aims.shapes,
    labels: layoutLabels(
      [
        ...labelLines(model, text, plot, space),
        // Later targets matter more.
        ...labels.reverse(),
        ...breaks.map(
          ({ at }): Sentence => ({
            x: placeTime(at),
            y: top - (rem.row * space.rootPx) / 2,
            look: 'note',
            wordings: [[breakText]],
            gaps: [4, 0],
            prices: [0, 1],
            sides: [right, left],
          }),
        ),
        ...ways.labels,
      ],
      [
        ...lines.flatMap((line) => traceLine(line, plot)),
        ...lines.flatMap((line) => traceMarks(line, plot, density)),
        ...aims.trace,
        ...ways.trace,
      ],
      plot,
      space,
    ),
  };
}
