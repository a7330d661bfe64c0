import { type Point, px } from '../../ui/pure/arc.js';
import type { Space } from '../../ui/pure/measure-text.js';
import type { LabelLayout } from './gauge.layout-picture.js';
import type { GaugeItemText } from './gauge.model-text.js';

/** The figure's own size, in rem; it gives way only to the dial's width. */
const largestRem = 3.5;

/** Digits are this part of their size high. */
const digits = 0.73;

/** More letters than these stand beneath a dial, and not in it. */
const mostLetters = 24;

/**
 * What qualifies a figure: in the picture where it is short, else beneath. It
 * is told by its letters, so that it has its place before the picture is laid.
 */
export function placeNote(
  parts: readonly (string | undefined)[],
  most = mostLetters,
): { readonly inside: string; readonly beneath: string } {
  const note = parts.filter(Boolean).join(' · ');
  return note.length > most
    ? { inside: '', beneath: note }
    : { inside: note, beneath: '' };
}

/** What a figure is counted in, its share and what qualifies it. */
export function noteOf({
  figure: { unit, share },
  status,
}: GaugeItemText): ReturnType<typeof placeNote> {
  return placeNote([unit, share, status]);
}

/**
 * The figure in the hollow of a dial, on its floor: hedge, number, what it is.
 * The number is as large as the half circle lets it be at its height.
 */
export function layoutCenter(
  item: GaugeItemText,
  { x, y }: Point,
  hollowRadius: number,
  { rootPx, measureText }: Space,
): readonly LabelLayout[] {
  const { number, hedge, text } = item.figure;
  const shown = number || text;
  const { inside } = noteOf(item);
  const room = hollowRadius * 0.95;
  const usual = 0.8 * rootPx;
  const small = Math.min(
    usual,
    (usual * room * 1.8) /
      measureText(`${inside} `, { size: usual, weight: 400 }),
  );
  const base = inside ? small * 2.3 : small * 0.4;
  // The upper corners stay in the circle: half the width and the height above
  // the floor, (w/2 · s)² + (base + 0.73 · s)² ≤ room², solved for the size s.
  const halfWidth = measureText(shown, { size: 100, weight: 700 }) / 200;
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
  return [
    label(number ? 'figure' : 'quiet', shown, base, size),
    label('', hedge, base + size * 0.95, Math.min(rootPx, size * 0.4)),
    label('quiet', inside, small * 0.45, small),
  ].filter((line) => line.text);
}
