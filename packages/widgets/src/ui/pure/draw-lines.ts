import { breakLines } from './break-lines.js';
import {
  type Brush,
  baselineIn,
  drawText,
  type Strip,
  type Writing,
} from './draw.js';
import type { Anchor } from './scene-marks.js';

/** As the tokens set all text. */
const lineHeight = 1.35;

/** Between which ends a text is broken, and at which of them it stands. */
export interface LineBox {
  readonly left?: number;
  readonly width: number;
  readonly anchor?: Anchor;
}

/** A text on as many lines as it needs; none of nothing. */
export function drawLines(
  text: string,
  writing: Writing,
  { left = 0, width, anchor = 'start' }: LineBox,
  brush: Brush,
): Strip {
  if (!text) return { height: 0, marks: [] };
  const row = writing.size * lineHeight;
  const x = left + width * { start: 0, middle: 0.5, end: 1 }[anchor];
  const lines = breakLines(text, width, writing, brush.measureText);
  return {
    height: lines.length * row,
    marks: lines.map((line, at) => {
      const y = at * row + baselineIn(row, writing.size);
      return drawText(line, { x, y, anchor }, writing, brush);
    }),
  };
}
