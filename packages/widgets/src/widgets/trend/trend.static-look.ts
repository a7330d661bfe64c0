import { inColor } from '../../ui/pure/draw.js';
import type { Palette } from '../../ui/pure/palette.js';
import type { Stroke } from '../../ui/pure/scene-marks.js';

type Hue = keyof Palette;

interface Look {
  readonly hue?: Hue;
  readonly width?: number;
  readonly dash?: readonly number[];
  readonly cap?: Stroke['cap'];
}

/**
 * The style sheets of a trend as plain values: the classes that a path has to
 * have, those after a "!" not, and what holds then. As in CSS, whoever asks for
 * more classes wins, and among those the later one. A test compares each with
 * what a browser makes of the sheets.
 */
const rules: readonly (readonly [selector: string, look: Look])[] = [
  ['', { hue: 'muted', width: 2, cap: 'round' }],
  ['target', { hue: 'text' }],
  ['badge', { hue: 'text' }],
  ['line0', { hue: 'accent' }],
  ['line1', { hue: 'contrast', cap: 'square' }],
  ['line2', { hue: 'text' }],
  ['grid', { hue: 'line', width: 1 }],
  ['base', { width: 1 }],
  ['soft', { dash: [4, 5] }],
  ['mark', { width: 9 }],
  ['hollow', { hue: 'surface', width: 5 }],
  ['range', { width: 6, cap: 'butt' }],
  ['line3', { cap: 'square' }],
  ['line5', { cap: 'square' }],
  ['line3 stroke !soft', { dash: [10, 5] }],
  ['line4 stroke !soft', { dash: [10, 5, 1, 5] }],
  ['break', { width: 1, dash: [1, 4] }],
  ['pace', { width: 1.75, dash: [0.1, 5], cap: 'round' }],
  ['link', { width: 1 }],
  ['earlier', { width: 7 }],
  ['earlier hollow', { width: 4.5 }],
  ['ring', { width: 15, cap: 'round' }],
  ['hole', { hue: 'surface', width: 13, cap: 'round' }],
  ['core', { width: 2.5 }],
  ['ring small', { width: 12 }],
  ['hole small', { width: 10 }],
  ['mark small', { width: 6 }],
  ['hollow small', { width: 3 }],
  ['sign', { width: 1.5 }],
  ['missing', { width: 1.5 }],
  ['target', { width: 2.75, cap: 'butt' }],
  ['range hollow', { width: 3 }],
  ['range core', { width: 1 }],
  ['target other', { width: 2, dash: [3, 2] }],
  ['badge', { width: 12, cap: 'round' }],
  ['bang', { hue: 'surface', width: 1.75 }],
  ['dense mark', { width: 6.5 }],
  ['dense hollow', { width: 3.5 }],
  ['dense core', { width: 1.75 }],
  ['dense ring', { width: 11.5 }],
  ['dense hole', { width: 9.5 }],
  ['dense mark small', { width: 4.5 }],
  ['dense earlier', { width: 4.5 }],
  ['dense hollow small', { width: 2 }],
  ['dense ring small', { width: 9 }],
  ['dense hole small', { width: 7 }],
  ['dense sign', { width: 1.25 }],
  ['dense target', { width: 2 }],
  ['dense badge', { width: 9.5 }],
  ['dense bang', { width: 1.4 }],
];

const weighed = rules
  .map(([selector, look]) => {
    const words = selector.split(' ').filter(Boolean);
    return {
      look,
      wanted: words.filter((word) => !word.startsWith('!')),
      unwanted: words
        .filter((word) => word.startsWith('!'))
        .map((word) => word.slice(1)),
      weight: words.length,
    };
  })
  // Those of one weight stay in their order.
  .sort((one, other) => one.weight - other.weight);

/** The stroke of a path by its classes. */
export function strokeOf(classes: string, palette: Palette): Stroke {
  const own = new Set(classes.split(' '));
  const {
    hue = 'muted',
    width = 2,
    dash = [],
    cap = 'round',
  } = Object.assign(
    {},
    ...weighed
      .filter(
        ({ wanted, unwanted }) =>
          wanted.every((word) => own.has(word)) &&
          !unwanted.some((word) => own.has(word)),
      )
      .map(({ look }) => look),
  ) as Look;
  return {
    color: inColor(palette[hue]),
    width,
    dash,
    cap,
    join: 'round',
    isBeneath: false,
  };
}

/** The colour of a text by its classes; in the hue of its line. */
export function inkOf(classes: string): Hue {
  const own = classes.split(' ');
  if (own.includes('aim')) return 'text';
  const hues: Readonly<Record<string, Hue>> = {
    line0: 'accent',
    line1: 'contrast',
    line2: 'text',
  };
  return hues[own.find((word) => word in hues) ?? ''] ?? 'muted';
}
