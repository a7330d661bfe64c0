import {
  drawText,
  moveMarks,
  type Strip,
  scaleMarks,
  stackStrips,
} from '../../ui/pure/draw.js';
import { drawLines } from '../../ui/pure/draw-lines.js';
import type { Mark } from '../../ui/pure/scene-marks.js';
import type { Canvas, StaticPicture } from '../../ui/pure/static-view.js';
import { noteOf } from './gauge.layout-center.js';
import type { PictureLayout } from './gauge.layout-picture.js';
import { layoutRing, placeRingNote } from './gauge.layout-ring.js';
import { layoutWhole } from './gauge.layout-whole.js';
import type { GaugeModel } from './gauge.model.js';
import type { GaugeItemText, GaugeText } from './gauge.model-text.js';
import { drawBars } from './gauge.static-bars.js';
import { paintOf } from './gauge.static-look.js';

/** Rings and bars are set in px of a page whose letters are so large. */
const usualRem = 16;

/** A dial has this much room on a page, in rem, and no less than that. */
const heights = { usual: 13, least: 8.5 };

const noteRem = 0.84;

/** A dial, a ring, bars or a number, with the words beneath it. */
export function drawGauge(
  model: GaugeModel,
  texts: GaugeText,
  canvas: Canvas,
): StaticPicture {
  const factor = canvas.rootPx / usualRem;
  const width = canvas.width / factor;
  const gap: Strip = { height: 0.5 * usualRem, marks: [] };
  const room = canvas.height && canvas.height / factor - gap.height;
  const inner: Canvas = { ...canvas, rootPx: usualRem, width };
  const { variant, items } = model;
  const [text] = texts.items as [GaugeItemText];
  const isRound = variant === 'dial' || variant === 'ring';
  const beneath =
    variant === 'ring' ? placeRingNote(text).beneath : noteOf(text).beneath;
  const notes =
    items.length === 1
      ? drawNotes(text, isRound ? beneath : '', inner)
      : { height: 0, marks: [] };
  const height = Math.max(
    heights.least * usualRem,
    (room ?? heights.usual * usualRem + notes.height) - notes.height,
  );
  const layout = variant === 'dial' ? layoutWhole : layoutRing;
  const space = { ...inner, height };
  const picture: Strip = isRound
    ? { height, marks: paint(layout(items[0]!, text, space), inner) }
    : drawBars(model, texts.items, inner);
  const all = stackStrips([picture, gap, notes]);
  // On a card, what is lower than its room stands in the middle of it.
  const spare = Math.max(0, (room ?? all.height) - all.height);
  return {
    width: canvas.width,
    height: (all.height + spare) * factor,
    marks: scaleMarks(moveMarks(all.marks, 0, spare / 2), factor),
    notes: [],
  };
}

function paint(
  { paths, labels }: PictureLayout,
  canvas: Canvas,
): readonly Mark[] {
  const { palette } = canvas;
  return [
    ...paths.map(
      ({ look, d, width }): Mark => ({
        kind: 'path',
        d,
        ...paintOf(look, width, palette),
      }),
    ),
    ...labels.map(({ look, text, x, y, size, anchor }) =>
      drawText(
        text,
        { x, y, anchor },
        {
          size,
          weight: look === 'figure' ? 700 : 400,
          color: look === 'quiet' ? palette.muted : palette.text,
        },
        canvas,
      ),
    ),
  ];
}

/** What qualifies the figure, how it changed, and that it is off its scale. */
function drawNotes(
  { change, beyond }: GaugeItemText,
  note: string,
  canvas: Canvas,
): Strip {
  const { palette, width } = canvas;
  const tones = { [-1]: palette.contrast, 0: palette.muted, 1: palette.accent };
  const write = (words: string, color: string): Strip =>
    drawLines(
      words,
      { size: noteRem * usualRem, weight: 400, color },
      { width, anchor: 'middle' },
      canvas,
    );
  const told = change && [change.spoken, change.rest].filter(Boolean).join(' ');
  const tone = (change?.tone ?? 0) as keyof typeof tones;
  return stackStrips([
    write(note, palette.muted),
    write(told ? capital(told) : '', tones[tone] ?? palette.muted),
    write(beyond ?? '', palette.contrast),
  ]);
}

/** As a sentence begins. */
function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
