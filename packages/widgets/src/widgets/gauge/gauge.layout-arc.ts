import {
  arcPath,
  type Point,
  pathPoint,
  pointOn,
  px,
} from '../../ui/pure/arc.js';
import type { PathLayout } from './gauge.layout-picture.js';
import type { GaugeItem } from './gauge.model.js';

/** Where a ring stands: angles in radians clockwise from the top. */
export interface Ring {
  readonly center: Point;
  readonly radius: number;
  /** The part of the radius that is hollow, 0–1. */
  readonly hollow: number;
  readonly start: number;
  readonly end: number;
}

/** A figure on a ring, with its bands, the figure before and its targets. */
export function layoutArc(
  { extent, previous, bands }: GaugeItem,
  { center, radius, hollow, start, end }: Ring,
  targets: readonly number[],
): readonly PathLayout[] {
  const inner = radius * hollow;
  const width = radius - inner;
  const stretch = (
    look: string,
    from: number,
    to: number,
    thickness = width,
    middle = radius - width / 2,
  ): PathLayout => ({
    look,
    d: arcPath(center, middle, turn(from), turn(to)),
    width: px(thickness),
  });
  const turn = (share: number) =>
    start + Math.min(1, Math.max(0, share)) * (end - start);
  const at = (share: number, far: number) =>
    pathPoint(pointOn(center, far, start + share * (end - start)));
  const across = (look: string, share: number, margin: number): PathLayout => ({
    look,
    d: `M${at(share, inner - margin)}L${at(share, radius + margin)}`,
  });
  if (!extent) return [stretch('track missing', 0, 1)];
  const [from, to] = extent;
  const before = previous?.share ?? 0;
  // Past an end the fill goes on as an arrow, a little way off.
  const way = to > 1 ? 1 : -1;
  const past = (length: number) =>
    (to > 1 ? 1 : 0) + (way * length) / radius / (end - start);
  return [
    stretch('track', 0, 1),
    ...bands.map((band) =>
      stretch(`band ${band.tone}`, band.from, band.to, 4, inner - 5),
    ),
    stretch('fill', Math.min(from, to), Math.max(from, to)),
    ...(before > 0 && before < 1 ? [across('previous', before, 1)] : []),
    ...(to > 1 || to < 0
      ? [
          {
            look: 'arrow',
            d: `M${at(past(3), inner)}L${at(past(3), radius)}L${at(past(3 + width * 0.6), radius - width / 2)}Z`,
          },
        ]
      : []),
    ...targets.map((share) => across('target', share, 4)),
  ];
}
