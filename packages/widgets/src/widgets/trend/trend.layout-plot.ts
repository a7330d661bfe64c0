import type { Point } from '../../ui/pure/arc.js';
import type { Space } from '../../ui/pure/measure-text.js';
import type { TrendModel } from './trend.model.js';
import type { TrendPoint } from './trend.model-line.js';
import type { LineText, TrendText } from './trend.model-text.js';

/** Where the plot is, and where a time and a value are on it; all in px. */
export interface Plot {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly placeTime: (at: number) => number;
  readonly placeValue: (value: number) => number;
  /** What has no value stands on the base. */
  readonly placePoint: (point: Pick<TrendPoint, 'at' | 'value'>) => Point;
}

/** The sizes of the texts, in rem; as in the style sheet. */
export const rem = { label: 0.8, tick: 0.75, row: 1.05 };

/** From this width on, in rem, labels may stand right of their lines. */
const wideRem = 26;

/** More lines than this have labels of one row, so that they stack. */
const fewLines = 2;

/** The largest part of the width that the name of a line may take. */
const mostWidth = 0.45;

/** … and all of its label, right of the plot. */
const mostAside = 0.4;

/** The box between the axes: what its labels leave of the picture. */
export function layoutPlot(
  { axis, lines, time: [first, last] }: TrendModel,
  text: TrendText,
  space: Space,
): Plot {
  const { width, height, rootPx } = space;
  const left = Math.min(width / 3, widest(text.ticks, 'tick', space) + 8);
  // Half of the last year stands past the plot.
  let right = width - widest(['2020'], 'tick', space) / 2;
  if (width >= wideRem * rootPx) {
    lines.forEach(({ main }, at) => {
      const end = main.at(-1)?.at ?? first;
      const [rows] = wordLine(text.lines, at, space);
      // A line that ends early has its label inside the plot.
      const early = (last - end) / (last - first || 1);
      const room = widest(rows!, 'label', space) + 16 - early * (right - left);
      right = Math.min(right, width - Math.min(room, mostAside * width));
    });
  }
  const top = 1.4 * rootPx;
  const bottom = Math.max(top + 1, height - 1.6 * rootPx);
  const inset = Math.min(0.75 * rootPx, (right - left) / 4);
  const placeTime = (at: number) =>
    last > first
      ? left +
        inset +
        ((at - first) / (last - first)) * (right - left - 2 * inset)
      : (left + right) / 2;
  const placeValue = (value: number) => {
    // Halved, so that no difference of two numbers is infinite.
    const share = (value / 2 - axis.from / 2) / (axis.to / 2 - axis.from / 2);
    return share * top + (1 - share) * bottom;
  };
  return {
    left,
    top,
    right,
    bottom,
    placeTime,
    placeValue,
    placePoint: ({ at, value }) => ({
      x: placeTime(at),
      y: value === undefined ? bottom : placeValue(value),
    }),
  };
}

/** The wordings of a line's label, the better one first. */
export function wordLine(
  texts: readonly LineText[],
  line: number,
  space: Space,
): readonly (readonly string[])[] {
  const { name, value } = texts[line]!;
  let kept = name;
  while (kept && widest([kept], 'label', space) > mostWidth * space.width) {
    // At once to about the right length, then letter by letter.
    kept = `${kept.slice(0, Math.min(60, kept.length - 2)).trimEnd()}…`;
    if (kept === '…') kept = '';
  }
  const wordings = [[kept, value].filter(Boolean), [`${kept} ${value}`.trim()]];
  return texts.length > fewLines ? wordings.reverse() : wordings;
}

/** The width of the widest of some texts, in px. */
export function widest(
  texts: readonly string[],
  role: 'label' | 'tick',
  { rootPx, measureText }: Space,
): number {
  const weight = role === 'label' ? 600 : 400;
  const size = rem[role] * rootPx;
  return Math.max(...texts.map((text) => measureText(text, { size, weight })));
}
