/** The look of the readout and the table. */
export const lateStyles = /* css */ `
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
`;
