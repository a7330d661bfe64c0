import type { Space } from '../../ui/pure/measure-text.js';
import { type Plot, rem, widest, wordLine } from './trend.layout-plot.js';
import type { TrendModel } from './trend.model.js';
import type { TrendText } from './trend.model-text.js';

/** A line of text; `y` is its middle. */
export interface TrendWord {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly anchor: string;
  /** Its classes: what it names, and which line's colour it has. */
  readonly look: string;
}

/** From the end of a line to its label, in px. */
const gap = 10;

/**
 * The labels of a first picture: right of the ends of the lines where there
 * is room, else above all of them, and beneath each other where ends are close. What has
 * no place left above the axis goes without.
 */
export function labelEnds(
  { lines }: TrendModel,
  text: TrendText,
  plot: Plot,
  space: Space,
): readonly TrendWord[] {
  const row = rem.row * space.rootPx;
  let free = 0;
  return lines
    .flatMap(({ main }, line) =>
      main.slice(-1).map((end) => ({ ...plot.placePoint(end), line })),
    )
    .sort((one, other) => one.y - other.y)
    .flatMap(({ x, y, line }, nth, ends) => {
      const rows = wordLine(text.lines, line, space)[0]!;
      const height = rows.length * row;
      const isAside = x + gap + widest(rows, 'label', space) <= space.width;
      // Above the highest end, so that they cover none.
      const above = ends[0]!.y - gap - (ends.length - nth) * height;
      const top = Math.max(free, isAside ? y - height / 2 : above);
      if (top + height > plot.bottom) return [];
      free = top + height;
      return rows.map((text, nth) => ({
        x: isAside ? x + gap : space.width,
        y: top + (nth + 0.5) * row,
        text,
        anchor: isAside ? 'start' : 'end',
        look: `name line${line}`,
      }));
    });
}
