import type { PathMark } from '../pure/scene-marks.js';
import { roundedPath } from './scene-boxes.js';
import { readPaint, readStroke } from './scene-paint.js';

/**
 * A shape of SVG without its place: its outline and how it is painted.
 * Undefined where it is no shape, or nothing of it is to be seen.
 */
export function readShape(
  element: Element,
  style: CSSStyleDeclaration,
  opacity: number,
): PathMark | undefined {
  const d = outlineOf(element, style);
  if (!d) return undefined;
  const fill = readPaint(style.fill, style.fillOpacity, opacity);
  const stroke = readStroke(style, opacity);
  return fill || stroke ? { kind: 'path', d, fill, stroke } : undefined;
}

function outlineOf(
  element: Element,
  style: CSSStyleDeclaration,
): string | undefined {
  // In px, whatever unit they are written in.
  const length = (name: string): number =>
    (Reflect.get(element, name) as SVGAnimatedLength).baseVal.value;
  switch (element.localName) {
    case 'path':
      // A dot is a line without length, which not every program draws.
      return element.getAttribute('d')?.replace(/h0(?![\d.])/g, 'h.01');
    case 'line':
      return `M${length('x1')} ${length('y1')}L${length('x2')} ${length('y2')}`;
    case 'polyline':
      return `M${element.getAttribute('points')}`;
    case 'polygon':
      return `M${element.getAttribute('points')}z`;
    case 'rect':
      return roundedPath(
        {
          left: length('x'),
          top: length('y'),
          width: length('width'),
          height: length('height'),
        },
        // "auto" where it is not set.
        Number.parseFloat(style.getPropertyValue('rx')) || 0,
      );
    case 'circle': {
      const r = length('r');
      return roundedPath(
        {
          left: length('cx') - r,
          top: length('cy') - r,
          width: 2 * r,
          height: 2 * r,
        },
        r,
      );
    }
    default:
      return undefined;
  }
}
