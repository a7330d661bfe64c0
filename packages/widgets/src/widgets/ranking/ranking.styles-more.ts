/**
 * The look of controls, marks, notes and movement, of paper and forced colours.
 * Search box and button are as high as what holds their place.
 */
export const moreStyles = /* css */ `
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
  /* The triangle may stand in the space beside the ranks. */
  .rank button {
    white-space: nowrap;
  }
  th button:hover {
    color: var(--_text);
  }
  [aria-sort] button::after {
    forced-color-adjust: none;
  }
  [aria-sort='descending'] button::after {
    border-block-color: currentColor transparent;
    vertical-align: -0.1em;
  }
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
  small {
    display: block;
  }
  .open rect {
    fill: var(--_surface);
    stroke: var(--ranking-fill, var(--_accent));
  }
  /* As high as a line of text and the space around it allow. */
  .history svg {
    background: none;
    block-size: 1.375rem;
    float: none;
    inline-size: 5rem;
    margin: -0.3rem 0.2rem -0.3rem 0.5rem;
    overflow: visible;
    vertical-align: middle;
  }
  .line {
    fill: none;
    stroke: var(--ranking-fill, var(--_accent));
    stroke-linecap: round;
    stroke-linejoin: round;
    stroke-width: 1.5;
  }
  .alone {
    stroke-width: 3.5;
  }
  .last {
    stroke: var(--_contrast);
    stroke-width: 5.5;
  }
  tr.own > * {
    background: var(--_tint);
  }
  .own > :not(.none) {
    font-weight: 600;
  }
  [aria-current] > :first-child {
    box-shadow: inset 3px 0 var(--_contrast);
  }
  /* Takes no more room than the name that it stands for. */
  tbody button {
    display: block;
    inline-size: 100%;
    min-block-size: 0;
    scroll-margin-block: 3rem;
    text-decoration: underline var(--_line);
    user-select: text;
  }
  [aria-current] button {
    text-decoration-color: currentColor;
  }
  tbody tr:has(button) {
    cursor: pointer;
  }
  tbody tr:has(button):hover:not(.own) > * {
    background: color-mix(in srgb, var(--_tint) 45%, var(--_surface));
  }
  [part='search'] {
    align-items: baseline;
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75rem;
    margin-block-start: 0.5rem;
    min-block-size: 1.7rem;
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
  /* Short ones stand beside each other. */
  .notes {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25rem;
  }
  [part='more'] {
    align-self: start;
    min-block-size: 1.8rem;
  }
  @media (forced-colors: active) {
    svg,
    tr.own > * {
      border-block: 1px solid;
    }
    rect {
      fill: Highlight;
    }
    .history svg {
      border: 0;
    }
    .line {
      stroke: Highlight;
    }
  }
  @media print {
    [part='frame'] {
      break-inside: auto;
    }
    [part='search'] {
      display: none;
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
