import { pointOn, px } from '../../ui/pure/arc.js';
import type { Space } from '../../ui/pure/measure-text.js';
import { layoutArc, type Ring } from './gauge.layout-arc.js';
import { layoutCenter } from './gauge.layout-center.js';
import type {
  LabelLayout,
  PathLayout,
  PictureLayout,
} from './gauge.layout-picture.js';
import { type GaugeItem, isOnScale } from './gauge.model.js';
import type { GaugeItemText } from './gauge.model-text.js';

/** The ring is a fifth of the radius: the figure stays the largest thing. */
const breadth = 0.2;

/** At this radius the dial is still read as one, at 240 px of width. */
const leastRadius = 36;

/** The part of its largest radius that a dial keeps for its labels' sake. */
const leastShare = 0.7;

/** How far off the ring a target's label stands, in px. */
const offset = 9;

/**
 * The dial: half a ring, the figure in its middle, targets around it. It
 * shrinks a little for their labels; where that of the nearest has no room
 * all the same, it stands beneath, if at all. The table names what the picture cannot.
 * The ring and the bars have files of their own, loaded when needed.
 */
export function layoutGauge(
  item: GaugeItem,
  text: GaugeItemText,
  space: Space,
  layoutMore?: (item: GaugeItem, ring: Ring) => readonly PathLayout[],
): PictureLayout {
  const { width, height, rootPx, measureText } = space;
  const size = 0.75 * rootPx;
  // Above the labels of the ends.
  const floor = height - size * (text.beyond ? 3 : 1.7);
  const largest = Math.max(
    leastRadius,
    Math.min(width / 2 - 10, floor - 8, 11 * rootPx),
  );
  const labels = item.targets.flatMap(({ share }, at) =>
    isOnScale(share) ? labelTarget(share, text.targets[at]!, space, floor) : [],
  );
  const fitting = labels.filter(({ most }) => most > largest * leastShare);
  const radius = Math.min(largest, ...fitting.map(({ most }) => most));
  const [nearest] = labels;
  const isNamed = nearest === fitting[0];
  // Beneath the dial there is room between its ends, or there is none at all.
  const endsWidth = measureText(text.ends.join(''), { size, weight: 400 }) / 2;
  const between = radius * (2 - breadth) - endsWidth - size;
  const isBeneath = !isNamed && nearest!.textWidth < between;
  const center = { x: width / 2, y: floor };
  const ring = {
    center,
    radius,
    breadth,
    start: -Math.PI / 2,
    end: Math.PI / 2,
  };
  const placed = isNamed ? placeTargets(labels, ring) : [];
  const figure = layoutCenter(text, center, radius * (1 - breadth), space);
  const bottom = { y: px(height - size * 0.35), size, look: 'quiet' };
  return {
    paths: [
      ...layoutArc(
        item,
        ring,
        (isBeneath ? [nearest!] : placed).map(({ share }) => share),
      ),
      ...(layoutMore?.(item, ring) ?? []),
    ],
    labels: [
      ...figure,
      ...text.ends.map((end, index) => {
        const half = measureText(end, { size, weight: 400 }) / 2;
        const x = center.x + (index - 0.5) * radius * (2 - breadth);
        return {
          ...bottom,
          text: end,
          x: px(Math.min(width - half, Math.max(half, x))),
          anchor: 'middle' as const,
        };
      }),
      ...placed.flatMap((target) => target.labels),
      ...(isBeneath
        ? [
            {
              ...bottom,
              text: nearest!.text,
              x: px(center.x),
              anchor: 'middle' as const,
            },
          ]
        : []),
    ],
  };
}

/** A target's label before it is known how large the dial is. */
interface TargetLabel {
  readonly share: number;
  readonly text: string;
  readonly lines: readonly string[];
  readonly angle: number;
  readonly size: number;
  readonly width: number;
  /** Of all of it in one line. */
  readonly textWidth: number;
  readonly anchor: LabelLayout['anchor'];
  /** The largest radius at which it stays in the box. */
  readonly most: number;
}

/** Up and outwards from the ring's edge, so that it never covers the ring. */
function labelTarget(
  share: number,
  lines: readonly string[],
  { width: all, rootPx, measureText }: Space,
  floor: number,
): TargetLabel {
  const size = 0.75 * rootPx;
  const angle = (share - 0.5) * Math.PI;
  const text = lines.join(': ');
  const [textWidth = 0, ...widths] = [text, ...lines].map((line) =>
    measureText(line, { size, weight: 400 }),
  );
  const width = Math.max(...widths);
  const anchor = angle < -0.2 ? 'end' : angle > 0.2 ? 'start' : 'middle';
  const outwards = anchor === 'middle' ? width / 2 : width;
  const most = Math.min(
    (all / 2 - outwards) / Math.abs(Math.sin(angle)),
    (floor - size * 2.4) / Math.cos(angle),
  );
  return {
    share,
    text,
    textWidth,
    lines,
    angle,
    size,
    width,
    anchor,
    most: most - offset,
  };
}

/** Those that fit and keep off each other, the nearest first. */
function placeTargets(
  targets: readonly TargetLabel[],
  { center, radius }: Ring,
): readonly (TargetLabel & { readonly labels: readonly LabelLayout[] })[] {
  const taken: { left: number; right: number; y: number }[] = [];
  return targets.flatMap((target) => {
    const { lines, angle, size, width, anchor, most } = target;
    const { x, y } = pointOn(center, radius + offset, angle);
    const left = x - { start: 0, middle: width / 2, end: width }[anchor];
    const right = left + width;
    const isFree = taken.every(
      (other) =>
        left > other.right + 6 ||
        right < other.left - 6 ||
        Math.abs(y - other.y) > size * 2.6,
    );
    if (most < radius || !isFree) return [];
    taken.push({ left, right, y });
    const labels = lines.map((line, row) => ({
      look: row ? 'quiet' : '',
      text: line,
      x: px(x),
      y: px(y + size * (row * 1.25 - 1.45)),
      size,
      anchor,
    }));
    return { ...target, labels };
  });
}
