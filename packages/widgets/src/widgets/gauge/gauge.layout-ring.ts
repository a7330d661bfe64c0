import { type Point, px } from '../../ui/pure/arc.js';
import type { Space, Type } from '../../ui/pure/measure-text.js';
import { type ArcLayout, layoutArc } from './gauge.layout-arc.js';
import type { CenterLine } from './gauge.layout-center.js';
import type { LabelLayout } from './gauge.layout-dial.js';
import type { GaugeItem } from './gauge.model.js';
import type { GaugeItemText } from './gauge.model-text.js';

/** A line beside a ring; the count is set large. */
export interface AsideLine extends LabelLayout {
  readonly role: 'count' | 'whole' | 'rest';
}

/** A whole ring, its share inside, the count and the rest beside it. */
export interface RingLayout {
  readonly arc: ArcLayout;
  readonly number: CenterLine;
  readonly note: CenterLine | undefined;
  readonly hedge: CenterLine | undefined;
  readonly aside: readonly AsideLine[];
  /** The line between the whole and the rest; empty where there is none. */
  readonly rule: string;
}

const hollow = 0.77;

/** The aside stands beside the ring, or is left to the text where narrow. */
export function layoutRing(
  item: GaugeItem,
  text: GaugeItemText,
  space: Space,
): RingLayout {
  const { width, height, rootPx, measureText } = space;
  const { figure, fraction, status } = text;
  const first = fraction?.share || figure.number || figure.text;
  const note = [fraction?.shareNote, status].filter(Boolean).join(' · ');
  const lines = fraction
    ? [fraction.count, fraction.whole, fraction.rest].filter(Boolean)
    : [];
  const asideWidth = Math.max(
    0,
    ...lines.map((words, index) =>
      measureText(words, asideType(index, rootPx)),
    ),
  );
  const gap = 1.25 * rootPx;
  const tall = Math.max(30, Math.min(height / 2 - 4, 6 * rootPx));
  const isBeside =
    lines.length > 0 && width >= asideWidth + gap + 2 * Math.min(tall, 44);
  const radius = Math.max(
    24,
    Math.min(tall, isBeside ? (width - asideWidth - gap) / 2 : width / 2 - 4),
  );
  const whole = isBeside ? 2 * radius + gap + asideWidth : 2 * radius;
  const left = Math.max(0, (width - whole) / 2);
  const center: Point = { x: left + radius, y: height / 2 };
  const room = radius * hollow * 1.66;
  const wanted = 1.9 * rootPx;
  const size = Math.min(
    wanted,
    (wanted * room) /
      Math.max(1, measureText(first, { size: wanted, weight: 700 })),
  );
  const small = Math.min(0.78 * rootPx, size * 0.6);
  const line = (words: string, y: number, lineSize: number) =>
    words
      ? { x: px(center.x), y: px(y), text: words, size: px(lineSize) }
      : undefined;
  const aside = isBeside
    ? layoutAside(lines, { x: left + 2 * radius + gap, y: center.y }, rootPx)
    : [];
  const rest = aside.find(({ role }) => role === 'rest');
  return {
    arc: layoutArc(item, {
      center,
      radius,
      hollow,
      start: 0,
      end: 2 * Math.PI,
    }),
    number: line(first || '–', center.y + size * 0.36, size)!,
    hedge: line(figure.hedge, center.y - size * 0.75, small),
    note: line(note, center.y + size * 0.36 + small * 1.5, small),
    aside,
    rule: rest
      ? `M${px(rest.x)} ${px(rest.y - 1.45 * rootPx)}h${px(asideWidth)}`
      : '',
  };
}

function asideType(index: number, rootPx: number): Type {
  return index === 0
    ? { size: 1.6 * rootPx, weight: 700 }
    : { size: 0.84 * rootPx, weight: 400 };
}

/** How much room each line takes, in rem: the rest stands under a rule. */
const lineHeights = { count: 1.9, whole: 1.5, rest: 2.4 };
const roles = ['count', 'whole', 'rest'] as const;

function layoutAside(
  lines: readonly string[],
  { x, y }: Point,
  rootPx: number,
): readonly AsideLine[] {
  const used = roles.slice(0, lines.length);
  const total = used.reduce((sum, role) => sum + lineHeights[role], 0) * rootPx;
  let top = y - total / 2;
  return used.map((role, index) => {
    top += lineHeights[role] * rootPx;
    return {
      x: px(x),
      y: px(top - 0.35 * rootPx),
      text: lines[index]!,
      size: asideType(index, rootPx).size,
      anchor: 'start',
      role,
    };
  });
}
