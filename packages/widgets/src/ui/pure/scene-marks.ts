/** A picture as a list of what is drawn, the lowest first. */
export interface Scene {
  /** In px, as on the page. */
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
}

export type Mark = PathMark | TextMark;

/** A shape: a box, a border, a line or a curve. */
export interface PathMark extends Paint {
  readonly kind: 'path';
  /** In its own units, as in SVG. */
  readonly d: string;
  /** From those units to px of the picture; absent: they are the same. */
  readonly place?: Matrix;
  /** Nothing is drawn outside of it; in px of the picture. */
  readonly clip?: Box | undefined;
}

/** A line of text, or a part of it that is set in one way. */
export interface TextMark extends Paint {
  readonly kind: 'text';
  readonly text: string;
  /** Its left end. */
  readonly x: number;
  /** Its baseline. */
  readonly y: number;
  /** As wide as on the page, where another font would be narrower. */
  readonly width: number;
  /** The end that stays where the width cannot be kept. */
  readonly anchor: Anchor;
  readonly font: Font;
  /** Where it is another than that of the picture. */
  readonly lang?: string | undefined;
}

export type Anchor = 'start' | 'middle' | 'end';

/** As computed by the page. */
export interface Font {
  readonly family: string;
  readonly size: number;
  readonly weight: string;
  readonly style: string;
  /** Figures of one width, and the like. */
  readonly variant: string;
  readonly spacing: number;
}

/** How a mark is coloured; absent: not filled, no line around it. */
export interface Paint {
  readonly fill?: Color | undefined;
  readonly stroke?: Stroke | undefined;
}

export interface Stroke {
  readonly color: Color;
  readonly width: number;
  readonly dash: readonly number[];
  readonly cap: 'butt' | 'round' | 'square';
  readonly join: 'miter' | 'round' | 'bevel';
  /** Under the filling, as the halo of a text. */
  readonly isBeneath: boolean;
}

export interface Color {
  /** "#1081cb" */
  readonly hex: string;
  /** From 0, not to be seen, to 1. */
  readonly alpha: number;
}

/** a, b, c, d, e and f, as in SVG. */
export type Matrix = readonly [number, number, number, number, number, number];

/** A rectangle in px. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}
