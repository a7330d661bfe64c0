/** The look of a panel. */
export const panelStyles = /* css */ `
  [part='panel'] {
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: calc(2 * var(--_radius));
    box-sizing: border-box;
    color: var(--_text);
    cursor: auto;
    direction: ltr;
    fill: var(--_text);
    font-size: 0.84rem;
    font-style: normal;
    font-variant: tabular-nums;
    font-weight: 400;
    inline-size: min(30rem, 100%);
    line-height: 1.45;
    margin: 0.5rem 0 0;
    overflow: auto;
    overscroll-behavior: contain;
    padding: 0 1.25rem 1.1rem;
    stroke: none;
    text-align: start;
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    white-space: normal;
    word-break: normal;
  }
  [part='panel']:focus {
    outline: none;
  }
  [part='panel'][popover] {
    box-shadow: 0 0.4rem 1.4rem rgb(0 0 0 / 0.16);
    inline-size: min(30rem, 100vw - 1rem);
    inset: var(--_top) auto var(--_bottom) var(--_left);
    margin: 0;
    max-block-size: var(--_height, none);
    position: absolute;
  }
  [part='panel-head'] {
    align-items: center;
    background: var(--_surface);
    border-block-end: 1px solid var(--_line);
    display: flex;
    gap: 1rem;
    inset-block-start: 0;
    margin: 0 -1.25rem 0.9rem;
    padding: 0.45rem 1.25rem;
    position: sticky;
    z-index: 1;
  }
  [part='panel-head'] h2 {
    font-size: 0.84rem;
    font-weight: 600;
    margin: 0;
    margin-inline-end: auto;
  }
  [part='panel'] button {
    min-block-size: 2rem;
  }
  @media (width < 40rem) {
    [part='panel'][popover] {
      border-inline: 0;
      border-end-end-radius: 0;
      border-end-start-radius: 0;
      border-block-end: 0;
      box-shadow: 0 0 0 100vmax rgb(0 0 0 / 0.25);
      inline-size: 100vw;
      inset: auto 0 0;
      max-block-size: 82vh;
      max-inline-size: none;
      position: fixed;
    }
  }
  @media (forced-colors: active) {
    [part='panel'] {
      border-color: CanvasText;
    }
  }
  @media print {
    [part='panel'] {
      border: 0;
      inline-size: auto;
      overflow: visible;
      padding: 0;
    }
    [part='panel-head'] {
      margin-inline: 0;
      padding-inline: 0;
      position: static;
    }
  }
  [part='frame'][data-linked] {
    outline: 2px solid var(--_accent);
    outline-offset: -1px;
  }
`;
