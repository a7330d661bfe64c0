/** Inside a sentence: everything is the sentence's, but for the underline. */
export const styles = /* css */ `
  :host {
    background: none;
    color: inherit;
    display: inline;
    font: inherit;
    line-height: inherit;
    overflow-wrap: inherit;
  }
  [part='figure'] {
    cursor: pointer;
    text-decoration: underline dotted currentColor 0.08em;
    text-underline-offset: 0.2em;
  }
  .corrected {
    text-decoration-color: var(--_contrast);
  }
  [part='figure']:hover {
    text-decoration-color: var(--_accent);
    text-decoration-style: solid;
  }
  /* Where the figure ends, on whichever line that is. */
  .end {
    position: relative;
  }
  /* Takes no room, so that the sentence stands still when it comes. */
  [part='sign'] {
    color: var(--_contrast);
    font-size: 0.7em;
    font-weight: 700;
    inset-block-end: 0.5em;
    inset-inline-start: 0;
    position: absolute;
    text-decoration: none;
  }
  @media print {
    [part='sign'] {
      display: none;
    }
    [part='figure'] {
      text-decoration: none;
    }
    .unseen {
      all: unset;
    }
  }
`;
