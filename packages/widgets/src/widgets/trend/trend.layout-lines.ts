import { px } from '../../ui/pure/arc.js';
import type { Plot } from './trend.layout-plot.js';
import { isSoft, type TrendLine, type TrendPoint } from './trend.model-line.js';

/** A finished path. */
export interface TrendShape {
  /** Its classes: what it shows, and which line's colour it has. */
  readonly look: string;
  readonly d: string;
}

/** What is drawn at a point: its class, and its path from there on, if any. */
export type Mark = readonly [
  look: string,
  draw: (point: TrendPoint) => string | false,
];

/**
 * A dot is a stroke of no length: its width and its cap make it large or
 * small, round or square.
 */
export const dot = 'h0';

/**
 * The marks of a first picture, from the back to the front: dots, smaller
 * where no line joins them, and bars of ranges.
 */
export function firstMarks(plot: Plot): readonly Mark[] {
  return [
    ...['', ' small'].flatMap((size): readonly Mark[] => {
      const isDot = ({ isMain, value, range }: TrendPoint) =>
        isMain === !size && value !== undefined && !range;
      return [
        [`mark${size}`, (point) => isDot(point) && dot],
        [`hollow${size}`, (point) => isDot(point) && isSoft(point) && dot],
      ];
    }),
    ['range', (point) => drawRange(point, plot)],
  ];
}

/** A bar between the ends of a range, or within it by so many px. */
export function drawRange(
  { range, value }: TrendPoint,
  { placeValue }: Plot,
  within = 0,
): string {
  if (!range) return '';
  const low = placeValue(range[0]) - within;
  const high = placeValue(range[1]) + within;
  // From end to end, so that both are cut alike.
  return low > high ? `m0 ${px(low - placeValue(value!))}V${px(high)}` : '';
}

/** With less room than this for each, in px, points have no marks. */
const roomOfMark = 7;

/** The paths of a line: one for each kind of stroke and of mark. */
export function layoutLine(
  { points, main }: TrendLine,
  line: number,
  { left, right, placePoint }: Plot,
  marks: readonly Mark[],
): readonly TrendShape[] {
  const at = (point: TrendPoint) => {
    const { x, y } = placePoint(point);
    return `M${px(x)} ${px(y)}`;
  };
  const strokes = { stroke: '', 'stroke soft': '' };
  let pen = '';
  let before: TrendPoint | undefined;
  for (const point of main) {
    const kind =
      isSoft(point) || (before && isSoft(before)) ? 'stroke soft' : 'stroke';
    if (before && point.isJoined) {
      // A path goes on where the one before was of the same kind.
      strokes[kind] +=
        (pen === kind ? '' : at(before)) + at(point).replace('M', 'L');
      pen = kind;
    } else pen = '';
    before = point;
  }
  const hasRoom = (right - left) / points.length >= roomOfMark;
  const marked = hasRoom ? points : main.slice(-1);
  return [
    ...Object.entries(strokes),
    ...marks.map(([look, draw]) => {
      const drawn = marked.map((point) => {
        const path = draw(point);
        return path ? at(point) + path : '';
      });
      return [look, drawn.join('')] as const;
    }),
  ].flatMap(([look, d]) => (d ? { look: `${look} line${line}`, d } : []));
}
