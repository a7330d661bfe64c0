import { type Point, pointOn, px } from '../../ui/pure/arc.js';
import type { Space } from '../../ui/pure/measure-text.js';
import { layoutArc } from './gauge.layout-arc.js';
import { layoutCenter } from './gauge.layout-center.js';
import type { LabelLayout, PictureLayout } from './gauge.layout-picture.js';
import type { GaugeItem } from './gauge.model.js';
import type { GaugeItemText } from './gauge.model-text.js';

/** The ring is a fifth of the radius: the figure stays the largest thing. */
const hollow = 0.79;

/** At this radius the dial is still read as one, at 240 px of width. */
const leastRadius = 36;

/**
 * The dial: half a ring, the figure in its middle, targets around it. It is
 * the largest one whose nearest target can be labelled; it shrinks before that
 * label is left out. The table names what the picture cannot. The ring and the
 * bars have files of their own, which are loaded when they are needed.
 */
export function layoutGauge(
  item: GaugeItem,
  text: GaugeItemText,
  space: Space,
): PictureLayout {
  const { width, height, rootPx } = space;
  const small = 0.75 * rootPx;
  // Above the labels of the ends.
  const floor = height - small * 1.7;
  const largest = Math.max(
    leastRadius,
    Math.min(width / 2 - 10, floor - 8, 11 * rootPx),
  );
  const centerAt = (radius: number): Point => ({
    x: width / 2,
    y: floor - Math.max(0, floor - radius - 8) * 0.35,
  });
  const place = () => placeTargets(item, text, space, centerAt(radius), radius);
  const nearest = item.targets.findIndex(isOnScale);
  let radius = largest;
  let placed = place();
  while (
    nearest >= 0 &&
    placed[0]?.at !== nearest &&
    radius > Math.max(leastRadius, largest * 0.62)
  ) {
    radius *= 0.96;
    placed = place();
  }
  const center = centerAt(radius);
  const ring = {
    center,
    radius,
    hollow,
    start: -Math.PI / 2,
    end: Math.PI / 2,
  };
  const { labels, note } = layoutCenter(text, center, radius * hollow, space);
  const middle = (radius * (1 + hollow)) / 2;
  // Below the arrow that shows that the figure is past the end.
  const drop = small * 1.35 + (text.beyond ? radius * 0.15 : 0);
  // A mark whose label has no room around the dial is named beneath it.
  const isNamed = nearest < 0 || placed[0]?.at === nearest;
  const unnamed = isNamed ? '' : text.targets[nearest]!.join(': ');
  return {
    paths: layoutArc(
      item,
      ring,
      [...placed.map(({ at }) => at), ...(isNamed ? [] : [nearest])].map(
        (at) => item.targets[at]!.share,
      ),
    ),
    labels: [
      ...labels,
      ...text.ends.map((end, index) => ({
        look: 'quiet',
        text: end,
        x: px(center.x + (index ? middle : -middle)),
        y: px(center.y + drop),
        size: small,
        anchor: 'middle' as const,
      })),
      ...placed.flatMap((target) => target.labels),
    ],
    note: [note, unnamed].filter(Boolean).join(' · '),
  };
}

interface PlacedTarget {
  /** Which of the targets it is. */
  readonly at: number;
  readonly labels: readonly LabelLayout[];
}

/** Labels that stay in the box and off each other, nearest targets first. */
function placeTargets(
  { targets }: GaugeItem,
  { targets: texts }: GaugeItemText,
  { rootPx, width: most, measureText }: Space,
  center: Point,
  radius: number,
): readonly PlacedTarget[] {
  const size = 0.75 * rootPx;
  const taken: { left: number; right: number; bottom: number }[] = [];
  return targets.flatMap((target, at) => {
    if (!isOnScale(target)) return [];
    const angle = (target.share - 0.5) * Math.PI;
    const { x, y } = pointOn(center, radius + 9, angle);
    const anchor = angle < -0.2 ? 'end' : angle > 0.2 ? 'start' : 'middle';
    const lines = texts[at]!;
    const width = Math.max(
      ...lines.map((line) => measureText(line, { size, weight: 400 })),
    );
    const height = size * 2.4;
    // Up and outwards from the ring's edge, so that it never covers the ring.
    const left = x - { start: 0, middle: width / 2, end: width }[anchor];
    const right = left + width;
    const isFree =
      Math.min(left, most - right, y - height) >= 0 &&
      taken.every(
        (other) =>
          left > other.right + 6 ||
          right < other.left - 6 ||
          Math.abs(y - other.bottom) > height + 2,
      );
    if (!isFree) return [];
    taken.push({ left, right, bottom: y });
    const labels = lines.map((line, row): LabelLayout => ({
      look: row ? 'quiet' : '',
      text: line,
      x: px(x),
      y: px(y - height + size * (0.95 + row * 1.25)),
      size,
      anchor,
    }));
    return { at, labels };
  });
}

function isOnScale({ share }: { readonly share: number }): boolean {
  return share >= 0 && share <= 1;
}
