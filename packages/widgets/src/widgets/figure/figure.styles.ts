/** Inside a sentence: everything is the sentence's, but for the underline. */
export const styles = /* css */ `
  :host {
    display: inline;
    font-family: inherit;
    line-height: inherit;
  }
  /* Until it is filled, as wide as a percentage is, or as its author says. */
  :host(:empty:not([state])),
  :host(:empty[state='loading']) {
    display: inline-block;
    min-inline-size: var(--chiso-inline-size, 5ch);
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
    color: var(--_muted);
    font-size: 0.7em;
    font-weight: 700;
    inset-block-end: 0.5em;
    inset-inline-start: 0;
    position: absolute;
    text-decoration: none;
  }
  .corrected [part='sign'] {
    color: var(--_contrast);
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
