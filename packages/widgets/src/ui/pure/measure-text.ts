/** How a text is set: its size in px and its weight as in CSS. */
export interface Type {
  readonly size: number;
  readonly weight: 400 | 600 | 700;
}

/**
 * The width of a text in px. A canvas in browsers, a table of widths in the
 * static renderer.
 */
export type MeasureText = (text: string, type: Type) => number;

/** What a layout is made for. */
export interface Space {
  /** The width of the picture's box, in px. */
  readonly width: number;
  /** Its height, in px. */
  readonly height: number;
  /** The size of 1rem, in px. */
  readonly rootPx: number;
  readonly measureText: MeasureText;
}
