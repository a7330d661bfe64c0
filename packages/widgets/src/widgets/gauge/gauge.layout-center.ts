import { type Point, px } from '../../ui/pure/arc.js';
import type { Space } from '../../ui/pure/measure-text.js';
import type { PictureLayout } from './gauge.layout-picture.js';
import type { GaugeItemText } from './gauge.model-text.js';

/** The figure's own size, in rem; it gives way only to the dial's width. */
const largestRem = 3.5;

/** Digits are this part of their size high. */
const digitHeight = 0.73;

/**
 * The figure in the hollow of a dial, on its floor: hedge, number, what it is.
 * The number is as large as the half circle lets it be at its height.
 */
export function layoutCenter(
  { figure, status }: GaugeItemText,
  { x, y }: Point,
  hollowRadius: number,
  { rootPx, measureText }: Space,
): Omit<PictureLayout, 'paths'> {
  const label = (look: string, text: string, up: number, size: number) => ({
    look,
    text,
    x: px(x),
    y: px(y - up),
    size: px(size),
    anchor: 'middle' as const,
  });
  const room = hollowRadius * 0.96;
  const small = 0.8 * rootPx;
  const note = [figure.unit, status].filter(Boolean).join(' · ');
  const isInside =
    note && measureText(note, { size: small, weight: 400 }) < room * 1.8;
  const { number, hedge } = figure;
  const text = number || figure.text;
  const base = isInside ? small * 2.1 : small * 0.5;
  // The upper corners stay in the circle: half the width and the height above
  // the floor, (w/2 · s)² + (base + 0.73 · s)² ≤ room², solved for the size s.
  const width = measureText(text, { size: 100, weight: 700 }) / 100;
  const square = width ** 2 / 4 + digitHeight ** 2;
  const size = Math.min(
    (number ? largestRem : 1.1) * rootPx,
    hedge ? (room * 0.9 - base) / 1.5 : room,
    (Math.sqrt(
      Math.max(0, (digitHeight * base) ** 2 + square * (room ** 2 - base ** 2)),
    ) -
      digitHeight * base) /
      square,
  );
  return {
    labels: [
      label(number ? 'figure' : 'quiet', text, base, size),
      ...(hedge
        ? [
            label(
              'hedge',
              hedge,
              base + size * 0.92,
              Math.min(rootPx, size * 0.45),
            ),
          ]
        : []),
      ...(isInside ? [label('quiet', note, small * 0.5, small)] : []),
    ],
    note: isInside ? '' : note,
  };
}
