import { css } from 'lit';

/** The look of a ranking; its lengths are those that the layout reckons with. */
export const styles = css`
  :host {
    min-block-size: var(--chiso-block-size, 20rem);
  }
  [part='picture'] {
    margin-block: 0.5rem;
    min-inline-size: 0;
    position: relative;
  }
  .scrolls {
    overflow-x: auto;
  }
  .scrolls [scope='row'],
  .scrolls .name {
    background: var(--_surface);
    inset-inline-start: 0;
    position: sticky;
    z-index: 2;
  }
  table {
    border-collapse: separate;
    border-spacing: 0;
    font-size: 0.875rem;
    table-layout: fixed;
  }
  th,
  td {
    padding: 0.4rem 0.625rem 0.4rem 0;
  }
  tr > :first-child {
    padding-inline-start: 0.25rem;
  }
  tr > :last-child {
    padding-inline-end: 0.25rem;
  }
  thead th {
    background: var(--_surface);
    border-block-end: 1px solid var(--_muted);
    font-size: 0.75rem;
    inset-block-start: var(--ranking-sticky-top, 0);
    position: sticky;
    vertical-align: bottom;
    z-index: 1;
  }
  th button {
    overflow-wrap: inherit;
    text-align: inherit;
    text-decoration: none;
  }
  th button:hover {
    color: var(--_text);
    text-decoration: underline;
  }
  [aria-sort] button {
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
  [aria-sort='descending'] button::after {
    border-block-color: currentColor transparent;
    vertical-align: -0.1em;
  }
  .rank,
  .move,
  .value {
    text-align: end;
    white-space: nowrap;
  }
  thead .value,
  thead .rank,
  thead .move,
  .value.none {
    white-space: normal;
  }
  .barred .value.none,
  .barred thead .value {
    text-align: start;
  }
  .none {
    color: var(--_muted);
  }
  .up {
    color: var(--_accent);
  }
  .down {
    color: var(--_contrast);
  }
  sup {
    color: var(--_muted);
    font-size: 0.7em;
    line-height: 0;
  }
  tbody sup {
    display: inline-block;
    inline-size: 0;
  }
  small {
    color: var(--_muted);
    display: block;
    font-size: 0.75rem;
    font-weight: 400;
  }
  svg {
    background: var(--_track);
    block-size: 0.5rem;
    border-radius: 2px;
    float: inline-end;
    inline-size: var(--_bar);
    margin-block-start: 0.35rem;
    margin-inline-start: 0.5rem;
  }
  rect {
    fill: var(--ranking-fill, var(--_accent));
    rx: 2px;
  }
  .open rect {
    fill: var(--_surface);
    stroke: var(--ranking-fill, var(--_accent));
  }
  tbody:last-child > :last-child > * {
    border: 0;
  }
  .own > *,
  .scrolls .own > * {
    background: var(--_tint);
    font-weight: 600;
  }
  .own > :first-child {
    box-shadow: inset 3px 0 var(--_contrast);
  }
  .own .none {
    font-weight: 400;
  }
  .gap td {
    color: var(--_muted);
    padding-block: 0.1rem;
    text-align: center;
  }
  [part='search'] {
    align-items: baseline;
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 0.75rem;
    margin-block-start: 0.5rem;
  }
  input {
    appearance: none;
    background: none;
    border: 0;
    border-block-end: 1px solid var(--_muted);
    border-radius: 0;
    color: inherit;
    flex: 0 1 14rem;
    font: inherit;
    font-size: 0.84rem;
    min-inline-size: 0;
    padding: 0.25rem 0;
  }
  ::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  [part='search'],
  [part='more'],
  [part='note'] {
    font-size: 0.84rem;
  }
  [part='more'] {
    align-self: start;
    color: var(--_muted);
    margin-block-end: 0.5rem;
  }
  [part='note'],
  [role='status'] {
    color: var(--_muted);
    font-size: 0.78rem;
  }
  [part='note']:has(+ footer) {
    margin-block-end: 0.5rem;
  }
  @media (forced-colors: active) {
    svg {
      border: 1px solid;
    }
    rect {
      fill: Highlight;
    }
    .own > * {
      border-block: 1px solid Highlight;
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
    thead th {
      position: static;
    }
    tr {
      break-inside: avoid;
    }
  }
`;
