import {
  arcPath,
  type Point,
  pathPoint,
  pointOn,
  px,
} from '../../ui/pure/arc.js';
import type { PathLayout } from './gauge.layout-picture.js';
import { type GaugeItem, isOnScale } from './gauge.model.js';

/** Where a ring stands: angles in radians clockwise from the top. */
export interface Ring {
  readonly center: Point;
  readonly radius: number;
  /** The breadth of the ring, a part of the radius. */
  readonly breadth: number;
  readonly start: number;
  readonly end: number;
}

/** A figure on a ring, with the figure before and its targets. */
export function layoutArc(
  { extent = [0, 0], previous }: GaugeItem,
  ring: Ring,
  targets: readonly number[],
): readonly PathLayout[] {
  const before = previous?.share;
  return [
    stretchOf(ring, 'track', [0, 1]),
    stretchOf(ring, 'fill', extent),
    ...(isOnScale(before) ? [acrossOf(ring, 'previous', before!)] : []),
    ...targets.map((share) => acrossOf(ring, 'target', share)),
  ];
}

/** A stretch of a ring between two places on the scale, in either order. */
export function stretchOf(
  { center, radius, breadth, start, end }: Ring,
  look: string,
  places: readonly number[],
): PathLayout {
  const [from, to] = places
    .map((share) => start + Math.min(1, Math.max(0, share)) * (end - start))
    .sort((one, other) => one - other);
  const width = radius * breadth;
  return {
    look,
    d: arcPath(center, radius - width / 2, from!, to!),
    width: px(width),
  };
}

/** A line across a ring. */
function acrossOf(
  { center, radius, breadth, start, end }: Ring,
  look: string,
  share: number,
): PathLayout {
  const at = (far: number) =>
    pathPoint(pointOn(center, far, start + share * (end - start)));
  const d = `M${at(radius * (1 - breadth) - 3)}L${at(radius + 3)}`;
  return { look, d, width: 2.5 };
}
