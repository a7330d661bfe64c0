import type { Space } from '../../ui/pure/measure-text.js';
import { type Label, placeLabels, type Side } from './trend.layout-labels.js';
import { traceLine } from './trend.layout-lines.js';
import { type Plot, rem, wordLine } from './trend.layout-plot.js';
import type { TargetsLayout } from './trend.layout-targets.js';
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

/** A label with its rows of text, one set of rows for each wording. */
interface Sentence extends Omit<Label, 'sizes'> {
  readonly wordings: readonly (readonly string[])[];
  readonly look: string;
}

/** Targets are not worth more trouble than this, and past ones still less. */
const dearest = { ahead: 30, past: 10 };

const right: Side = [1, 0];
const left: Side = [-1, 0];
const above: Side = [0, -1];
const below: Side = [0, 1];

/** The labels of lines, targets and breaks, off each other. */
export function layoutLabels(
  { lines, targets, breaks }: TrendModel,
  text: TrendText,
  plot: Plot,
  { marks, space }: { readonly marks: TargetsLayout; readonly space: Space },
): readonly TrendWord[] {
  const row = rem.row * space.rootPx;
  const ends = lines.flatMap(({ main }, line) => {
    const end = main.at(-1);
    return end
      ? {
          x: plot.placeTime(end.at),
          y: plot.placeValue(end.value!),
          look: `name line${line}`,
          wordings: wordLine(text.lines, line, space),
          gaps: [10, 8] as const,
          prices: [2, 6] as const,
          sides: [right, above, below, left],
          isEnd: true,
          at: end.at,
        }
      : [];
  });
  const labels: readonly Sentence[] = [
    ...ends.sort((one, other) => one.y - other.y),
    // Later targets matter more.
    ...marks.tops
      .map((top, at) => {
        const { name, value } = text.targets[at]!;
        const isPast = ends.every((end) => targets[at]!.at! <= end.at);
        return {
          ...top,
          look: 'aim',
          wordings: [[`${name}: ${value}`], [`${name}:`, value], [value]],
          gaps: [14, 4] as const,
          prices: [5, 1] as const,
          sides: [above, right, left, below],
          dearest: isPast ? dearest.past : dearest.ahead,
        };
      })
      .reverse(),
    ...breaks.map(({ at }) => ({
      x: plot.placeTime(at),
      y: plot.top - row / 2,
      look: 'note',
      wordings: [[text.break]],
      gaps: [4, 0] as const,
      prices: [0, 1] as const,
      sides: [right, left],
    })),
  ];
  const type = { size: rem.label * space.rootPx, weight: 600 } as const;
  const placed = placeLabels(
    labels.map((label) => ({
      ...label,
      sizes: label.wordings.map((rows) => ({
        width: Math.max(...rows.map((part) => space.measureText(part, type))),
        height: rows.length * row,
      })),
    })),
    [...lines.flatMap((line) => traceLine(line, plot)), ...marks.trace],
    { x: plot.left, y: 0, width: space.width - plot.left, height: plot.bottom },
  );
  return labels.flatMap(({ wordings, look }, at) => {
    const place = placed[at];
    if (!place) return [];
    const { box, side, wording } = place;
    return wordings[wording]!.map((part, nth) => ({
      x: box.x + ((1 - side[0]) / 2) * box.width,
      y: box.y + (nth + 0.5) * row,
      text: part,
      anchor: ['start', 'middle', 'end'][1 - side[0]]!,
      look,
    }));
  });
}
