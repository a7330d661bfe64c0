import { serverBox } from '../ui/server-picture.js';

/**
 * The look of what a server has drawn. `chiso.css` keeps a fallback within the
 * place of its element; this is no fallback. Its picture grows and shrinks with
 * the page, since nobody knew how wide that would be; a button is seen when it
 * does something, or sooner where its words are part of the picture. The
 * element draws its own picture behind it.
 */
export const serverStyles = /* css */ `
  :host {
    animation: none !important;
    max-block-size: none !important;
    overflow: visible !important;
    position: relative;
  }
  .${serverBox} {
    display: contents;
    min-block-size: inherit;
  }
  .${serverBox} ~ * {
    inset-block: 0 !important;
    inset-inline: 0 !important;
    position: absolute !important;
    visibility: hidden !important;
  }
  .${serverBox} ~ slot {
    display: none;
  }
  button,
  input,
  select {
    visibility: hidden;
  }
  th button,
  [part='count'] {
    pointer-events: none;
    visibility: visible;
  }
  [part='picture']:has(> table) {
    container-type: inline-size;
    overflow-x: auto;
  }
  [part='picture'] > table {
    inline-size: 100%;
  }
  [part='picture'] > table:has(th:nth-child(6)) {
    min-inline-size: 36rem;
  }
  /* A name is not cut into its letters, to make room for figures. */
  [part='picture'] > table :is(th, td) {
    overflow-wrap: break-word;
  }
  .barred svg {
    inline-size: 50%;
  }
  .barred tr:not(:has(.value ~ .value)) svg {
    inline-size: 78%;
  }
  @container (max-width: 30rem) {
    [part='picture'] > table {
      table-layout: auto;
    }
    [part='picture'] col {
      inline-size: auto;
    }
    .barred svg {
      display: none;
    }
  }
`;

/** What is drawn in a sentence needs no place kept for it. */
export const inlineStyles = /* css */ `
  :host(:empty) {
    display: inline !important;
  }
`;
