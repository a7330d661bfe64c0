/** The look of the readout, the table and the buttons. */
export const styles = /* css */ `
  [part='picture'] {
    touch-action: pan-y;
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
`;
