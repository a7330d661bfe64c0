import { type Point, px } from '../../ui/pure/arc.js';
import type { Plot } from './trend.layout-plot.js';
import {
  isMissing,
  isSoft,
  type TrendLine,
  type TrendPoint,
} from './trend.model-line.js';

/** A finished path. */
export interface TrendShape {
  /** Its classes: what it shows, and which line's colour it has. */
  readonly look: string;
  readonly d: string;
}

/** With less room than this for each, in px, points have no marks. */
const roomOfMark = 7;

/** A line is felt for by labels at points this far from each other, in px. */
const traceStep = 6;

/** What is drawn at a point: its class, its path from there on, and when. */
type Mark = readonly [string, string, (point: TrendPoint) => unknown];

// A dot is a stroke of no length: its width and its cap make it large or
// small, round or square.
const dot = 'h0';

// From the back to the front. An arrow says where the true figure lies.
const marks: readonly Mark[] = [
  ['missing', 'm-6-1l4-7m0 7l4-7m0 7l4-7', isMissing],
  ['ring', dot, ({ facet }) => facet.revisions.length],
  ['hole', dot, ({ facet }) => facet.revisions.length],
  ['mark', dot, ({ range }) => !range],
  ['hollow', dot, (point) => !point.range && isSoft(point)],
  ['core', dot, ({ facet }) => facet.shown.status === 'provisional'],
  ['sign', 'm-3-7l3-3 3 3', hasHedge(/^(more|at-l|ab|es)/)],
  ['sign', 'm-3 7l3 3 3-3', hasHedge(/^(less|at-m|ab|es|near)/)],
  ['sign', 'm7-12v5m0 2.5v.5', ({ facet }) => facet.conflicts.length],
];

function hasHedge(words: RegExp) {
  return ({ facet }: TrendPoint) => words.test(facet.shown.hedge ?? '');
}

/** The paths of a line: one for each kind of stroke and of mark. */
export function layoutLine(
  { points, main }: TrendLine,
  line: number,
  { left, right, bottom, placeTime, placeValue }: Plot,
): readonly TrendShape[] {
  const at = (point: TrendPoint) =>
    `${px(placeTime(point.at))} ${px(placeValue(point.value!))}`;
  const strokes = { stroke: '', 'stroke soft': '' };
  let pen = '';
  for (const [nth, point] of main.entries()) {
    const before = main[nth - 1];
    const kind =
      isSoft(point) || (before && isSoft(before)) ? 'stroke soft' : 'stroke';
    if (before && point.isJoined) {
      // A path goes on where the one before was of the same kind.
      strokes[kind] += `${pen === kind ? '' : `M${at(before)}`}L${at(point)}`;
      pen = kind;
    } else pen = '';
  }
  const hasRoom = (right - left) / points.length >= roomOfMark;
  const marked = hasRoom ? points : main.slice(-1);
  const shapes = Object.entries(strokes);
  for (const size of ['', ' small']) {
    for (const [kind, path, has] of marks) {
      const places = marked.filter(
        (point) =>
          point.isMain === !size &&
          (point.value !== undefined) === (kind !== 'missing') &&
          has(point),
      );
      const paths = places.map(
        (point) =>
          (point.value === undefined
            ? `M${px(placeTime(point.at))} ${px(bottom)}`
            : `M${at(point)}`) + path,
      );
      shapes.push([kind + size, paths.join('')]);
    }
  }
  for (const point of marked) {
    const [low, high] = point.range?.map(placeValue).map(px) ?? [];
    if (high !== undefined)
      shapes.push(['range', `M${at(point)}V${low}V${high}`]);
  }
  return shapes.flatMap(([kind, d]) =>
    d ? { look: `${kind} line${line}`, d } : [],
  );
}

/** Points along a line and on its signs, for labels to keep off. */
export function traceLine(
  { points, main }: TrendLine,
  { placeTime, placeValue }: Plot,
): readonly Point[] {
  const trace: Point[] = [];
  let from: Point | undefined;
  for (const { at, value, isJoined } of main) {
    const to = { x: placeTime(at), y: placeValue(value!) };
    const distance = from ? Math.hypot(to.x - from.x, to.y - from.y) : 0;
    // Closer ones add nothing to a label's choice.
    if (from && distance < traceStep) continue;
    const steps = isJoined ? Math.ceil(distance / traceStep) : 1;
    for (let step = 1; step <= steps; step++) {
      const { x, y } = from && isJoined ? from : to;
      trace.push({
        x: x + ((to.x - x) * step) / steps,
        y: y + ((to.y - y) * step) / steps,
      });
    }
    from = to;
  }
  for (const { at, value, isMain, facet } of points) {
    if (value === undefined) continue;
    const [x, y] = [placeTime(at), placeValue(value)];
    if (!isMain) trace.push({ x, y });
    if (facet.shown.hedge || facet.conflicts.length) {
      trace.push({ x, y: y - 9 }, { x: x + 9, y: y - 9 });
    }
  }
  return trace;
}
