/** In points, of letters of 10 points. */
const lineHeight = 13;
const padding = 4;

/**
 * How many lines words take in a cell of so many characters’ width, which is
 * that of digits; letters are narrower on the whole.
 */
export function linesOf(text: string, width: number): number {
  return text
    .split('\n')
    .map((line) => Math.max(1, Math.ceil((line.length * 0.85) / width)))
    .reduce((sum, lines) => sum + lines, 0);
}

/** In points; undefined where a row is as high as rows are. */
export function heightOf(lines: number): number | undefined {
  return lines > 1 ? lines * lineHeight + padding : undefined;
}
