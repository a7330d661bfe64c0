/**
 * The look of a board as it stands first. Its rows are grids: columns side by
 * side where there is room for them, one block where there is not. They keep
 * the place of what comes later: the small trend, how far it is (under the
 * status, in two lines where the column is narrow) and the reason, one line or
 * two. A row without a figure has no trend and no distance. Paper has the
 * rows that are filtered out, too.
 */
export const styles = /* css */ `
  [part='frame'] {
    min-block-size: var(--chiso-block-size, 30rem);
  }
  [part='board'] {
    container-type: inline-size;
    font-size: 0.84rem;
    padding-block: 0.5rem;
  }
  .shares {
    block-size: 0.85rem;
    margin-block: 0.6rem 0.5rem;
  }
  .rule {
    margin-block-start: 0.75rem;
    min-block-size: 1.5rem;
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
  .sign {
    block-size: 1em;
    color: var(--_mark);
    fill: none;
    inline-size: 1em;
    stroke: currentColor;
    stroke-width: 1.75;
    vertical-align: -0.14em;
  }
  .full {
    fill: currentColor;
  }
  .cut {
    stroke: var(--_surface);
  }
  .dashed {
    stroke-dasharray: 2.2 2;
  }
  [part='counts'] {
    display: grid;
    gap: 0.5rem;
    grid-template-columns: repeat(auto-fit, minmax(7.5rem, 1fr));
  }
  [part='count'] {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    padding: 0.3rem 0.4rem;
    text-align: start;
    text-decoration: none;
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
  }
  [part='count'] span {
    display: block;
  }
  small,
  .none,
  [part='found'] {
    color: var(--_muted);
  }
  small {
    font-size: 0.78rem;
    font-weight: 400;
  }
  [part='found'] {
    min-block-size: 1.5rem;
    padding-block: 0.25rem;
  }
  table,
  thead,
  tbody,
  .topic,
  .row small {
    display: block;
  }
  thead {
    block-size: 1px;
    clip-path: inset(50%);
    overflow: hidden;
    position: absolute;
  }
  th,
  td {
    border: 0;
    padding: 0;
  }
  .topic > th {
    align-items: baseline;
    border-block-end: 1px solid var(--_muted);
    display: flex;
    flex-wrap: wrap;
    font-size: 0.9rem;
    font-weight: 600;
    gap: 0 0.75rem;
    justify-content: space-between;
    padding-block: 0.9rem 0.3rem;
  }
  .row {
    border-block-end: 1px solid var(--_line);
    column-gap: 1rem;
    display: grid;
    grid-template:
      'name name'
      'status status'
      'figure target'
      'trend target' minmax(2.25rem, 1fr)
      'reason reason' minmax(2.25rem, auto) / 1fr 1fr;
    padding-block: 0.6rem;
    row-gap: 0.35rem;
  }
  .name {
    grid-area: name;
  }
  .figure {
    grid-area: figure;
  }
  .target {
    grid-area: target;
  }
  .status {
    grid-area: status;
  }
  td.status {
    min-block-size: 2.25rem;
  }
  b,
  tbody .name {
    font-weight: 600;
  }
  .lead {
    font-size: 1rem;
  }
  td::before {
    color: var(--_muted);
    content: attr(data-column);
    content: attr(data-column) / '';
    display: block;
    font-size: 0.75rem;
  }
  .bare {
    grid-template-rows: auto auto auto auto minmax(2.25rem, auto);
  }
  .bare > td.status {
    min-block-size: 0;
  }
  @container (min-width: 42rem) {
    thead {
      block-size: auto;
      clip-path: none;
      position: static;
    }
    td::before {
      content: none;
    }
    .row {
      grid-template:
        'name figure trend target status'
        'reason reason reason reason reason' minmax(1.5rem, auto) /
        1.4fr 0.9fr 7.5rem 1.1fr 1.5fr;
      row-gap: 0;
    }
    thead > .row {
      border: 0;
      font-size: 0.75rem;
      grid-template-rows: auto;
      padding: 0;
    }
    td.status {
      min-block-size: 3.25rem;
    }
  }
  @container (min-width: 62rem) {
    td.status {
      min-block-size: 2.25rem;
    }
  }
  @media screen {
    [hidden] {
      display: none;
    }
  }
`;
