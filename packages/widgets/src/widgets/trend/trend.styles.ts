/** The look of a trend. The sizes of texts are those of the layout. */
export const styles = /* css */ `
  :host {
    min-block-size: var(--chiso-block-size, 29rem);
  }
  [part='picture'] {
    flex: 1 0 12rem;
    margin-block: 0.6rem 0.4rem;
    min-inline-size: 0;
    position: relative;
    touch-action: pan-y;
  }
  svg {
    block-size: 100%;
    inline-size: 100%;
    inset: 0;
    overflow: visible;
    position: absolute;
  }
  .line0 {
    --_hue: var(--_accent);
  }
  .line1 {
    --_hue: var(--_contrast);
  }
  .line2 {
    --_hue: var(--_text);
  }
  path {
    fill: none;
    stroke: var(--_hue, var(--_muted));
    stroke-linecap: round;
    stroke-linejoin: round;
    stroke-width: 2;
  }
  .grid,
  .base,
  .break {
    stroke: var(--_muted);
    stroke-width: 1;
  }
  .grid {
    stroke: var(--_line);
  }
  .break {
    stroke-dasharray: 1 4;
  }
  .line3.stroke {
    stroke-dasharray: 10 5;
  }
  .line4.stroke {
    stroke-dasharray: 10 5 1 5;
  }
  .soft.stroke {
    stroke-dasharray: 4 5;
  }
  .mark {
    stroke-width: 9;
  }
  .line1,
  .line3,
  .line5 {
    stroke-linecap: square;
  }
  .ring {
    stroke-linecap: round;
    stroke-width: 15;
  }
  .hole {
    stroke-linecap: round;
    stroke-width: 13;
  }
  .hollow {
    stroke-width: 5;
  }
  .hole,
  .hollow {
    stroke: var(--_surface);
  }
  .core {
    stroke-width: 2.5;
  }
  .ring.small {
    stroke-width: 12;
  }
  .hole.small {
    stroke-width: 10;
  }
  .mark.small {
    stroke-width: 6;
  }
  .hollow.small {
    stroke-width: 3;
  }
  .sign,
  .missing {
    stroke-width: 1.5;
  }
  .target {
    stroke: var(--_hue, var(--_text));
    stroke-linecap: butt;
    stroke-width: 2.75;
  }
  .range {
    stroke-linecap: butt;
    stroke-width: 6;
  }
  text {
    fill: var(--_hue, var(--_muted));
    font-size: 0.8rem;
    paint-order: stroke;
    stroke: var(--_surface);
    stroke-linejoin: round;
    stroke-width: 4px;
  }
  .tick {
    fill: var(--_muted);
    font-size: 0.75rem;
    stroke: none;
  }
  .aim {
    fill: var(--_text);
  }
  .name {
    font-weight: 600;
  }
  p[part='note'] {
    color: var(--_muted);
    font-size: 0.75rem;
    margin-block-end: 0.5rem;
  }
  p[part='note']::first-letter {
    text-transform: uppercase;
  }
  @media (forced-colors: active) {
    svg {
      forced-color-adjust: none;
    }
    :host {
      --_accent: CanvasText;
      --_contrast: CanvasText;
    }
  }
`;
