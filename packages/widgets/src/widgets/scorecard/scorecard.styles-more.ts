/** The look of what completes a board, and of its buttons and its print. */
export const styles = /* css */ `
  [part='board'] {
    --_pale: color-mix(in srgb, var(--_accent) 24%, var(--_surface));
    --_hatch: repeating-linear-gradient(
      135deg,
      var(--_line) 0 2px,
      transparent 2px 5px
    );
  }
  [part='shares'] {
    block-size: 100%;
    display: block;
    inline-size: 100%;
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
  [part='count']:hover {
    border-color: var(--_muted);
  }
  .trend {
    grid-area: trend;
  }
  .trend svg {
    block-size: 2.25rem;
    display: block;
    inline-size: 7.5rem;
    max-inline-size: 100%;
    overflow: visible;
  }
  td.trend.none {
    background: var(--_hatch);
    block-size: 0.5rem;
    border-radius: 2px;
    inline-size: 7.5rem;
    margin-block: 0.4rem;
    max-inline-size: 100%;
  }
  .bare > .trend {
    display: none;
  }
  .trend path {
    fill: none;
    stroke: var(--_muted);
    stroke-width: 1.25;
  }
  .trend .series {
    stroke: var(--_mark);
    stroke-linejoin: round;
    stroke-width: 2;
  }
  .trend .way {
    stroke-dasharray: 1.5 3;
  }
  .trend .goal {
    stroke: var(--_text);
    stroke-width: 2.5;
  }
  .trend .goal.undated {
    stroke-dasharray: 4 3;
    stroke-width: 1.25;
  }
  .trend circle {
    fill: var(--_surface);
    stroke: var(--_mark);
    stroke-width: 1.75;
  }
  .trend .firm {
    fill: var(--_mark);
  }
  .status > small {
    color: var(--_text);
  }
  .reason {
    color: var(--_muted);
    font-size: 0.78rem;
    grid-area: reason;
  }
  thead .reason {
    clip-path: inset(50%);
    position: absolute;
  }
  summary {
    cursor: pointer;
    min-block-size: 1.5rem;
  }
  summary:hover {
    color: var(--_text);
  }
  .rest {
    max-inline-size: 44rem;
    padding-block-end: 0.25rem;
    padding-inline-start: 1rem;
  }
  .rest p {
    padding-block: 0.1rem;
  }
  details:not([open]) + .rest {
    display: none;
  }
  [part='rule'] > :is(p, ul) {
    list-style: none;
    margin-block: 0.5rem 0;
    max-inline-size: 44rem;
    padding: 0;
  }
  [part='rule'] li {
    padding-block: 0.15rem;
    padding-inline-start: 1.4rem;
    text-indent: -1.4rem;
  }
  [part='rule'] .sign {
    margin-inline-end: 0.4rem;
  }
  @container (min-width: 42rem) {
    .bare > .trend {
      display: block;
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
    [part='count'],
    [part='count'][aria-pressed='true'] {
      background: none;
      border-color: transparent;
      display: block;
    }
    [part='found'] {
      display: none;
    }
    details:not([open]) + .rest {
      display: block;
    }
    tr {
      break-inside: avoid;
    }
    .topic {
      break-after: avoid;
    }
  }
`;
