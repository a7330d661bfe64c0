/** The look of a ranking; the layout reckons with the lengths of its cells. */
export const styles = /* css */ `
  :host {
    min-block-size: var(--chiso-block-size, 20rem);
  }
  [part='picture'] {
    margin-block: 0.5rem;
    position: relative;
  }
  .scrolls {
    overflow-x: auto;
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
  thead th,
  .scrolls .name {
    background: var(--_surface);
    inset-block-start: var(--ranking-sticky-top, 0);
    position: sticky;
    z-index: 1;
  }
  .scrolls .name {
    inset-inline-start: 0;
    z-index: 2;
  }
  thead th {
    border-color: var(--_muted);
    font-size: 0.75rem;
    vertical-align: bottom;
  }
  th button {
    overflow-wrap: inherit;
    text-align: inherit;
    text-decoration: none;
  }
  [aria-sort],
  th button:hover {
    color: var(--_text);
  }
  [aria-sort] button::after {
    border: 0.32em solid transparent;
    border-block-end-color: currentColor;
    content: '';
    display: inline-block;
    forced-color-adjust: none;
    margin-inline-start: 0.3em;
    vertical-align: 0.25em;
  }
  [aria-sort='descending'] button::after {
    border-block-color: currentColor transparent;
    vertical-align: -0.1em;
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
  .none,
  small,
  sup,
  .gap,
  ::placeholder,
  [part='more'],
  [part='note'],
  [role='status'] {
    color: var(--_muted);
    opacity: 1;
  }
  .up {
    color: var(--_accent);
  }
  .down {
    color: var(--_contrast);
  }
  sup {
    font-size: 0.7em;
    line-height: 0;
  }
  tbody sup {
    display: inline-block;
    inline-size: 0;
  }
  small {
    display: block;
  }
  svg {
    background: var(--_track);
    block-size: 0.5rem;
    border-radius: 2px;
    float: inline-end;
    inline-size: var(--_bar);
    margin: 0.3rem 0 0 0.5rem;
  }
  rect {
    fill: var(--ranking-fill, var(--_accent));
    rx: 2px;
  }
  .open rect {
    fill: var(--_surface);
    stroke: var(--ranking-fill, var(--_accent));
  }
  tr.own > * {
    background: var(--_tint);
  }
  .own > :not(.none) {
    font-weight: 600;
  }
  .own > :first-child {
    box-shadow: inset 3px 0 var(--_contrast);
  }
  .gap td {
    padding-block: 0;
    text-align: center;
  }
  [part='search'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem;
    margin-block-start: 0.5rem;
  }
  input {
    appearance: none;
    background: none;
    border: solid var(--_muted);
    border-width: 0 0 1px;
    border-radius: 0;
    color: inherit;
    flex: 0 1 14rem;
    font: inherit;
    min-inline-size: 0;
    padding: 0.25rem 0;
  }
  [part='search'],
  [part='more'] {
    align-items: baseline;
    align-self: start;
    font-size: 0.84rem;
  }
  small,
  [part='note'] {
    font-size: 0.78rem;
    font-weight: 400;
  }
  [part='more'],
  [part='note'] {
    margin-block-end: 0.4rem;
  }
  @media (forced-colors: active) {
    svg,
    tr.own > * {
      border-block: 1px solid;
    }
    rect {
      fill: Highlight;
    }
  }
  @media print {
    [part='frame'] {
      break-inside: auto;
    }
    [part='search'] {
      display: none;
    }
    th button {
      display: inline;
    }
    table {
      table-layout: auto;
    }
    thead th {
      position: static;
    }
    tr {
      break-inside: avoid;
    }
  }
`;
