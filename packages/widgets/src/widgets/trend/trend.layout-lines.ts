import { type Point, px } from '../../ui/pure/arc.js';
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

/** The marks of a plain line, from the back to the front. */
export const plainMarks: readonly Mark[] = [
  ['mark', () => dot],
  ['hollow', (point) => isSoft(point) && dot],
];

/** With less room than this for each, in px, points have no marks. */
const roomOfMark = 7;

/** A line is felt for by labels at points this far from each other, in px. */
const traceStep = 6;

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

/** Points along a line, for labels to keep off. */
export function traceLine(
  { main }: TrendLine,
  { placePoint }: Plot,
): readonly Point[] {
  const trace: Point[] = [];
  let from: Point | undefined;
  for (const point of main) {
    const to = placePoint(point);
    const distance = from ? Math.hypot(to.x - from.x, to.y - from.y) : 0;
    // Closer ones add nothing to a label's choice.
    if (from && distance < traceStep) continue;
    const start = (point.isJoined && from) || to;
    const steps = point.isJoined ? Math.ceil(distance / traceStep) : 1;
    for (let step = 1; step <= steps; step++) {
      trace.push({
        x: start.x + ((to.x - start.x) * step) / steps,
        y: start.y + ((to.y - start.y) * step) / steps,
      });
    }
    from = to;
  }
  return trace;
}
