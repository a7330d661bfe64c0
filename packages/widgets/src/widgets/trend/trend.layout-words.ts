import type { Point } from '../../ui/pure/arc.js';
import type { Space } from '../../ui/pure/measure-text.js';
import type { TrendWord } from './trend.layout-ends.js';
import {
  above,
  below,
  type Label,
  left,
  placeLabels,
  right,
} from './trend.layout-labels.js';
import { type Plot, rem, widest, wordLine } from './trend.layout-plot.js';
import type { TrendModel } from './trend.model.js';
import type { TrendText } from './trend.model-text.js';

/** A label with its rows of text, one set of rows for each wording. */
export interface Sentence extends Omit<Label, 'sizes'> {
  readonly wordings: readonly (readonly string[])[];
  readonly look: string;
}

/** The labels at the ends of the lines, the upper ones first. */
export function labelLines(
  { lines }: TrendModel,
  text: TrendText,
  plot: Plot,
  space: Space,
): readonly Sentence[] {
  return lines
    .flatMap(({ main }, line): Sentence | [] => {
      const end = main.at(-1);
      if (!end) return [];
      return {
        ...plot.placePoint(end),
        look: `name line${line}`,
        wordings: wordLine(text.lines, line, space),
        gaps: [10, 8],
        prices: [2, 4],
        sides: [right, above, below, left],
        isEnd: true,
      };
    })
    .sort((one, other) => one.y - other.y);
}

/** Labels off each other and off the obstacles, row by row. */
export function layoutLabels(
  labels: readonly Sentence[],
  obstacles: readonly Point[],
  plot: Plot,
  space: Space,
): readonly TrendWord[] {
  const row = rem.row * space.rootPx;
  const placed = placeLabels(
    labels.map((label) => ({
      ...label,
      sizes: label.wordings.map((rows) => ({
        width: widest(rows, 'label', space),
        height: rows.length * row,
      })),
    })),
    obstacles,
    { x: plot.left, y: 0, width: space.width - plot.left, height: plot.bottom },
  );
  return labels.flatMap(({ wordings, look }, at) => {
    const place = placed[at];
    if (!place) return [];
    const { box, side, wording } = place;
    return wordings[wording]!.map((text, nth) => ({
      x: box.x + ((1 - side[0]) / 2) * box.width,
      y: box.y + (nth + 0.5) * row,
      text,
      anchor: ['start', 'middle', 'end'][1 - side[0]]!,
      look,
    }));
  });
}
