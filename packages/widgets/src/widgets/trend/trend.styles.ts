/** The look of a first picture. The sizes of texts are those of the layout. */
export const styles = /* css */ `
  [part='frame'] {
    min-block-size: var(--chiso-block-size, max(30.5rem, 40rem - 25cqi));
  }
  .room {
    display: flex;
    flex: 1 0 auto;
    flex-direction: column;
  }
  .noted {
    flex-basis: 20.25rem;
  }
  [part='picture'] {
    flex: 1 0 12rem;
    margin-block: 0.6rem 0.4rem;
    position: relative;
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
    stroke-linecap: square;
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
  .base {
    stroke-width: 1;
  }
  .grid {
    stroke: var(--_line);
  }
  .soft {
    stroke-dasharray: 4 5;
  }
  .mark {
    stroke-width: 9;
  }
  .hollow {
    stroke: var(--_surface);
    stroke-width: 5;
  }
  .mark.small {
    stroke-width: 6;
  }
  .hollow.small {
    stroke-width: 3;
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
    font-size: 0.75rem;
    stroke: none;
  }
  .name {
    font-weight: 600;
  }
  [part='note']::first-letter {
    text-transform: uppercase;
  }
  [part='note'] {
    color: var(--_muted);
    font-size: 0.75rem;
    margin-block-end: 0.5rem;
  }
`;
