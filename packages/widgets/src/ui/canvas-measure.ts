import type { MeasureText } from './pure/measure-text.js';

let context: CanvasRenderingContext2D | null | undefined;

/** Measures text in an element's own font; guessed where there is no canvas. */
export function measureIn(element: Element): MeasureText {
  const { fontFamily } = getComputedStyle(element);
  context ??= document.createElement('canvas').getContext('2d');
  const canvas = context;
  if (!canvas) return (text, { size }) => text.length * size * 0.56;
  return (text, { size, weight }) => {
    canvas.font = `${weight} ${size}px ${fontFamily}`;
    return canvas.measureText(text).width;
  };
}

/** The size of 1rem, in px. */
export function rootPx(): number {
  return (
    Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16
  );
}
