/** The colours of a picture that no page computes; all as "#1081cb". */
export interface Palette {
  readonly text: string;
  readonly surface: string;
  readonly muted: string;
  readonly line: string;
  readonly track: string;
  readonly accent: string;
  readonly contrast: string;
  /** Behind what the page's author marks. */
  readonly tint: string;
}

export type Theme = keyof typeof palettes;

/**
 * What the tokens come to on a page of these two colours. It repeats the mixes
 * of `tokens.ts` and `control-styles.ts`; a test holds both together.
 */
export function paletteOn(text: string, surface: string): Palette {
  return {
    text,
    surface,
    muted: mix(text, 0.68, surface),
    line: mix(text, 0.14, surface),
    track: mix(text, 0.09, surface),
    accent: mix(text, 0.28, '#1081cb'),
    contrast: mix(text, 0.24, '#e56a22'),
    tint: mix(surface, 0.82, '#f5b301'),
  };
}

/** On the grounds that browsers give an empty page. */
export const palettes = {
  light: paletteOn('#000000', '#ffffff'),
  dark: paletteOn('#ffffff', '#121212'),
};

/** mix('#000000', 0.25, '#ffffff') → '#bfbfbf', as `color-mix(in srgb, …)`. */
export function mix(one: string, share: number, other: string): string {
  const ofOther = channelsOf(other);
  const mixed = channelsOf(one).map((channel, at) =>
    Math.round(share * channel + (1 - share) * ofOther[at]!)
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${mixed.join('')}`;
}

function channelsOf(hex: string): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
}
