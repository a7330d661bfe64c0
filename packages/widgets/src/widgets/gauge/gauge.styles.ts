/** The look of a plain dial, and what the other forms share with it. */
export const styles = /* css */ `
  :host {
    min-block-size: var(--chiso-block-size, 21rem);
  }
  [part='picture'] {
    flex: 0 1 13rem;
    margin-block: auto;
    min-block-size: 8.5rem;
    position: relative;
  }
  svg {
    block-size: 100%;
    inline-size: 100%;
    overflow: visible;
    position: absolute;
  }
  text {
    fill: var(--_text);
  }
  .figure {
    font-weight: 700;
  }
  .quiet,
  [part='note'] {
    color: var(--_muted);
    fill: var(--_muted);
  }
  path {
    fill: none;
    stroke: var(--_text);
  }
  .track {
    stroke: var(--_track);
  }
  .fill {
    stroke: var(--gauge-fill, var(--_accent));
  }
  [part='notes'] {
    font-size: 0.84rem;
    padding-block-end: 0.5rem;
    text-align: center;
  }
`;
