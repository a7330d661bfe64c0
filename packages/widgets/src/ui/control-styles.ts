import { contrast } from './contrast.js';

const controls = /* css */ `
  :host {
    --_radius: var(--chiso-radius, 0.3rem);
    --_tint: var(--chiso-tint, color-mix(in srgb, Canvas 82%, #f5b301));
  }
  table {
    border-collapse: collapse;
    font-size: 0.84rem;
    inline-size: 100%;
    line-height: inherit;
  }
  thead {
    color: var(--_muted);
  }
  th,
  td {
    border-block-end: 1px solid var(--_line);
    font-weight: inherit;
    padding: 0.4rem 0.5rem 0.4rem 0;
    text-align: start;
    vertical-align: baseline;
  }
  a,
  button {
    text-decoration: underline var(--_line);
    text-underline-offset: 0.2em;
  }
  button {
    background: none;
    border: 0;
    color: inherit;
    cursor: pointer;
    font: inherit;
    min-block-size: 1.5rem;
    padding: 0;
  }
  a:hover,
  button:hover {
    color: var(--_accent);
  }
  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  @media print {
    [part='frame'] {
      break-inside: avoid;
    }
    [part='actions'],
    button {
      display: none;
    }
  }
`;

/**
 * The look of tables and buttons, and of what is pointed at or printed: all
 * that comes once a first picture stands.
 */
export const controlStyles: string = contrast + controls;
