import type { Point } from '../../ui/pure/arc.js';
import type { Plot } from './trend.layout-plot.js';
import type { TrendLine } from './trend.model-line.js';

/** A line is felt for by labels at points this far from each other, in px. */
const traceStep = 6;

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
