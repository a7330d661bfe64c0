import type { TargetStatus } from '@chiso/data/targets';
import { drawBox, inColor, lineOf } from '../../ui/pure/draw.js';
import { mix, type Palette } from '../../ui/pure/palette.js';
import type { Box, Mark, Paint } from '../../ui/pure/scene-marks.js';

/** In the colours of the style sheets. */
export function colorOf(status: TargetStatus, palette: Palette): string {
  const { accent, contrast, muted } = palette;
  return {
    reached: accent,
    'on-the-way': accent,
    behind: contrast,
    'no-information': muted,
  }[status];
}

const disc = 'M1.5 8a6.5 6.5 0 0 1 13 0a6.5 6.5 0 0 1 -13 0z';

/**
 * The sign of a status in a square of this size: a full disc with a tick, a
 * ring with an arrow, a triangle that points down, a dashed ring.
 */
export function drawSign(
  status: TargetStatus,
  { left, top, width }: Box,
  palette: Palette,
): readonly Mark[] {
  const color = colorOf(status, palette);
  const scale = width / 16;
  const line = (ink = color, dash: readonly number[] = []) => ({
    ...lineOf(ink, 1.75, dash),
    cap: 'butt' as const,
    join: 'miter' as const,
  });
  const draw = (d: string, paint: Paint): Mark => ({
    kind: 'path',
    d,
    place: [scale, 0, 0, scale, left, top],
    ...paint,
  });
  const full = { fill: inColor(color), stroke: line() };
  switch (status) {
    case 'reached':
      return [
        draw(disc, full),
        draw('M4.8 8.3L7.1 10.6L11.3 5.8', { stroke: line(palette.surface) }),
      ];
    case 'on-the-way':
      return [
        draw(disc, { stroke: line() }),
        draw('M4.5 8H11M8.4 5.2L11.2 8L8.4 10.8', { stroke: line() }),
      ];
    case 'behind':
      return [
        draw('M2 3.5H14L8 13.5Z', {
          fill: inColor(color),
          stroke: { ...line(), join: 'round' },
        }),
      ];
    case 'no-information':
      return [draw(disc, { stroke: line(color, [2.2, 2]) })];
  }
}

/**
 * A stretch of the bar of shares. Those who see no colours have a pattern:
 * upright stripes on the way, slanted ones where nobody knows.
 */
export function drawStretch(
  status: TargetStatus,
  box: Box,
  palette: Palette,
): readonly Mark[] {
  const color = colorOf(status, palette);
  const { left, top, width, height } = box;
  const stripes = (
    slant: number,
    step: number,
    ink: string,
    breadth: number,
  ) => {
    const count = Math.ceil((width + slant) / step) + 1;
    const lines = Array.from({ length: count }, (_, at) => {
      const x = left + at * step - slant;
      return `M${x} ${top + height}l${slant} ${-height}`;
    });
    return {
      kind: 'path' as const,
      d: lines.join(''),
      clip: box,
      stroke: { ...lineOf(ink, breadth), cap: 'butt' as const },
    };
  };
  switch (status) {
    case 'reached':
    case 'behind':
      return [drawBox(box, color)];
    case 'on-the-way':
      return [
        drawBox(box, mix(palette.accent, 0.24, palette.surface)),
        stripes(0, 5, palette.accent, 2),
      ];
    case 'no-information':
      return [
        drawBox(box, palette.surface),
        stripes(height, 6, palette.muted, 1),
      ];
  }
}
