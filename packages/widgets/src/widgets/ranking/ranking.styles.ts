/** The look of a ranking; the layout reckons with the lengths of its cells. */
export const styles = /* css */ `
  [part='frame'] {
    min-block-size: var(--chiso-block-size, 20rem);
  }
  [part='picture'] {
    margin-block: 0.5rem;
    position: relative;
  }
  .scrolls {
    overflow-x: auto;
  }
  .soon {
    block-size: 2.2rem;
  }
  table {
    border-collapse: separate;
    border-spacing: 0;
    table-layout: fixed;
  }
  tr > :first-child {
    padding-inline-start: 0.25rem;
  }
  tr > :last-child {
    padding-inline-end: 0.25rem;
  }
  tbody > :last-child > * {
    border: 0;
  }
  thead th {
    border-color: var(--_muted);
    font-size: 0.75rem;
    vertical-align: bottom;
  }
  th button {
    display: inline-block;
    overflow-wrap: inherit;
    text-align: inherit;
    text-decoration: none;
  }
  [aria-sort] {
    color: var(--_text);
  }
  [aria-sort] button::after {
    border: 0.32em solid transparent;
    border-block-end-color: currentColor;
    content: '';
    display: inline-block;
    margin-inline-start: 0.3em;
    vertical-align: 0.25em;
  }
  .rank,
  .move,
  .value {
    text-align: end;
  }
  td:not(.none) {
    white-space: nowrap;
  }
  .barred :is(th, .none).value {
    text-align: start;
  }
  .none {
    color: var(--_muted);
  }
  svg {
    background: var(--_track);
    block-size: 0.5rem;
    border-radius: 2px;
    float: inline-end;
    margin: 0.3rem 0 0 0.5rem;
  }
  sup {
    font-size: 0.7em;
    line-height: 0;
  }
  tbody sup {
    display: inline-block;
    inline-size: 0;
  }
  .gap td {
    padding-block: 0;
    text-align: center;
  }
  rect {
    fill: var(--ranking-fill, var(--_accent));
    rx: 2px;
  }
`;
