/** What the reader works an element with, and what only listeners are told. */
export const unpictured =
  ':is(button:not(th button), input, select, textarea, [aria-live], [role=status], .unseen)';

/**
 * A frame as it is set for its picture. The outline is not drawn; it tells the
 * ground of an empty page, which nothing else of the page does.
 */
export const sceneStyles = /* css */ `
  [data-taken] {
    inline-size: min-content;
    min-inline-size: 100%;
  }
  /* What holds the reader's controls is empty without them. */
  [data-taken] :is(${unpictured}, [part='search'], [part='actions']) {
    display: none;
  }
  [data-taken] :is([part='picture'], [part='table']) {
    max-block-size: none;
    overflow: visible;
  }
  [data-taken] th {
    position: static;
  }
  [data-taken] th button::after {
    display: none;
  }
  [data-taken] [part='count'] {
    flex-basis: 100%;
  }
  [part='address'] {
    flex-basis: 100%;
    outline: 0 solid Canvas;
  }
`;
