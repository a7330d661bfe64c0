/**
 * The second hue, mixed as the first in `tokens.ts` is: for second lines and
 * for what is to be noticed. A gauge stands without it.
 */
export const contrast = /* css */ `
  :host {
    --_contrast: var(
      --chiso-contrast,
      color-mix(in srgb, CanvasText 24%, #e56a22)
    );
  }
`;
