import { type Point, px } from '../../ui/pure/arc.js';
import type { Space } from '../../ui/pure/measure-text.js';
import type { GaugeItemText } from './gauge.model-text.js';

/** A line of text, centred on `x`. */
export interface CenterLine extends Point {
  readonly text: string;
  readonly size: number;
}

/** The figure in the hollow of a dial: hedge, number, what it is. */
export interface CenterLayout {
  readonly hedge: CenterLine | undefined;
  readonly number: CenterLine;
  readonly note: CenterLine | undefined;
  readonly isMissing: boolean;
}

/** The figure's own size, in rem; it gives way only to the dial's width. */
const largestRem = 3;
const leastRem = 0.8;

/**
 * Three lines that stand on the dial's floor, the number as large as the
 * half circle lets it be at its height.
 */
export function layoutCenter(
  { figure, status }: GaugeItemText,
  center: Point,
  hollowRadius: number,
  { rootPx, measureText }: Space,
): CenterLayout {
  const isMissing = figure.number === '';
  const text = isMissing ? figure.text : figure.number;
  const small = 0.8 * rootPx;
  const note = [figure.unit, status].filter(Boolean).join(' · ');
  const wanted = isMissing ? 1.1 * rootPx : largestRem * rootPx;
  const width = measureText(text, { size: wanted, weight: 700 }) / wanted;
  const noteSize = Math.min(
    small,
    (small * hollowRadius * 1.8) /
      Math.max(1, measureText(note, { size: small, weight: 400 })),
  );
  const below = note ? noteSize * 2.1 : small * 0.3;
  let size = wanted;
  while (size > leastRem * rootPx && !fits(size, width, below, hollowRadius)) {
    size *= 0.95;
  }
  const base = center.y - below;
  const line = (words: string, y: number, lineSize: number): CenterLine => ({
    x: px(center.x),
    y: px(y),
    text: words,
    size: px(lineSize),
  });
  return {
    hedge: figure.hedge
      ? line(
          figure.hedge,
          base - size * 0.9,
          Math.min(0.95 * rootPx, size * 0.5),
        )
      : undefined,
    number: line(text, base, size),
    note: note ? line(note, center.y - noteSize * 0.5, noteSize) : undefined,
    isMissing,
  };
}

/**
 * Whether a line stays in the half circle with its upper corners, a little
 * off the ring. Digits are 0.73 of their size high.
 */
function fits(
  size: number,
  width: number,
  below: number,
  radius: number,
): boolean {
  return Math.hypot((size * width) / 2, below + size * 0.73) < radius * 0.96;
}
