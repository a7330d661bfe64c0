import { px } from '../../ui/pure/arc.js';
import {
  type Brush,
  drawBox,
  drawText,
  inColor,
  lineOf,
  type TextPlace,
  type Writing,
} from '../../ui/pure/draw.js';
import type { Box, Mark } from '../../ui/pure/scene-marks.js';
import { type HistoryLine, lineBox } from './ranking.layout-lines.js';
import type { RankingCellText } from './ranking.model-text.js';

/** Of a bar, in rem, as in the style sheets. */
const barRem = 0.5;

/** A text, whose triangle few fonts have: it is drawn. */
export function drawWords(
  text: string,
  place: TextPlace,
  writing: Writing,
  brush: Brush,
): readonly Mark[] {
  const [, sign, rest = ''] = /^([▲▼]) (.*)$/.exec(text) ?? [];
  if (!sign) return [drawText(text, place, writing, brush)];
  const words = drawText(rest, place, writing, brush);
  const side = 0.62 * writing.size;
  const left = words.x - side - 0.3 * writing.size;
  const [foot, tip] = [place.y, place.y - side];
  const [from, to] = sign === '▲' ? [foot, tip] : [tip, foot];
  return [
    {
      kind: 'path',
      d: `M${px(left)} ${px(from)}h${px(side)}L${px(left + side / 2)} ${px(to)}z`,
      fill: inColor(writing.color),
    },
    words,
  ];
}

/** A bar on its track, hollow where its figure is not yet firm. */
export function drawBar(
  { barPercent, tone }: RankingCellText,
  { left, width: barPx }: Pick<Box, 'left' | 'width'>,
  middle: number,
  { rootPx, palette }: Brush,
): readonly Mark[] {
  if (!barPercent) return [];
  const height = barRem * rootPx;
  const track = { left, top: middle - height / 2, width: barPx, height };
  const [from, length] = barPercent.map(
    (percent) => (barPx * percent) / 100,
  ) as [number, number];
  const radius = rootPx / 8;
  const bar = { ...track, left: left + from, width: length };
  const isOpen = tone === 'open';
  return [
    drawBox(track, palette.track, radius),
    isOpen
      ? {
          ...drawBox(bar, palette.surface, radius),
          stroke: lineOf(palette.accent, 1),
        }
      : drawBox(bar, palette.accent, radius),
  ];
}

/** The small line of earlier editions. */
export function drawLine(
  { joined, alone, last }: HistoryLine,
  left: number,
  middle: number,
  { palette, rootPx }: Brush,
): readonly Mark[] {
  const scale = rootPx / 16;
  const top = middle - (lineBox.height / 2) * scale;
  const place = [scale, 0, 0, scale, left, top] as const;
  const strokes = [
    [joined, palette.accent, 1.5],
    [alone, palette.accent, 3.5],
    [last, palette.contrast, 5.5],
  ] as const;
  return strokes.flatMap(([d, color, width]) =>
    d
      ? [
          {
            kind: 'path' as const,
            // A dot is a line without length, which not every program draws.
            d: d.replace(/h0(?![\d.])/g, 'h.01'),
            place,
            stroke: lineOf(color, width),
          },
        ]
      : [],
  );
}
