import { css } from 'lit';

/**
 * The tokens that a page may set, and the look that every widget shares. The
 * grounds are system colours, so that they follow the page's `color-scheme`.
 */
export const tokens = css`
  :host {
    --_text: var(--chiso-text, CanvasText);
    --_surface: var(--chiso-surface, Canvas);
    --_muted: var(--chiso-muted, color-mix(in srgb, CanvasText 68%, Canvas));
    --_line: var(--chiso-line, color-mix(in srgb, CanvasText 14%, Canvas));
    --_track: var(--chiso-track, color-mix(in srgb, CanvasText 9%, Canvas));
    --_accent: var(--chiso-accent, color-mix(in srgb, LinkText 70%, CanvasText));
    --_contrast: var(--chiso-contrast, #b0501a);
    --_tint: var(--chiso-tint, color-mix(in srgb, #f5b301 18%, Canvas));
    --_radius: var(--chiso-radius, 0.3rem);
    box-sizing: border-box;
    color: var(--_text);
    display: block;
    font-family: var(--chiso-font, inherit);
    font-variant-numeric: tabular-nums;
    line-height: 1.35;
    overflow-wrap: anywhere;
    text-align: start;
  }
  @supports (color: light-dark(red, red)) {
    :host {
      --_accent: var(--chiso-accent, light-dark(#0b5d93, #6cb6e8));
      --_contrast: var(--chiso-contrast, light-dark(#b0501a, #f19b63));
    }
  }
  :host([hidden]) {
    display: none;
  }
  figure,
  p {
    margin: 0;
  }
  [part='frame'] {
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    box-sizing: border-box;
    display: flex;
    flex-direction: column;
    min-block-size: inherit;
    padding: var(--chiso-spacing, 1rem) var(--chiso-spacing, 1.25rem) 0.6rem;
  }
  [part='header'] {
    font-size: 1rem;
    font-weight: 600;
  }
  [part='context'] {
    color: var(--_muted);
    font-size: 0.84rem;
    margin-block-start: 0.15rem;
  }
  [part='footer'] {
    align-items: baseline;
    border-block-start: 1px solid var(--_line);
    color: var(--_muted);
    display: flex;
    flex-wrap: wrap;
    font-size: 0.78rem;
    gap: 0.1rem 0.9rem;
    margin-block-start: auto;
    padding-block-start: 0.5rem;
  }
  [part='source'] {
    flex: 1 1 12rem;
  }
  a {
    color: inherit;
    text-decoration-color: var(--_line);
    text-underline-offset: 0.2em;
  }
  a:hover {
    color: var(--_accent);
    text-decoration-color: currentColor;
  }
  button {
    background: none;
    border: 0;
    border-radius: 2px;
    color: inherit;
    cursor: pointer;
    font: inherit;
    min-block-size: 1.5rem;
    padding: 0;
    text-decoration: underline var(--_line);
    text-underline-offset: 0.2em;
  }
  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  [part='placeholder'] {
    display: grid;
    flex: 1;
    gap: 0.75rem;
    place-content: center;
  }
  [part='message'] {
    color: var(--_muted);
    font-size: 0.84rem;
    text-align: center;
  }
  .unseen {
    block-size: 1px;
    clip-path: inset(50%);
    inline-size: 1px;
    overflow: hidden;
    position: absolute;
    white-space: nowrap;
  }
  table {
    border-collapse: collapse;
    font-size: 0.84rem;
    inline-size: 100%;
  }
  th,
  td {
    border-block-end: 1px solid var(--_line);
    padding: 0.4rem 0.5rem 0.4rem 0;
    text-align: start;
    vertical-align: baseline;
  }
  th {
    font-weight: 400;
  }
  thead th {
    color: var(--_muted);
  }
  @media print {
    [part='frame'] {
      break-inside: avoid;
    }
    button {
      display: none;
    }
  }
`;
