/** The look of rarer marks, of the notes, the readout and the table. */
export const styles = /* css */ `
  [part='picture'] {
    touch-action: pan-y;
  }
  .line2 {
    --_hue: var(--_text);
  }
  .line3,
  .line5 {
    stroke-linecap: square;
  }
  .line3.stroke:not(.soft) {
    stroke-dasharray: 10 5;
  }
  .line4.stroke:not(.soft) {
    stroke-dasharray: 10 5 1 5;
  }
  .break {
    stroke-dasharray: 1 4;
    stroke-width: 1;
  }
  .ring {
    stroke-linecap: round;
    stroke-width: 15;
  }
  .hole {
    stroke: var(--_surface);
    stroke-linecap: round;
    stroke-width: 13;
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
  .aim {
    fill: var(--_text);
  }
  p[part='note'] {
    color: var(--_muted);
    font-size: 0.75rem;
    margin-block-end: 0.5rem;
  }
  p[part='note']::first-letter {
    text-transform: uppercase;
  }
  .pointer {
    stroke: var(--_muted);
    stroke-width: 1;
  }
  .pointed {
    fill: none;
    stroke: var(--_text);
    stroke-width: 1.5;
  }
  [part='readout'] {
    font-size: 0.8rem;
    position: absolute;
  }
  [data-open] {
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    box-shadow: 0 2px 8px rgb(0 0 0 / 12%);
    inline-size: max-content;
    max-inline-size: min(17rem, 100%);
    padding: 0.4rem 0.6rem;
  }
  b {
    color: var(--_hue);
  }
  .quiet {
    color: var(--_muted);
  }
  [part='table'] {
    flex: 1 0 auto;
    margin-block: 0.75rem;
    max-block-size: 30rem;
    overflow: auto;
    overflow-wrap: break-word;
  }
  td:nth-child(2) {
    padding-inline-end: 1rem;
    text-align: end;
  }
  .group {
    font-weight: 600;
    padding-block-start: 0.9rem;
  }
  @media print {
    [part='readout'] {
      display: none;
    }
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
