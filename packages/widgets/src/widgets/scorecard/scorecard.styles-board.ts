/** The look of a board around its table: counts, signs, the rule. */
export const boardStyles = /* css */ `
  [part='board'] {
    --_pale: color-mix(in srgb, var(--_accent) 24%, var(--_surface));
    --_hatch: repeating-linear-gradient(
      135deg,
      var(--_line) 0 2px,
      transparent 2px 5px
    );
    container-type: inline-size;
    font-size: 0.84rem;
    padding-block: 0.5rem 0.75rem;
  }
  [part='shares'] {
    block-size: 0.85rem;
    display: block;
    inline-size: 100%;
    margin-block: 0.6rem 0.3rem;
  }
  .reached,
  .on-the-way {
    --_mark: var(--_accent);
  }
  .behind {
    --_mark: var(--_contrast);
  }
  .no-information {
    --_mark: var(--_muted);
  }
  rect {
    fill: var(--_mark);
    stroke: var(--_surface);
    stroke-width: 2;
  }
  rect.no-information {
    fill: url(#hatch);
  }
  rect.on-the-way {
    fill: url(#stripes);
  }
  pattern path {
    stroke: var(--_muted);
  }
  pattern .pale {
    stroke: var(--_pale);
    stroke-width: 5;
  }
  pattern .stripe {
    stroke: var(--_accent);
    stroke-width: 2;
  }
  .sign {
    block-size: 1em;
    color: var(--_mark);
    fill: none;
    flex: none;
    inline-size: 1em;
    stroke: currentColor;
    stroke-width: 1.75;
    vertical-align: -0.14em;
  }
  .sign .full {
    fill: currentColor;
  }
  .sign .cut {
    stroke: var(--_surface);
  }
  .sign .dashed {
    stroke-dasharray: 2.2 2;
  }
  [part='counts'] {
    display: grid;
    gap: 0.5rem;
    grid-template-columns: repeat(2, minmax(0, 1fr));
  }
  [part='count'] {
    align-content: start;
    align-items: baseline;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    column-gap: 0.35rem;
    display: grid;
    grid-template-columns: auto auto minmax(0, 1fr);
    padding: 0.3rem 0.4rem;
    text-align: start;
    text-decoration: none;
  }
  [part='count']:hover {
    border-color: var(--_muted);
  }
  [part='count'][aria-pressed='true'] {
    background: var(--_tint);
    border-color: currentColor;
  }
  [part='count']:disabled {
    border-color: transparent;
    color: var(--_muted);
    cursor: default;
  }
  [part='count'] b {
    font-size: 1.35rem;
    line-height: 1.1;
  }
  [part='count'] .word {
    grid-column: 1 / -1;
  }
  small,
  .quiet,
  .place,
  .counted,
  .parents {
    color: var(--_muted);
    font-size: 0.78rem;
    font-weight: 400;
  }
  small,
  .place {
    display: block;
  }
  [part='found'] {
    color: var(--_muted);
    min-block-size: 1.5rem;
    padding-block: 0.25rem;
  }
  [part='rule'] {
    margin-block-start: 0.75rem;
  }
  summary {
    cursor: pointer;
    min-block-size: 1.5rem;
    text-decoration: underline var(--_line);
    text-underline-offset: 0.2em;
  }
  @container (min-width: 30rem) {
    [part='counts'] {
      grid-template-columns: repeat(4, minmax(0, 1fr));
    }
  }
  @media (forced-colors: active) {
    [part='count'][aria-pressed='true'] {
      outline: 2px solid Highlight;
    }
  }
  @media print {
    [part='frame'] {
      break-inside: auto;
    }
    [part='count'] {
      display: grid;
    }
    [part='count'],
    [part='count'][aria-pressed='true'] {
      background: none;
      border-color: transparent;
    }
    [part='counts'] {
      margin-block-end: 0.75rem;
    }
    [part='found'] {
      display: none;
    }
  }
`;
