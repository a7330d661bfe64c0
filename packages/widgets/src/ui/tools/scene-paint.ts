import type { Color, Stroke } from '../pure/scene-marks.js';

/**
 * A computed colour in the notation that every program reads; undefined for
 * one that is not to be seen. Mixed colours are computed as
 * `color(srgb 0.06 0.5 0.8)`.
 */
export function readColor(text: string, opacity = 1): Color | undefined {
  const [red = 0, green = 0, blue = 0, own = 1] = channelsOf(text);
  const alpha = Math.round(own * opacity * 1e3) / 1e3;
  const hex = [red, green, blue].map((channel) =>
    Math.round(Math.min(255, Math.max(0, channel)))
      .toString(16)
      .padStart(2, '0'),
  );
  return alpha > 0 ? { hex: `#${hex.join('')}`, alpha } : undefined;
}

/** How the outline of a shape or a text is drawn, if it is. */
export function readStroke(
  style: CSSStyleDeclaration,
  opacity: number,
): Stroke | undefined {
  const color = readPaint(style.stroke, style.strokeOpacity, opacity);
  const width = Number.parseFloat(style.strokeWidth);
  return color && width > 0
    ? {
        color,
        width,
        dash: (style.strokeDasharray.match(/[\d.]+/g) ?? []).map(Number),
        cap: style.strokeLinecap as CanvasLineCap,
        join: style.strokeLinejoin as CanvasLineJoin,
        isBeneath: /^stroke/.test(style.paintOrder),
      }
    : undefined;
}

/** What a shape or a text of SVG is filled or drawn with; no pattern. */
export function readPaint(
  paint: string,
  own: string,
  opacity: number,
): Color | undefined {
  return /^(none|url)/.test(paint)
    ? undefined
    : readColor(paint, opacity * Number.parseFloat(own));
}

/** Red, green and blue up to 255, then alpha up to 1 where it is not. */
function channelsOf(text: string): readonly number[] {
  const numbers = (text.match(/-?[\d.]+(e-?\d+)?/g) ?? []).map(Number);
  if (/^rgba?\(/.test(text)) return numbers;
  if (/^color\(srgb /.test(text)) {
    return numbers.map((one, at) => (at < 3 ? one * 255 : one));
  }
  return paintOnce(text);
}

/** Any other notation, by painting with it. */
function paintOnce(text: string): readonly number[] {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return [0, 0, 0, 0];
  context.fillStyle = text;
  context.fillRect(0, 0, 1, 1);
  const [red, green, blue, alpha] = context.getImageData(0, 0, 1, 1).data;
  return [red!, green!, blue!, alpha! / 255];
}
