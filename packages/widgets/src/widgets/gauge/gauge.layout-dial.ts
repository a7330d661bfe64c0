import { type Point, pointOn, px } from '../../ui/pure/arc.js';
import type { Space, Type } from '../../ui/pure/measure-text.js';
import { type ArcLayout, across, layoutArc } from './gauge.layout-arc.js';
import { type CenterLayout, layoutCenter } from './gauge.layout-center.js';
import type { GaugeItem } from './gauge.model.js';
import type { GaugeItemText } from './gauge.model-text.js';

/** A text in a picture. */
export interface LabelLayout extends Point {
  readonly text: string;
  readonly size: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** A target's line across the ring and its two lines of label. */
export interface DialTarget {
  readonly mark: string;
  readonly lines: readonly LabelLayout[];
}

/** Half a ring, the figure in its middle, targets around it. */
export interface DialLayout {
  readonly arc: ArcLayout;
  readonly center: CenterLayout;
  readonly ends: readonly LabelLayout[];
  readonly targets: readonly DialTarget[];
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const start = -Math.PI / 2;
const end = Math.PI / 2;

/** The ring is a fifth of the radius: the figure stays the largest thing. */
const hollow = 0.79;

/** At this radius the dial is still read as one, at 240 px of width. */
const leastRadius = 36;

/**
 * The largest dial whose targets' labels fit around it. The dial shrinks
 * before a label is left out; the table names what the picture cannot.
 */
export function layoutDial(
  item: GaugeItem,
  text: GaugeItemText,
  space: Space,
): DialLayout {
  const { width, height, rootPx } = space;
  const small = 0.75 * rootPx;
  const below = small * 1.7;
  const largest = Math.max(
    leastRadius,
    Math.min(width / 2 - 10, height - below - 8, 11 * rootPx),
  );
  const wanted = item.targets
    .map(({ share }, index) => ({ share, lines: text.targets[index]! }))
    .filter(({ share }) => share >= 0 && share <= 1);
  const nearest = wanted[0];
  const isNearestPlaced = (placed: readonly DialTarget[]) =>
    !nearest || placed.some(({ lines }) => lines[0]?.text === nearest.lines[0]);
  let radius = largest;
  let targets = placeTargets(wanted, radius, space);
  while (
    !isNearestPlaced(targets) &&
    radius > Math.max(leastRadius, largest * 0.62)
  ) {
    radius *= 0.96;
    targets = placeTargets(wanted, radius, space);
  }
  const center = centerOf(radius, space);
  const isBeyond = text.beyond !== '';
  const middle = radius * (1 + hollow) * 0.5;
  return {
    arc: layoutArc(item, { center, radius, hollow, start, end }),
    center: layoutCenter(text, center, radius * hollow, space),
    ends: text.ends.map((label, index) => ({
      x: px(center.x + (index === 0 ? -middle : middle)),
      // Below the arrow that shows that the figure is past the end.
      y: px(center.y + small * 1.35 + (isBeyond ? radius * 0.15 : 0)),
      text: label,
      size: small,
      anchor: 'middle' as const,
    })),
    targets,
  };
}

/** The dial stands on the floor of its box, above the ends' labels. */
function centerOf(radius: number, { width, height, rootPx }: Space): Point {
  const floor = height - 0.75 * rootPx * 1.7;
  const free = Math.max(0, floor - radius - 8);
  return { x: width / 2, y: floor - free * 0.35 };
}

/** Labels that stay in the box and off each other, nearest targets first. */
function placeTargets(
  wanted: readonly {
    readonly share: number;
    readonly lines: readonly [string, string];
  }[],
  radius: number,
  space: Space,
): readonly DialTarget[] {
  const center = centerOf(radius, space);
  const taken: Box[] = [];
  const placed: DialTarget[] = [];
  const type: Type = { size: 0.75 * space.rootPx, weight: 400 };
  for (const { share, lines } of wanted) {
    const angle = start + share * (end - start);
    const width = Math.max(
      ...lines.map((line) => space.measureText(line, type)),
    );
    const box = labelBox(
      pointOn(center, radius + 9, angle),
      angle,
      width,
      type.size,
    );
    const isFree =
      box.left >= 0 &&
      box.right <= space.width &&
      box.top >= 0 &&
      taken.every((other) => !overlap(box, other));
    if (!isFree) continue;
    taken.push(box);
    const anchor = angle < -0.2 ? 'end' : angle > 0.2 ? 'start' : 'middle';
    const x =
      anchor === 'end'
        ? box.right
        : anchor === 'start'
          ? box.left
          : (box.left + box.right) / 2;
    placed.push({
      mark: across(center, [radius * hollow - 4, radius + 5], angle),
      lines: lines.map((line, index) => ({
        x: px(x),
        y: px(box.top + type.size * (0.95 + index * 1.25)),
        text: line,
        size: type.size,
        anchor,
      })),
    });
  }
  return placed;
}

/** Up and outwards from the ring's edge, so that it never covers the ring. */
function labelBox(at: Point, angle: number, width: number, size: number): Box {
  const left =
    angle < -0.2 ? at.x - width : angle > 0.2 ? at.x : at.x - width / 2;
  const height = size * 2.4;
  return { left, right: left + width, top: at.y - height, bottom: at.y };
}

function overlap(one: Box, other: Box): boolean {
  return (
    one.left < other.right + 6 &&
    other.left < one.right + 6 &&
    one.top < other.bottom + 2 &&
    other.top < one.bottom + 2
  );
}
