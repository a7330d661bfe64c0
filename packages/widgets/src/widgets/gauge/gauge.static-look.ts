import { inColor, lineOf } from '../../ui/pure/draw.js';
import { mix, type Palette } from '../../ui/pure/palette.js';
import type { Paint } from '../../ui/pure/scene-marks.js';

/** How much of a band is of the accent; as in the style sheets. */
const bands: Readonly<Record<string, number>> = {
  low: 0.25,
  medium: 0.5,
  high: 0.8,
};

/** How a path of a gauge is painted, by its classes. */
export function paintOf(look: string, width: number, palette: Palette): Paint {
  const [kind = '', tone = ''] = look.split(' ');
  const { text, surface, muted, line, track, accent } = palette;
  if (kind === 'arrow') return { fill: inColor(accent) };
  const share = bands[tone];
  const colors: Readonly<Record<string, string>> = {
    rule: line,
    track,
    fill: accent,
    previous: surface,
    missing: mix(muted, 0.6, surface),
    band: share === undefined ? track : mix(accent, share, surface),
    break: surface,
  };
  const dash = look.split(' ').includes('missing') ? [1.5, 4] : [];
  const color = dash.length > 0 ? colors.missing! : (colors[kind] ?? text);
  return {
    stroke: { ...lineOf(color, width, dash), cap: 'butt', join: 'miter' },
  };
}
