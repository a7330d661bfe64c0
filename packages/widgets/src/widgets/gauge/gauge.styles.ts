/** The look of a first picture: a dial, or figures in words. */
export const styles = /* css */ `
  [part='frame'] {
    min-block-size: var(--chiso-block-size, max(22rem, 25rem - 7cqi));
  }
  [part='picture'] {
    flex: 1 1 8.5rem;
    margin-block: auto;
    max-block-size: 13rem;
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
  small,
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
  [part='notes'],
  [part='bar-head'] {
    font-size: 0.84rem;
  }
  .bars {
    flex: none;
    max-block-size: none;
    padding-block: 0.75rem;
  }
  [part='bar-head'] {
    display: flex;
    gap: 0.75rem;
    justify-content: space-between;
  }
  small {
    font-size: 0.75rem;
  }
  b {
    flex: none;
    max-inline-size: 60%;
    text-align: end;
  }
  .missing {
    font-weight: 400;
  }
  .bar {
    block-size: 1.6rem;
  }
  [part='notes'] {
    min-block-size: 2.7em;
    padding-block-end: 0.5rem;
    text-align: center;
  }
`;
