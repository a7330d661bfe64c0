import { type Point, pointOn, px, ringPath } from '../../ui/pure/arc.js';
import type { GaugeItem } from './gauge.model.js';

/** A ring or a part of one, with what is drawn on it. */
export interface ArcLayout {
  /** The path of the whole scale. */
  readonly track: string;
  /** The path of the figure; empty where there is none. */
  readonly fill: string;
  /** A line across the ring where the figure stood before; else empty. */
  readonly previous: string;
  /** An arrow past the end of the scale; else empty. */
  readonly beyond: string;
  readonly bands: readonly { readonly path: string; readonly tone: string }[];
  readonly isMissing: boolean;
}

/** Where a ring stands: angles in radians clockwise from the top. */
export interface Ring {
  readonly center: Point;
  readonly radius: number;
  /** The part of the radius that is hollow, 0–1. */
  readonly hollow: number;
  readonly start: number;
  readonly end: number;
}

/** A figure on a ring. */
export function layoutArc(
  { extent, previous, indicator, scale }: GaugeItem,
  ring: Ring,
): ArcLayout {
  const { center, radius, hollow, start, end } = ring;
  const radii = [radius * hollow, radius] as const;
  const angle = (share: number) =>
    start + Math.min(1, Math.max(0, share)) * (end - start);
  const [from = 0, to = 0] = extent ?? [];
  const before = previous?.share;
  const bandRadii = [radii[0] - 7, radii[0] - 3] as const;
  const bands = scale && !scale.isRank ? (indicator.bands ?? []) : [];
  let low = 0;
  return {
    track: ringPath(center, radii, [start, end]),
    fill: ringPath(center, radii, [
      angle(Math.min(from, to)),
      angle(Math.max(from, to)),
    ]),
    previous:
      before !== undefined && before > 0 && before < 1
        ? across(center, [radii[0] - 1, radii[1] + 1], angle(before))
        : '',
    beyond: to > 1 ? arrow(ring, end, 1) : to < 0 ? arrow(ring, start, -1) : '',
    bands: bands.map(({ upTo, tone = 'neutral' }) => {
      const high =
        upTo === undefined
          ? 1
          : (upTo - scale!.min) / (scale!.max - scale!.min);
      const path = ringPath(center, bandRadii, [angle(low), angle(high)]);
      low = high;
      return { path, tone };
    }),
    isMissing: !extent,
  };
}

/** A line across a ring at an angle. */
export function across(
  center: Point,
  [inner, outer]: readonly [number, number],
  angle: number,
): string {
  const [a, b] = [pointOn(center, inner, angle), pointOn(center, outer, angle)];
  return `M${px(a.x)} ${px(a.y)}L${px(b.x)} ${px(b.y)}`;
}

/** A triangle that goes on where the ring ends. */
function arrow(
  { center, radius, hollow }: Ring,
  angle: number,
  direction: 1 | -1,
): string {
  const width = radius * (1 - hollow);
  const gap = (direction * 3) / radius;
  const tip = (direction * width * 0.6) / radius + gap;
  const corners = [
    pointOn(center, radius * hollow, angle + gap),
    pointOn(center, radius, angle + gap),
    pointOn(center, radius - width / 2, angle + tip),
  ];
  return `M${corners.map(({ x, y }) => `${px(x)} ${px(y)}`).join('L')}Z`;
}
