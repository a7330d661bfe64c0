import type { Point } from '../../ui/pure/arc.js';

/** A line in a picture; `look` is its class. */
export interface PathLayout {
  readonly look: string;
  readonly d: string;
  /** The breadth of its stroke, in px. */
  readonly width: number;
}

/** A text in a picture. */
export interface LabelLayout extends Point {
  readonly look: string;
  readonly text: string;
  readonly size: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** A finished picture. */
export interface PictureLayout {
  readonly paths: readonly PathLayout[];
  readonly labels: readonly LabelLayout[];
}
