import { pathPoint, pointOn } from '../../ui/pure/arc.js';
import { type Ring, stretchOf } from './gauge.layout-arc.js';
import type { PathLayout } from './gauge.layout-picture.js';
import type { GaugeItem } from './gauge.model.js';
import { bandsOn } from './gauge.model-bands.js';
import { isOnScale } from './gauge.model-more.js';

/**
 * What stands on a ring beside its figure: the figure before, targets, bands,
 * the sign that there is no figure or that it goes on past the end.
 */
export function layoutMore(
  item: GaugeItem,
  ring: Ring,
  targets: readonly number[],
): readonly PathLayout[] {
  const before = item.previous?.share;
  return [
    ...(isOnScale(before) ? [acrossOf(ring, 'previous', before!)] : []),
    ...targets.map((share) => acrossOf(ring, 'target', share)),
    ...bandsOf(item, ring),
    ...signOf(item, ring),
  ];
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

/** A thin ring of its own, a little inside. */
function bandsOf(item: GaugeItem, ring: Ring): readonly PathLayout[] {
  const radius = ring.radius * (1 - ring.breadth) - 3;
  const bandRing = { ...ring, radius, breadth: 4 / radius };
  return bandsOn(item).map(({ tone, from, to }) =>
    stretchOf(bandRing, `band ${tone}`, [from, to]),
  );
}

function signOf({ extent }: GaugeItem, ring: Ring): readonly PathLayout[] {
  if (!extent) return [stretchOf(ring, 'missing', [0, 1])];
  const [, to] = extent;
  if (to > 1) return [arrow(ring, ring.end, 1)];
  return to < 0 ? [arrow(ring, ring.start, -1)] : [];
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
