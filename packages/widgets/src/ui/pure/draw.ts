import { px } from './arc.js';
import type { MeasureText, Type } from './measure-text.js';
import type { Palette } from './palette.js';
import type { Color, Mark, PathMark, Stroke, TextMark } from './scene-marks.js';

/** With what a picture is drawn where no page sets it. */
export interface Brush {
  readonly palette: Palette;
  /** The size of 1rem, in px. */
  readonly rootPx: number;
  readonly measureText: MeasureText;
  /** The fonts that texts are written in, as in CSS. */
  readonly family: string;
}

/** A drawing before it has a place: a box with its top left at 0, 0. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
}

/** A part of a drawing that is as wide as the whole. */
export type Strip = Omit<Drawing, 'width'>;

/** Where a text stands. */
export interface TextPlace {
  /** Of the end that `anchor` names, by default the left one. */
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly anchor?: TextMark['anchor'];
}

/** How a text is written. */
export interface Writing extends Type {
  /** "#1081cb" */
  readonly color: string;
  /** Where it is another language than that of the picture. */
  readonly lang?: string | undefined;
  /** Its halo: a line around it, in the colour of the ground. */
  readonly halo?: { readonly color: string; readonly width: number };
}

/** A line of text. */
export function drawText(
  text: string,
  { x, y, anchor = 'start' }: TextPlace,
  { color, lang, halo, ...type }: Writing,
  { measureText, family }: Brush,
): TextMark {
  const width = measureText(text, type);
  const shares = { start: 0, middle: 0.5, end: 1 } as const;
  return {
    kind: 'text',
    text,
    x: x - shares[anchor] * width,
    y,
    width,
    anchor,
    font: {
      family,
      size: type.size,
      weight: String(type.weight),
      style: 'normal',
      variant: 'tabular-nums',
      spacing: 0,
    },
    fill: inColor(color),
    stroke: halo && { ...lineOf(halo.color, halo.width), isBeneath: true },
    lang,
  };
}

/** A filled rectangle. */
export function drawBox(
  { left, top, width, height }: NonNullable<PathMark['clip']>,
  color: string,
  radius = 0,
): PathMark {
  const r = Math.min(radius, width / 2, height / 2);
  const corner = (x: number, y: number) =>
    r > 0 ? `a${px(r)} ${px(r)} 0 0 1 ${px(x * r)} ${px(y * r)}` : '';
  return {
    kind: 'path',
    d: [
      `M${px(left + r)} ${px(top)}h${px(width - 2 * r)}${corner(1, 1)}`,
      `v${px(height - 2 * r)}${corner(-1, 1)}h${px(2 * r - width)}`,
      `${corner(-1, -1)}v${px(2 * r - height)}${corner(1, -1)}z`,
    ].join(''),
    fill: inColor(color),
  };
}

/** The line of an outline, with round ends. */
export function lineOf(
  color: string,
  width: number,
  dash: readonly number[] = [],
): Stroke {
  return {
    color: inColor(color),
    width,
    dash,
    cap: 'round',
    join: 'round',
    isBeneath: false,
  };
}

export function inColor(hex: string): Color {
  return { hex, alpha: 1 };
}

/** The same marks, further right and further down. */
export function moveMarks(
  marks: readonly Mark[],
  right: number,
  down: number,
): readonly Mark[] {
  return marks.map((mark): Mark => {
    if (mark.kind === 'text') {
      return { ...mark, x: mark.x + right, y: mark.y + down };
    }
    const [a, b, c, d, e, f] = mark.place ?? [1, 0, 0, 1, 0, 0];
    const { clip } = mark;
    return {
      ...mark,
      place: [a, b, c, d, e + right, f + down],
      clip: clip && {
        ...clip,
        left: clip.left + right,
        top: clip.top + down,
      },
    };
  });
}

/** Strips under each other. */
export function stackStrips(strips: readonly Strip[]): Strip {
  let height = 0;
  const marks = strips.flatMap((strip) => {
    const moved = moveMarks(strip.marks, 0, height);
    height += strip.height;
    return moved;
  });
  return { height, marks };
}

/**
 * How far the baseline is under the top of a line of text that is `height`
 * high: the letters of most fonts stand a third of their size under its
 * middle.
 */
export function baselineIn(height: number, size: number): number {
  return height / 2 + size * 0.34;
}

/**
 * The same marks, larger, their lines and letters too. What is laid out in px
 * of a page is drawn so on a card, which is looked at from further off.
 */
export function scaleMarks(
  marks: readonly Mark[],
  factor: number,
): readonly Mark[] {
  if (factor === 1) return marks;
  return marks.map((mark): Mark => {
    if (mark.kind === 'path') {
      const place = mark.place ?? [1, 0, 0, 1, 0, 0];
      const scaled = place.map((one) => one * factor);
      const { clip } = mark;
      return {
        ...mark,
        place: scaled as unknown as typeof place,
        clip: clip && {
          left: clip.left * factor,
          top: clip.top * factor,
          width: clip.width * factor,
          height: clip.height * factor,
        },
      };
    }
    const { x, y, width, font, stroke } = mark;
    return {
      ...mark,
      x: x * factor,
      y: y * factor,
      width: width * factor,
      font: { ...font, size: font.size * factor },
      stroke: stroke && { ...stroke, width: stroke.width * factor },
    };
  });
}
