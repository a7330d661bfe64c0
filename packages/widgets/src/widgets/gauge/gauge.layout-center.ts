import { type Point, px } from '../../ui/pure/arc.js';
import type { Space } from '../../ui/pure/measure-text.js';
import type { LabelLayout } from './gauge.layout-picture.js';
import type { GaugeItemText } from './gauge.model-text.js';

/** The figure's own size, in rem; it gives way only to the dial's width. */
const largestRem = 3.5;

/** Digits are this part of their size high. */
const digits = 0.73;

/** The figure in a dial, and what of it has no room there. */
interface CenterLayout {
  readonly labels: readonly LabelLayout[];
  readonly note: string;
}

/**
 * The figure in the hollow of a dial, on its floor: hedge, number, what it is.
 * The number is as large as the half circle lets it be at its height.
 */
export function layoutCenter(
  { figure, status }: GaugeItemText,
  { x, y }: Point,
  hollowRadius: number,
  { rootPx, measureText }: Space,
): CenterLayout {
  const { number, hedge, unit } = figure;
  const text = number || figure.text;
  const note = [unit, status].filter(Boolean).join(' · ');
  const room = hollowRadius * 0.95;
  const small = 0.8 * rootPx;
  const isInside =
    note && measureText(note, { size: small, weight: 400 }) < room * 1.8;
  const base = isInside ? small * 2.3 : small * 0.4;
  // The upper corners stay in the circle: half the width and the height above
  // the floor, (w/2 · s)² + (base + 0.73 · s)² ≤ room², solved for the size s.
  const halfWidth = measureText(text, { size: 100, weight: 700 }) / 200;
  const square = halfWidth ** 2 + digits ** 2;
  const low = digits * base;
  const free = low ** 2 + square * (room ** 2 - base ** 2);
  const size = Math.min(
    (number ? largestRem : 1.1) * rootPx,
    hedge ? (room * 0.9 - base) / 1.4 : room,
    (Math.sqrt(Math.max(0, free)) - low) / square,
  );
  const label = (look: string, line: string, up: number, type: number) => ({
    look,
    text: line,
    x: px(x),
    y: px(y - up),
    size: px(type),
    anchor: 'middle' as const,
  });
  return {
    labels: [
      label(number ? 'figure' : 'quiet', text, base, size),
      label('', hedge, base + size * 0.95, Math.min(rootPx, size * 0.4)),
      label('quiet', isInside ? note : '', small * 0.45, small),
    ].filter((line) => line.text),
    note: isInside ? '' : note,
  };
}
