/**
 * The look of a board's table. Its rows are grids: columns side by side where
 * there is room for them, one block where there is not. Paper has them all.
 */
export const tableStyles = /* css */ `
  table,
  thead,
  tbody {
    display: block;
  }
  thead {
    block-size: 1px;
    clip-path: inset(50%);
    overflow: hidden;
    position: absolute;
  }
  tbody[hidden] {
    display: none;
  }
  tr:not([hidden]) {
    column-gap: 1rem;
    display: grid;
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
  .parents {
    display: block;
  }
  .row {
    border-block-end: 1px solid var(--_line);
    grid-template:
      'name name' auto
      'status status' auto
      'figure target' auto
      'trend target' 1fr
      'source source' auto / minmax(0, 1fr) minmax(0, 1fr);
    padding-block: 0.6rem;
    row-gap: 0.35rem;
  }
  tbody > .row:first-child {
    border-block-start: 1px solid var(--_muted);
  }
  .name {
    grid-area: name;
  }
  tbody .name {
    font-weight: 600;
  }
  .figure {
    grid-area: figure;
  }
  .trend {
    grid-area: trend;
  }
  .target {
    grid-area: target;
  }
  .status {
    grid-area: status;
  }
  .source {
    color: var(--_muted);
    font-size: 0.75rem;
    grid-area: source;
  }
  .lead {
    font-size: 1rem;
  }
  .lead.none {
    color: var(--_muted);
    font-size: inherit;
    font-weight: 400;
  }
  .verdict {
    font-weight: 600;
  }
  .trend svg {
    block-size: 2.25rem;
    display: block;
    inline-size: 7.5rem;
    overflow: visible;
  }
  .trend.none {
    background: var(--_hatch);
    block-size: 0.5rem;
    border-radius: 2px;
    inline-size: 7.5rem;
    margin-block: 0.4rem;
    max-inline-size: 100%;
  }
  .contested,
  .note {
    color: var(--_text);
  }
  :is(.figure, .target)::before {
    color: var(--_muted);
    content: attr(data-column);
    content: attr(data-column) / '';
    display: block;
    font-size: 0.75rem;
  }
  @container (min-width: 42rem) {
    thead {
      block-size: auto;
      clip-path: none;
      position: static;
    }
    thead th {
      font-size: 0.75rem;
    }
    thead .row {
      border: 0;
      padding-block: 0;
    }
    .topic > th {
      padding-block-start: 0.8rem;
    }
    :is(.figure, .target)::before {
      content: none;
    }
    .row {
      column-gap: 1rem;
      grid-template:
        'name figure trend target status' auto
        'source figure trend target status' 1fr /
        minmax(0, 1.35fr) minmax(0, 0.9fr) 7.5rem minmax(0, 1.15fr) minmax(
          0,
          1.15fr
        );
      row-gap: 0.2rem;
    }
    thead .source {
      clip-path: inset(50%);
      position: absolute;
    }
  }
  @container (min-width: 62rem) {
    .row {
      grid-template:
        'name figure trend target status source' auto / minmax(0, 1.5fr)
        minmax(0, 0.9fr) 7.5rem minmax(0, 1.2fr) minmax(0, 1.2fr)
        minmax(0, 0.95fr);
    }
    thead .source {
      clip-path: none;
      position: static;
    }
    .prefix {
      display: none;
    }
  }
  @media print {
    tr.row[hidden] {
      column-gap: 1rem;
      display: grid;
    }
    tbody[hidden] {
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
