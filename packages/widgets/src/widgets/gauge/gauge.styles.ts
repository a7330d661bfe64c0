import { css } from 'lit';

/** The look of a gauge that is a dial, and what its other forms share. */
export const styles = css`
  :host {
    min-block-size: var(--chiso-block-size, 21rem);
  }
  [part='picture'] {
    flex: 1 0 8.5rem;
    margin-block-start: 0.75rem;
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
  .quiet {
    color: var(--_muted);
    fill: var(--_muted);
  }
  path {
    fill: none;
    stroke: var(--_text);
    stroke-width: 2.5;
  }
  .track {
    stroke: var(--_track);
  }
  .missing {
    stroke: var(--_muted);
    stroke-dasharray: 1.5 4;
  }
  .fill {
    stroke: var(--gauge-fill, var(--_accent));
  }
  .arrow {
    fill: var(--gauge-fill, var(--_accent));
    stroke: none;
  }
  .previous {
    stroke: var(--_surface);
  }
  .band {
    stroke: var(--_track);
  }
  [part='notes'] {
    font-size: 0.84rem;
    margin-block: 0.25rem 0.5rem;
    text-align: center;
  }
  .better {
    color: var(--_accent);
  }
  .worse,
  [part='beyond'] {
    color: var(--_contrast);
  }
  @media (forced-colors: active) {
    .fill {
      stroke: Highlight;
    }
  }
`;
