import type {
  Anchor,
  Box,
  Font,
  PathMark,
  TextMark,
} from '../pure/scene-marks.js';
import { readLines } from './scene-lines.js';
import { readColor, readPaint, readStroke } from './scene-paint.js';

/** What a run of text takes over from what stands around it. */
interface Around {
  readonly opacity: number;
  /** Of the element that underlines it. */
  readonly underline: CSSStyleDeclaration | undefined;
  /** From the window to the picture. */
  readonly place: (box: Box) => Box;
}

let context: CanvasRenderingContext2D | null | undefined;

/** The lines of a run of text, with what is drawn under them. */
export function readText(
  run: readonly Text[],
  style: CSSStyleDeclaration,
  { opacity, underline, place }: Around,
): readonly (TextMark | PathMark)[] {
  const fill = readColor(style.color, opacity);
  if (!fill) return [];
  const font = readFont(style);
  const isRaised = startsRaised(run);
  return readLines(run).flatMap((line, index) => {
    const { left, top, width, height } = place(line.box);
    const y = top + ascentIn(height, font);
    const text = transform(line.text, style.textTransform);
    const anchor = anchorOf(style);
    const mark: TextMark = {
      kind: 'text',
      text: isRaised && index === 0 ? raiseFirst(text) : text,
      x: left,
      y,
      width,
      anchor,
      font,
      fill,
    };
    return [...underlineOf(mark, underline), mark];
  });
}

/** A text of SVG, which is one line and knows where it starts. */
export function readSvgText(
  text: SVGTextElement,
  style: CSSStyleDeclaration,
  { opacity, matrix }: { readonly opacity: number; readonly matrix: DOMMatrix },
): TextMark | undefined {
  const written = text.textContent.trim();
  if (!written) return undefined;
  const start = DOMPoint.fromPoint(text.getStartPositionOfChar(0));
  const { x, y } = start.matrixTransform(matrix);
  const stroke = readStroke(style, opacity);
  const font = readFont(style);
  // Of a picture that is drawn larger than it was laid out.
  const scale = Math.hypot(matrix.a, matrix.b);
  return {
    kind: 'text',
    text: transform(written, style.textTransform),
    x,
    y,
    width: text.getComputedTextLength() * scale,
    anchor: style.textAnchor as Anchor,
    font: {
      ...font,
      size: font.size * scale,
      spacing: font.spacing * scale,
    },
    fill: readPaint(style.fill, style.fillOpacity, opacity),
    stroke: stroke && { ...stroke, width: stroke.width * scale },
  };
}

function readFont(style: CSSStyleDeclaration): Font {
  return {
    family: style.fontFamily,
    size: Number.parseFloat(style.fontSize),
    weight: style.fontWeight,
    style: style.fontStyle,
    variant: style.fontVariantNumeric,
    spacing: Number.parseFloat(style.letterSpacing) || 0,
  };
}

/** The font as a canvas is told it. */
export function canvasFont({ style, weight, size, family }: Font): string {
  return `${style} ${weight} ${size}px ${family}`;
}

/** How far the baseline is under the top of a line's box. */
function ascentIn(height: number, font: Font): number {
  context ??= document.createElement('canvas').getContext('2d');
  if (!context) return height * 0.8;
  context.font = canvasFont(font);
  const { fontBoundingBoxAscent: above, fontBoundingBoxDescent: below } =
    context.measureText('');
  return (height * above) / (above + below);
}

/** The end of a text that its neighbours in other rows share. */
function anchorOf({ textAlign, direction }: CSSStyleDeclaration): Anchor {
  if (textAlign === 'center') return 'middle';
  return textAlign === (direction === 'rtl' ? 'left' : 'right') ||
    textAlign === 'end'
    ? 'end'
    : 'start';
}

function transform(text: string, how: string): string {
  if (how === 'uppercase') return text.toUpperCase();
  if (how === 'lowercase') return text.toLowerCase();
  return how === 'capitalize'
    ? text.replace(/(^|\s)\S/gu, (start) => start.toUpperCase())
    : text;
}

/** Whether a run opens a paragraph whose first letter is set as a capital. */
function startsRaised([first]: readonly Text[]): boolean {
  const parent = first?.parentElement;
  if (!parent || first.previousElementSibling) return false;
  return (
    getComputedStyle(parent, '::first-letter').textTransform === 'uppercase'
  );
}

function raiseFirst(text: string): string {
  return text.replace(/^./u, (sign) => sign.toUpperCase());
}

function underlineOf(
  { x, y, width, font }: TextMark,
  style: CSSStyleDeclaration | undefined,
): readonly PathMark[] {
  const fill = style && readColor(style.textDecorationColor);
  if (!fill) return [];
  // Absent: what a font says of it, which is about that much.
  const below = Number.parseFloat(style.textUnderlineOffset) || font.size / 10;
  const top = Math.round(y + below);
  return [{ kind: 'path', d: `M${x} ${top}h${width}v1h${-width}z`, fill }];
}
