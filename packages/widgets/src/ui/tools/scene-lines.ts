import type { Box } from '../pure/scene-marks.js';

/** What stands on one line of a run of text. */
export interface TextLine {
  readonly text: string;
  /** As high as its font, which is less than its line. */
  readonly box: Box;
}

/** A character, and where it stands in its node. */
interface Sign {
  readonly node: Text;
  readonly at: number;
  readonly text: string;
}

/**
 * A run of text, whose nodes follow each other in one element, by the lines
 * that the page has broken it into. White space at their ends is left out;
 * what is not rendered has no line.
 */
export function readLines(run: readonly Text[]): readonly TextLine[] {
  const signs = run.flatMap(signsOf);
  const rects = inkOf(signs);
  const isOne = rects.every((rect) => isWithin(rect, rects[0]!));
  return isOne ? lineOf(signs) : breakLines(signs);
}

function signsOf(node: Text): readonly Sign[] {
  const signs: Sign[] = [];
  let at = 0;
  for (const text of node.data) {
    signs.push({ node, at, text });
    at += text.length;
  }
  return signs;
}

/** Sign by sign: a range tells where its lines are, not where they break. */
function breakLines(signs: readonly Sign[]): readonly TextLine[] {
  const lines: { box: DOMRect; signs: Sign[] }[] = [];
  for (const sign of signs) {
    // A sign above another has no width of its own.
    const box = rectsOf([sign]).find(({ width }) => width > 0);
    const line = lines.at(-1);
    if (line && (!box || isWithin(box, line.box))) {
      line.signs.push(sign);
    } else if (box && !isSpace(sign)) {
      lines.push({ box, signs: [sign] });
    }
  }
  return lines.flatMap((line) => lineOf(line.signs));
}

/** All these signs as one line; none where they are not rendered. */
function lineOf(signs: readonly Sign[]): readonly TextLine[] {
  const rects = inkOf(signs);
  if (rects.length === 0) return [];
  const text = signs
    .map((sign) => sign.text)
    .join('')
    // Other spaces than these keep their width, and are text.
    .replace(/[ \t\n\r\f]+/g, ' ')
    .replace(/^ | $/g, '');
  const left = Math.min(...rects.map((rect) => rect.left));
  const right = Math.max(...rects.map((rect) => rect.right));
  const { top, height } = rects[0]!;
  return [{ text, box: { left, top, width: right - left, height } }];
}

/** Where signs stand, without the white space before and after them. */
function inkOf(signs: readonly Sign[]): readonly DOMRect[] {
  return rectsOf(signs.filter((sign) => !isSpace(sign)));
}

function rectsOf(signs: readonly Sign[]): readonly DOMRect[] {
  const [first] = signs;
  const last = signs.at(-1);
  if (!first || !last) return [];
  const range = document.createRange();
  range.setStart(first.node, first.at);
  range.setEnd(last.node, last.at + last.text.length);
  return [...range.getClientRects()].filter(({ height }) => height > 0);
}

function isSpace({ text }: Sign): boolean {
  return /^[ \t\n\r\f]$/.test(text);
}

/** Whether one stands on the line of another. */
function isWithin({ top, height }: DOMRect, line: DOMRect): boolean {
  const middle = top + height / 2;
  return middle > line.top && middle < line.bottom;
}
