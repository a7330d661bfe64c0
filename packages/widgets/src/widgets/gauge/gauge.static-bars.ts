import { px } from '../../ui/pure/arc.js';
import { type Strip, stackStrips, type Writing } from '../../ui/pure/draw.js';
import { drawLines } from '../../ui/pure/draw-lines.js';
import type { Mark } from '../../ui/pure/scene-marks.js';
import type { Canvas } from '../../ui/pure/static-view.js';
import { type BarLayout, layoutBars } from './gauge.layout-bars.js';
import type { GaugeModel } from './gauge.model.js';
import type { GaugeItemText } from './gauge.model-text.js';
import { paintOf } from './gauge.static-look.js';

// In rem, as in the style sheets.
const rem = { figure: 2.75, hedge: 1, text: 0.84, small: 0.75, gap: 0.75 };

/** A name takes at most this part of the width; the figure needs the rest. */
const nameShare = 0.58;

/** Of a bar, in px of a page: its own breadth, and that of its targets. */
const bar = { height: 12, breadth: 8, middle: 6 };

/** One bar a figure, each under its name; a single one under its figure. */
export function drawBars(
  { variant, items }: GaugeModel,
  texts: readonly GaugeItemText[],
  canvas: Canvas,
): Strip {
  const isSingle = items.length === 1;
  const space = { height: 0.5 * canvas.rootPx, marks: [] };
  const bars = variant === 'number' ? [] : layoutBars(items);
  return stackStrips(
    texts.flatMap((text, at) => [
      space,
      isSingle ? drawNumber(text, canvas) : drawHead(text, canvas),
      ...(bars[at] ? [drawBar(bars[at], canvas)] : []),
      ...(isSingle && bars[at] && text.ends.length > 0
        ? [drawEnds(text, canvas)]
        : []),
    ]),
  );
}

/** A figure in words alone, as large as those in a picture. */
function drawNumber(
  { figure, status, fraction }: GaugeItemText,
  canvas: Canvas,
): Strip {
  const { palette, rootPx } = canvas;
  const { hedge, number, unit, share, text } = figure;
  const notes = [unit, share, status, fraction?.rest];
  const style = { width: canvas.width, anchor: 'middle' } as const;
  const quiet = (size: number): Writing => ({
    size: size * rootPx,
    weight: 400,
    color: palette.muted,
  });
  return stackStrips([
    drawLines(
      hedge,
      { ...quiet(rem.hedge), color: palette.text },
      style,
      canvas,
    ),
    number
      ? drawLines(
          number,
          { size: rem.figure * rootPx, weight: 700, color: palette.text },
          style,
          canvas,
        )
      : drawLines(text, quiet(1.2), style, canvas),
    drawLines(
      notes.filter(Boolean).join(' · '),
      quiet(rem.text),
      style,
      canvas,
    ),
  ]);
}

/** "Chính quyền số", what is its own, and at the end the figure. */
function drawHead(
  { name, own, status, figure }: GaugeItemText,
  canvas: Canvas,
): Strip {
  const { palette, rootPx, width } = canvas;
  const { hedge, number, text, share } = figure;
  const words: Writing = {
    size: rem.text * rootPx,
    weight: 400,
    color: palette.text,
    lang: name.lang,
  };
  const left = { width: width * nameShare };
  const small: Writing = {
    size: rem.small * rootPx,
    weight: 400,
    color: palette.muted,
  };
  const names = stackStrips([
    drawLines(name.text, words, left, canvas),
    drawLines([own, status].filter(Boolean).join(' · '), small, left, canvas),
  ]);
  const told = number
    ? `${hedge} ${number}${share ? ` (${share})` : ''}`.trim()
    : text;
  const figures = drawLines(
    told,
    number ? { ...words, weight: 700 } : { ...words, color: palette.muted },
    { width, anchor: 'end' },
    canvas,
  );
  return {
    height: Math.max(names.height, figures.height),
    marks: [...names.marks, ...figures.marks],
  };
}

function drawBar(
  { from, to, beyond, targets, previous, isMissing }: BarLayout,
  { width, palette }: Canvas,
): Strip {
  const along = (look: string, start: number, end: number): Mark => ({
    kind: 'path',
    d: `M${px(start * width)} ${bar.middle}H${px(end * width)}`,
    ...paintOf(look, bar.breadth, palette),
  });
  const across = (look: string, share: number): Mark => ({
    kind: 'path',
    d: `M${px(share * width)} 0V${bar.height}`,
    ...paintOf(look, 2.5, palette),
  });
  const arrow: Mark = {
    kind: 'path',
    d: beyond === 'end' ? `M${px(width - 9)} 1l6 5l-6 5` : 'M9 1l-6 5l6 5',
    ...paintOf('break', 2, palette),
  };
  return {
    height: bar.height + 10,
    marks: [
      along(isMissing ? 'track missing' : 'track', 0, 1),
      ...(to > from ? [along('fill', from, to)] : []),
      ...(previous === undefined ? [] : [across('previous', previous)]),
      ...targets.map((share) => across('target', share)),
      ...(beyond ? [arrow] : []),
    ],
  };
}

/** The ends of the scale, and between them the nearest target. */
function drawEnds({ ends, targets }: GaugeItemText, canvas: Canvas): Strip {
  const { palette, rootPx } = canvas;
  const writing: Writing = {
    size: rem.small * rootPx,
    weight: 400,
    color: palette.muted,
  };
  const told = [ends[0], targets[0]?.join(': '), ends[1]];
  const strips = (['start', 'middle', 'end'] as const).map((anchor, at) =>
    drawLines(told[at] ?? '', writing, { width: canvas.width, anchor }, canvas),
  );
  return {
    height: Math.max(...strips.map(({ height }) => height)),
    marks: strips.flatMap(({ marks }) => marks),
  };
}
