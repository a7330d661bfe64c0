import { type Point, px } from '../../ui/pure/arc.js';
import type { Plot } from './trend.layout-plot.js';
import { isMissing, isSoft, type TrendLine } from './trend.model-line.js';

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

// What is drawn at a point, from there on. A dot is a stroke of no length:
// its width and its cap make it large or small, round or square.
const dot = 'h0';
const arrowUp = 'm-3-7l3-3 3 3';
const arrowDown = 'm-3 7l3 3 3-3';
const exclamation = 'm7-12v5m0 2.5v.5';
const hatching = 'm-6-1l4-7m0 7l4-7m0 7l4-7';

/** The paths of a line: one for each kind of stroke and of mark. */
export function layoutLine(
  { points, main }: TrendLine,
  line: number,
  { left, right, bottom, placeTime, placeValue }: Plot,
): readonly TrendShape[] {
  const paths: Record<string, string> = {};
  const add = (kind: string, d: string) => {
    paths[kind] = (paths[kind] ?? '') + d;
  };
  let before = '';
  let wasSoft = false;
  let pen = '';
  for (const point of main) {
    const at = `${px(placeTime(point.at))} ${px(placeValue(point.value!))}`;
    const soft = isSoft(point);
    const kind = soft || wasSoft ? 'stroke soft' : 'stroke';
    // A path goes on where the one before was of the same kind.
    if (point.isJoined) add(kind, `${pen === kind ? '' : `M${before}`}L${at}`);
    pen = point.isJoined ? kind : '';
    before = at;
    wasSoft = soft;
  }
  const hasRoom = (right - left) / points.length >= roomOfMark;
  for (const point of points) {
    const { value, range, facet, isMain } = point;
    const { status, hedge = '' } = facet.shown;
    if (!hasRoom && point !== main.at(-1)) continue;
    const y = value === undefined ? bottom : placeValue(value);
    const at = `M${px(placeTime(point.at))} ${px(y)}`;
    const size = isMain ? '' : ' small';
    if (isMissing(point)) add('missing', at + hatching);
    if (value === undefined) continue;
    if (facet.revisions.length) {
      add(`ring${size}`, at + dot);
      add(`hole${size}`, at + dot);
    }
    if (range) {
      const [low, high] = range.map(placeValue);
      add('range', `M${px(placeTime(point.at))} ${px(low!)}V${px(high!)}`);
    } else {
      add(`mark${size}`, at + dot);
      if (isSoft(point)) add(`hollow${size}`, at + dot);
      if (status === 'provisional') add('core', at + dot);
    }
    // Where the true figure lies.
    if (/^(more|at-l|abo|ess)/.test(hedge)) add('sign', at + arrowUp);
    if (/^(less|at-m|abo|ess|near)/.test(hedge)) add('sign', at + arrowDown);
    if (facet.conflicts.length) add('sign', at + exclamation);
  }
  return order.flatMap((kind) =>
    paths[kind] ? { look: `${kind} line${line}`, d: paths[kind] } : [],
  );
}

// From the back to the front.
const order = [
  'stroke',
  'stroke soft',
  'missing',
  'range',
  'ring',
  'ring small',
  'hole',
  'hole small',
  'mark',
  'mark small',
  'hollow',
  'hollow small',
  'core',
  'sign',
];

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
