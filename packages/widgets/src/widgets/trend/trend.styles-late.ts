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
  .pace {
    stroke-dasharray: 0.1 5;
    stroke-linecap: round;
    stroke-width: 1.75;
  }
  .link {
    stroke-width: 1;
  }
  .earlier {
    stroke-width: 7;
  }
  .earlier.hollow {
    stroke-width: 4.5;
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
  .range.hollow {
    stroke-width: 3;
  }
  .range.core {
    stroke-width: 1;
  }
  .target.other {
    stroke-dasharray: 3 2;
    stroke-width: 2;
  }
  .badge {
    stroke: var(--_hue, var(--_text));
    stroke-linecap: round;
    stroke-width: 12;
  }
  .bang {
    stroke: var(--_surface);
    stroke-width: 1.75;
  }
  .dense.mark {
    stroke-width: 6.5;
  }
  .dense.hollow {
    stroke-width: 3.5;
  }
  .dense.core {
    stroke-width: 1.75;
  }
  .dense.ring {
    stroke-width: 11.5;
  }
  .dense.hole {
    stroke-width: 9.5;
  }
  .dense.mark.small,
  .dense.earlier {
    stroke-width: 4.5;
  }
  .dense.hollow.small {
    stroke-width: 2;
  }
  .dense.ring.small {
    stroke-width: 9;
  }
  .dense.hole.small {
    stroke-width: 7;
  }
  .dense.sign {
    stroke-width: 1.25;
  }
  .dense.target {
    stroke-width: 2;
  }
  .dense.badge {
    stroke-width: 9.5;
  }
  .dense.bang {
    stroke-width: 1.4;
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
  tr.quiet th {
    padding-inline-start: 1rem;
  }
  p button {
    color: var(--_text);
    outline-offset: 0;
  }
  button[aria-pressed='true'] {
    text-decoration: underline 2px currentcolor;
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
