import type { MeasureText, Type } from './measure-text.js';

/**
 * A text on lines that are no wider than `width`, broken at its spaces; a word
 * that is wider by itself is broken within. There is always a line.
 */
export function breakLines(
  text: string,
  width: number,
  type: Type,
  measureText: MeasureText,
): readonly string[] {
  const fits = (line: string) => measureText(line, type) <= width;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/[ \t\n\r]+/).filter(Boolean)) {
    const longer = line ? `${line} ${word}` : word;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line) lines.push(line);
    line = word;
    while (!fits(line)) {
      const kept = keepFitting(line, fits);
      lines.push(kept);
      line = line.slice(kept.length);
    }
  }
  return line || lines.length === 0 ? [...lines, line] : lines;
}

/** The first letters of a word that fit, one at least. */
function keepFitting(word: string, fits: (line: string) => boolean): string {
  const letters = [...word];
  let kept = letters[0] ?? '';
  for (const letter of letters.slice(1)) {
    if (!fits(kept + letter)) break;
    kept += letter;
  }
  return kept;
}

/** A text that is cut where it is too long, with an ellipsis at its end. */
export function cutText(
  text: string,
  width: number,
  type: Type,
  measureText: MeasureText,
): string {
  if (measureText(text, type) <= width) return text;
  const letters = [...text];
  while (
    letters.length > 0 &&
    measureText(`${letters.join('').trimEnd()}…`, type) > width
  ) {
    letters.pop();
  }
  return `${letters.join('').trimEnd()}…`;
}
