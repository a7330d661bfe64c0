import type { Box, Mark } from '../pure/scene-marks.js';
import { readBox } from './scene-boxes.js';
import { readShape } from './scene-shapes.js';
import { unpictured } from './scene-styles.js';
import { readSvgText, readText } from './scene-texts.js';

/** What a part of the frame takes over from those around it. */
export interface Surround {
  readonly opacity: number;
  readonly lang: string;
  /** From px of the window to px of the picture. */
  readonly toPicture: DOMMatrix;
  /** Nothing of a shape is seen outside of it. */
  readonly clip?: Box | undefined;
  /** Of the element that underlines what stands in it. */
  readonly underline?: CSSStyleDeclaration | undefined;
}

/** An element and all that stands in it, the lowest first. */
export function walk(element: Element, outer: Surround): readonly Mark[] {
  const style = getComputedStyle(element);
  const opacity = outer.opacity * Number.parseFloat(style.opacity);
  if (style.display === 'none' || !opacity || element.matches(unpictured)) {
    return [];
  }
  const around: Surround = {
    ...outer,
    opacity,
    lang: element.getAttribute('lang') ?? outer.lang,
    underline: style.textDecorationLine.includes('underline')
      ? style
      : outer.underline,
  };
  // What is hidden may hold what is not.
  const isSeen = style.visibility === 'visible';
  if (element instanceof SVGElement && element.ownerSVGElement) {
    return [
      ...(isSeen ? readDrawn(element, style, around) : []),
      ...[...element.children].flatMap((child) => walk(child, around)),
    ];
  }
  const ground = isSeen
    ? [...element.getClientRects()].flatMap((box) =>
        readBox(snap(place(box, around)), style, opacity),
      )
    : [];
  return [
    ...ground,
    ...(element instanceof SVGElement
      ? enterPicture(element, style, around)
      : readChildren(element, style, around, isSeen)),
  ];
}

function readDrawn(
  element: SVGElement,
  style: CSSStyleDeclaration,
  { opacity, lang, toPicture, clip }: Surround,
): readonly Mark[] {
  const own =
    element instanceof SVGGraphicsElement ? element.getScreenCTM() : null;
  if (!own) return [];
  const matrix = toPicture.multiply(DOMMatrix.fromMatrix(own));
  if (element instanceof SVGTextElement) {
    const mark = readSvgText(element, style, { opacity, matrix });
    return mark ? [{ ...mark, lang }] : [];
  }
  const shape = readShape(element, style, opacity);
  const { a, b, c, d, e, f } = matrix;
  return shape ? [{ ...shape, place: [a, b, c, d, e, f], clip }] : [];
}

/** An SVG stands on whole pixels, as a box does. */
function enterPicture(
  element: SVGElement,
  style: CSSStyleDeclaration,
  around: Surround,
): readonly Mark[] {
  const exact = place(element.getBoundingClientRect(), around);
  const box = snap(exact);
  const toPicture = new DOMMatrix()
    .translateSelf(box.left - exact.left, box.top - exact.top)
    .multiplySelf(around.toPicture);
  const clip = style.overflowX === 'visible' ? undefined : box;
  const inner = { ...around, toPicture, clip };
  return [...element.children].flatMap((child) => walk(child, inner));
}

function readChildren(
  element: Element,
  style: CSSStyleDeclaration,
  around: Surround,
  isSeen: boolean,
): readonly Mark[] {
  const marks: Mark[] = [];
  let run: Text[] = [];
  const endRun = () => {
    if (isSeen) marks.push(...readRun(run, style, around));
    run = [];
  };
  for (const child of childrenOf(element)) {
    if (child instanceof Text) run.push(child);
    if (child instanceof Element) {
      endRun();
      marks.push(...walk(child, around));
    }
  }
  endRun();
  return marks;
}

function readRun(
  run: readonly Text[],
  style: CSSStyleDeclaration,
  around: Surround,
): readonly Mark[] {
  const { opacity, underline, lang } = around;
  return readText(run, style, {
    opacity,
    underline,
    place: (box) => place(box, around),
  }).map((mark) => (mark.kind === 'text' ? { ...mark, lang } : mark));
}

/** The nodes that are shown in an element, wherever they are written. */
function childrenOf(element: Element): readonly Node[] {
  const assigned =
    element instanceof HTMLSlotElement ? element.assignedNodes() : [];
  return assigned.length > 0
    ? assigned
    : [...(element.shadowRoot ?? element).childNodes];
}

function place(
  { left, top, width, height }: Box,
  { toPicture: { a, d, e, f } }: Surround,
): Box {
  return {
    left: left * a + e,
    top: top * d + f,
    width: width * a,
    height: height * d,
  };
}

/** With its edges on whole pixels, as browsers draw boxes. */
function snap({ left, top, width, height }: Box): Box {
  const [x, y] = [Math.round(left), Math.round(top)];
  return {
    left: x,
    top: y,
    width: Math.round(left + width) - x,
    height: Math.round(top + height) - y,
  };
}
