import { type Point, px } from '../../ui/pure/arc.js';
import {
  circlePath,
  disputePath,
  hedgePath,
  markPath,
  missingPath,
} from './trend.layout-marks.js';
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

const radius = { main: 4, small: 2.6 };

/** The paths of a line: one for each kind of stroke and of mark. */
export function layoutLine(
  { points, main }: TrendLine,
  line: number,
  { left, right, bottom, placeTime, placeValue }: Plot,
): readonly TrendShape[] {
  const paths = new Map<string, string>();
  const add = (kind: string, d: string) =>
    paths.set(kind, (paths.get(kind) ?? '') + d);
  let before = '';
  let wasSoft = false;
  let pen = '';
  for (const point of main) {
    const at = `${px(placeTime(point.at))} ${px(placeValue(point.value!))}`;
    const soft = isSoft(point);
    if (point.isJoined) {
      const kind = soft || wasSoft ? 'stroke soft' : 'stroke';
      // A path goes on where the one before was of the same kind.
      add(kind, `${pen === kind ? '' : `M${before}`}L${at}`);
      pen = kind;
    } else pen = '';
    before = at;
    wasSoft = soft;
  }
  const hasRoom = (right - left) / points.length >= roomOfMark;
  for (const point of points) {
    const { value, facet, isMain } = point;
    if (!hasRoom && point !== main.at(-1)) continue;
    const x = placeTime(point.at);
    if (value === undefined) {
      if (isMissing(point)) add('missing', missingPath({ x, y: bottom }));
      continue;
    }
    const at = { x, y: placeValue(value) };
    const { status, hedge } = facet.shown;
    const size = isMain ? radius.main : radius.small;
    if (facet.revisions.length > 0) add('ring', circlePath(at, size + 3));
    if (point.range) {
      const [from, to] = point.range.map(placeValue);
      add('range', `M${px(x)} ${px(from!)}V${px(to!)}`);
    } else {
      add(isSoft(point) ? 'mark hollow' : 'mark', markPath(line, at, size));
      if (status === 'provisional') add('core', circlePath(at, 1.2));
    }
    if (hedge) add('sign', hedgePath(at, hedge));
    if (facet.conflicts.length > 0) add('sign', disputePath(at));
  }
  return [...paths].map(([kind, d]) => ({ look: `${kind} line${line}`, d }));
}

/** Points along a line, for labels to keep off. */
export function traceLine(
  { points, main }: TrendLine,
  { placeTime, placeValue }: Plot,
): readonly Point[] {
  const trace: Point[] = [];
  let last: Point | undefined;
  for (const { at, value, isJoined } of main) {
    const to = { x: placeTime(at), y: placeValue(value!) };
    const distance = last ? Math.hypot(to.x - last.x, to.y - last.y) : 0;
    // Closer ones add nothing to a label's choice.
    if (last && distance < traceStep) continue;
    const steps = isJoined && last ? Math.ceil(distance / traceStep) : 1;
    for (let step = 1; step <= steps; step++) {
      const share = step / steps;
      const from = last ?? to;
      trace.push({
        x: from.x + (to.x - from.x) * share,
        y: from.y + (to.y - from.y) * share,
      });
    }
    last = to;
  }
  for (const { at, value, isMain, facet } of points) {
    if (value === undefined) continue;
    const [x, y] = [placeTime(at), placeValue(value)];
    if (!isMain) trace.push({ x, y });
    const hasSign = facet.shown.hedge ?? facet.conflicts.length > 0;
    if (hasSign) trace.push({ x, y: y - 9 }, { x: x + 9, y: y - 9 });
  }
  return trace;
}

const traceStep = 6;
