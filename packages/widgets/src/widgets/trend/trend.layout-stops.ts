import type { Point } from '../../ui/pure/arc.js';
import type { Plot } from './trend.layout-plot.js';
import { placeTarget } from './trend.layout-targets.js';
import type { TrendModel } from './trend.model.js';

/** What is pointed at: `stops[line][point]`. */
export interface TrendPlace {
  readonly line: number;
  readonly point: number;
}

/** So many points at a time. */
const page = 10;

/**
 * The places of each line's points, then of the targets, from left to right.
 */
export type Stops = readonly (readonly Point[])[];

/** Where a trend can be pointed at. */
export function placeStops({ lines, targets }: TrendModel, plot: Plot): Stops {
  return [
    ...lines.map(({ points }) => points.map(plot.placePoint)),
    targets.map((target) => placeTarget(target, plot)),
  ];
}

/** The stop that is nearest to a point; undefined where there is none. */
export function findStop(
  stops: Stops,
  { x, y }: Point,
): TrendPlace | undefined {
  let found: TrendPlace | undefined;
  let nearest = Number.POSITIVE_INFINITY;
  stops.forEach((row, line) => {
    const middle = findIndex(row, x);
    // What stands above one another is told apart by height.
    for (let point = middle - 3; point < middle + 3; point++) {
      const stop = row[point];
      if (!stop) continue;
      const distance = Math.hypot(2 * (stop.x - x), stop.y - y);
      if (distance >= nearest) continue;
      nearest = distance;
      found = { line, point };
    }
  });
  return found;
}

/** Where a key leads to; undefined: it is not one that moves. */
export function moveStop(
  stops: Stops,
  { line, point }: TrendPlace,
  key: string,
): TrendPlace | undefined {
  const row = stops[line] ?? [];
  const last = row.length - 1;
  const steps: Readonly<Record<string, number>> = {
    ArrowLeft: point - 1,
    ArrowRight: point + 1,
    PageUp: point - page,
    PageDown: point + page,
    Home: 0,
    End: last,
  };
  const to = steps[key];
  if (to !== undefined) {
    return { line, point: Math.max(0, Math.min(last, to)) };
  }
  const way = key === 'ArrowUp' ? -1 : key === 'ArrowDown' ? 1 : 0;
  if (way === 0) return undefined;
  let next = line + way;
  while (stops[next]?.length === 0) next += way;
  const target = stops[next];
  const from = row[point];
  if (!target || !from) return { line, point };
  const index = findIndex(target, from.x);
  const [left, right] = [target[index - 1], target[index]];
  const isLeft =
    !right || (left !== undefined && from.x - left.x < right.x - from.x);
  return { line: next, point: isLeft ? index - 1 : index };
}

/** The first stop that is not left of `x`. */
function findIndex(row: readonly Point[], x: number): number {
  let low = 0;
  let high = row.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (row[middle]!.x < x) low = middle + 1;
    else high = middle;
  }
  return low;
}
