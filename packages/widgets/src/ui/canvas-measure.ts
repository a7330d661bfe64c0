import type { MeasureText } from './pure/measure-text.js';

// On a server there is none.
const page: Document | undefined = globalThis.document;

let context: CanvasRenderingContext2D | null | undefined;

/** Measures text in an element's own font; guessed where there is no canvas. */
export function measureIn(element: Element): MeasureText {
  const font = page && getComputedStyle(element).fontFamily;
  context ??= page?.createElement('canvas').getContext('2d');
  return (text, { size, weight }) => {
    if (!context) return text.length * size * 0.56;
    context.font = `${weight} ${size}px ${font}`;
    // The tokens set tabular figures, which the canvas does not know of.
    return context.measureText(text.replace(/\d/g, '0')).width;
  };
}

/** The size of 1rem, in px. */
export function rootPx(): number {
  const size = page && getComputedStyle(page.documentElement).fontSize;
  return Number.parseFloat(size!) || 16;
}
