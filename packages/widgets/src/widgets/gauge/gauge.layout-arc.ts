import { arcPath, type Point, px } from '../../ui/pure/arc.js';
import type { PathLayout } from './gauge.layout-picture.js';
import type { GaugeItem } from './gauge.model.js';

/** Where a ring stands: angles in radians clockwise from the top. */
export interface Ring {
  readonly center: Point;
  readonly radius: number;
  /** The breadth of the ring, a part of the radius. */
  readonly breadth: number;
  readonly start: number;
  readonly end: number;
}

/** A figure on a ring. */
export function layoutArc(
  { extent = [0, 0] }: GaugeItem,
  ring: Ring,
): readonly PathLayout[] {
  return [stretchOf(ring, 'track', [0, 1]), stretchOf(ring, 'fill', extent)];
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
