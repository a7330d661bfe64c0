import { pathPoint, pointOn } from '../../ui/pure/arc.js';
import { type Ring, stretchOf } from './gauge.layout-arc.js';
import type { PathLayout } from './gauge.layout-picture.js';
import type { GaugeItem } from './gauge.model.js';
import { bandsOn } from './gauge.model-bands.js';

/** What is out of the ordinary on a ring: bands, no figure, one past the end. */
export function layoutMore(item: GaugeItem, ring: Ring): readonly PathLayout[] {
  const { radius, breadth } = ring;
  const inner = radius * (1 - breadth);
  // A thin ring of its own, a little inside.
  const bandRing = { ...ring, radius: inner - 3, breadth: 4 / (inner - 3) };
  const bands = bandsOn(item).map(({ tone, from, to }) =>
    stretchOf(bandRing, `band ${tone}`, [from, to]),
  );
  const to = item.extent?.[1];
  if (to === undefined) return [...bands, stretchOf(ring, 'missing', [0, 1])];
  if (to > 1) return [...bands, arrow(ring, ring.end, 1)];
  return to < 0 ? [...bands, arrow(ring, ring.start, -1)] : bands;
}

/** A triangle that goes on where the ring ends. */
function arrow(
  { center, radius, breadth }: Ring,
  angle: number,
  way: 1 | -1,
): PathLayout {
  const inner = radius * (1 - breadth);
  const at = (far: number, along: number) =>
    pathPoint(pointOn(center, far, angle + (way * along) / radius));
  const length = 0.6 * (radius - inner);
  return {
    look: 'arrow',
    d: `M${at(inner, 3)}L${at(radius, 3)}L${at((inner + radius) / 2, 3 + length)}Z`,
    width: 0,
  };
}
