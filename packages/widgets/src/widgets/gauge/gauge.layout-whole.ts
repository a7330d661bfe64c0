import { pointOn, px } from '../../ui/pure/arc.js';
import type { Space } from '../../ui/pure/measure-text.js';
import {
  labelOffset,
  labelRem,
  largestRing,
  layoutGauge,
} from './gauge.layout.js';
import type { Ring } from './gauge.layout-arc.js';
import { layoutMore } from './gauge.layout-more.js';
import type { LabelLayout, PictureLayout } from './gauge.layout-picture.js';
import type { GaugeItem } from './gauge.model.js';
import { isOnScale } from './gauge.model-more.js';
import type { GaugeItemText } from './gauge.model-text.js';

/**
 * The dial with all that stands around it, as large as it stood before. Where
 * the label of the nearest target has no room beside it, it stands beneath, if
 * at all. The table names what the picture cannot.
 */
export function layoutWhole(
  item: GaugeItem,
  text: GaugeItemText,
  space: Space,
): PictureLayout {
  const { height, rootPx, measureText } = space;
  const size = labelRem * rootPx;
  const ring = largestRing(item, text, space);
  const labels = item.targets.flatMap(({ share }, at) =>
    isOnScale(share)
      ? labelTarget(share, text.targets[at]!, space, ring.center.y)
      : [],
  );
  const dial = layoutGauge(item, text, space);
  const [nearest] = labels;
  const isNamed = !nearest || nearest.most >= ring.radius;
  // Beneath the dial there is room between its ends, or there is none at all.
  const endsWidth = measureText(text.ends.join(''), { size, weight: 400 }) / 2;
  const between = ring.radius * (2 - ring.breadth) - endsWidth - size;
  const isBeneath = !isNamed && nearest.textWidth < between;
  const placed = isNamed ? placeTargets(labels, ring) : [];
  const marked = isBeneath ? [nearest!] : placed;
  return {
    paths: [
      ...dial.paths,
      ...layoutMore(
        item,
        ring,
        marked.map(({ share }) => share),
      ),
    ],
    labels: [
      ...dial.labels,
      ...placed.flatMap((target) => target.labels),
      ...(isBeneath
        ? [
            {
              look: 'quiet',
              text: nearest!.text,
              x: px(ring.center.x),
              y: px(height - size * 0.35),
              size,
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
  /** The largest radius of a dial at which it stays in the box. */
  readonly most: number;
}

/** Up and outwards from the ring's edge, so that it never covers the ring. */
function labelTarget(
  share: number,
  lines: readonly string[],
  { width: all, rootPx, measureText }: Space,
  floor: number,
): TargetLabel {
  const size = labelRem * rootPx;
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
    most: most - labelOffset,
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
    const { x, y } = pointOn(center, radius + labelOffset, angle);
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
