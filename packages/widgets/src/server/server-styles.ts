import { serverBox } from '../ui/server-picture.js';

/**
 * The look of what a server has drawn. Its picture grows and shrinks with the
 * page, since nobody knew how wide that would be; buttons keep their place and
 * are seen when they do something. The element draws its own picture behind it.
 */
export const serverStyles = /* css */ `
  :host {
    position: relative;
  }
  .${serverBox} {
    display: contents;
    min-block-size: inherit;
  }
  .${serverBox} ~ * {
    inset-block: 0;
    inset-inline: 0;
    position: absolute;
    visibility: hidden;
  }
  button,
  input,
  select {
    visibility: hidden;
  }
  th button {
    visibility: visible;
  }
  [part='picture'] > table {
    inline-size: 100%;
    table-layout: auto;
  }
  [part='picture'] {
    container-type: inline-size;
  }
  @container (max-width: 30rem) {
    td svg {
      display: none;
    }
  }
`;

/** A group is only where its elements stand. */
export const groupStyles = ':host { display: contents }';
