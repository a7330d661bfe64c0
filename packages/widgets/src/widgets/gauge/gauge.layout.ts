import { px } from '../../ui/pure/arc.js';
import type { Space } from '../../ui/pure/measure-text.js';
import { layoutArc, type Ring } from './gauge.layout-arc.js';
import { layoutCenter } from './gauge.layout-center.js';
import type { PictureLayout } from './gauge.layout-picture.js';
import type { GaugeItem } from './gauge.model.js';
import type { GaugeItemText } from './gauge.model-text.js';

/** At this radius the dial is still read as one, at 240 px of width. */
const leastRadius = 36;

/** The size of the labels around a dial, in rem. */
export const labelRem = 0.75;

/** How far off the ring a target's label stands, in px. */
export const labelOffset = 9;

/**
 * The largest half ring that a box holds above the labels of its ends, and
 * below those of the targets where some may come.
 */
export function largestRing(
  { isAimed }: GaugeItem,
  { beyond }: GaugeItemText,
  { width, height, rootPx }: Space,
): Ring {
  const size = labelRem * rootPx;
  const floor = height - size * (beyond ? 3 : 1.7);
  const above = isAimed ? size * 2.4 + labelOffset : 8;
  return {
    center: { x: width / 2, y: floor },
    radius: Math.max(
      leastRadius,
      Math.min(width / 2 - 10, floor - above, 11 * rootPx),
    ),
    // A fifth of the radius: the figure stays the largest thing.
    breadth: 0.2,
    start: -Math.PI / 2,
    end: Math.PI / 2,
  };
}

/**
 * The dial: half a ring, the figure in its middle, the ends of the scale under
 * it. What stands around it, the ring and the bars have files of their own,
 * loaded later or when needed.
 */
export function layoutGauge(
  item: GaugeItem,
  text: GaugeItemText,
  space: Space,
): PictureLayout {
  const { width, height, rootPx, measureText } = space;
  const ring = largestRing(item, text, space);
  const { center, radius, breadth } = ring;
  const size = labelRem * rootPx;
  return {
    paths: layoutArc(item, ring),
    labels: [
      ...layoutCenter(text, center, radius * (1 - breadth), space),
      ...text.ends.map((end, index) => {
        const half = measureText(end, { size, weight: 400 }) / 2;
        const x = center.x + (index - 0.5) * radius * (2 - breadth);
        return {
          look: 'quiet',
          text: end,
          x: px(Math.min(width - half, Math.max(half, x))),
          y: px(height - size * 0.35),
          size,
          anchor: 'middle' as const,
        };
      }),
    ],
  };
}

/** The figure in the middle of a box, with nothing drawn around it. */
export function layoutWords(text: GaugeItemText, space: Space): PictureLayout {
  const { width, height, rootPx } = space;
  const floor = { x: width / 2, y: height / 2 + 1.5 * rootPx };
  return { paths: [], labels: layoutCenter(text, floor, width / 2, space) };
}
