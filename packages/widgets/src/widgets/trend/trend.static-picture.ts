import { drawText, scaleMarks } from '../../ui/pure/draw.js';
import type { Mark } from '../../ui/pure/scene-marks.js';
import type { Canvas, StaticPicture } from '../../ui/pure/static-view.js';
import { layoutTrend } from './trend.layout.js';
import { layoutMore } from './trend.layout-more.js';
import { rem } from './trend.layout-plot.js';
import type { TrendModel } from './trend.model.js';
import type { TrendText } from './trend.model-text.js';
import { inkOf, strokeOf } from './trend.static-look.js';

/** Lines and marks are set in px of a page whose letters are so large. */
const usualRem = 16;

// In rem. A wide picture is no higher than it is on a page.
const heights = { share: 0.55, least: 14, most: 21 };

/** Texts stand this part of their size under their middle. */
const middle = 0.35;

/** The lines of a trend with all that is marked on them. */
export function drawTrend(
  model: TrendModel,
  text: TrendText,
  canvas: Canvas,
): StaticPicture {
  const factor = canvas.rootPx / usualRem;
  const width = canvas.width / factor;
  const height = canvas.height
    ? canvas.height / factor
    : Math.min(
        heights.most * usualRem,
        Math.max(heights.least * usualRem, heights.share * width),
      );
  const { palette } = canvas;
  const brush = { ...canvas, rootPx: usualRem };
  const { shapes, words } = layoutTrend(
    model,
    text,
    { ...brush, width, height },
    layoutMore,
  );
  const marks: readonly Mark[] = [
    ...shapes.map(
      ({ look, d }): Mark => ({
        kind: 'path',
        // A dot is a line without length, which not every program draws.
        d: d.replace(/h0(?![\d.])/g, 'h.01'),
        stroke: strokeOf(look, palette),
      }),
    ),
    ...words.map((word): Mark => {
      const isTick = word.look === 'tick';
      const size = (isTick ? rem.tick : rem.label) * usualRem;
      return drawText(
        word.text,
        {
          x: word.x,
          y: word.y + middle * size,
          anchor: word.anchor as 'start' | 'middle' | 'end',
        },
        {
          size,
          weight: word.look.startsWith('name') ? 600 : 400,
          color: palette[inkOf(word.look)],
          ...(!isTick && { halo: { color: palette.surface, width: 4 } }),
        },
        brush,
      );
    }),
  ];
  return {
    width: canvas.width,
    height: height * factor,
    marks: scaleMarks(marks, factor),
    notes: text.notes ? [capital(text.notes)] : [],
  };
}

/** As a sentence begins. */
function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
