import { css } from 'lit';

/** The look of a gauge. */
export const styles = css`
  :host {
    min-block-size: var(--chiso-block-size, 20rem);
  }
  [part='picture'] {
    flex: 1 1 8.5rem;
    margin-block-start: 0.75rem;
    min-block-size: 8.5rem;
    min-inline-size: 0;
    position: relative;
  }
  [part='picture'] > svg:not(.bar) {
    block-size: 100%;
    inline-size: 100%;
    inset: 0;
    overflow: visible;
    position: absolute;
  }
  text {
    fill: var(--_text);
  }
  .figure {
    font-weight: 700;
  }
  .hedge {
    font-weight: 600;
  }
  .quiet,
  text.missing {
    fill: var(--_muted);
  }
  .track {
    fill: var(--_track);
  }
  .fill {
    fill: var(--gauge-fill, var(--_accent));
  }
  .hatched {
    fill: url(#hatch);
  }
  .hatch {
    stroke: color-mix(in srgb, var(--_muted) 55%, var(--_surface));
    stroke-width: 1.5;
  }
  .previous {
    stroke: var(--_surface);
    stroke-width: 2;
  }
  .target {
    stroke: var(--_text);
    stroke-width: 2.5;
  }
  .beyond {
    fill: none;
    stroke: var(--_surface);
    stroke-width: 2;
  }
  .rule {
    stroke: var(--_line);
  }
  .band {
    fill: color-mix(in srgb, var(--_muted) 30%, var(--_surface));
  }
  .band.low {
    fill: color-mix(in srgb, var(--_accent) 25%, var(--_surface));
  }
  .band.medium {
    fill: color-mix(in srgb, var(--_accent) 50%, var(--_surface));
  }
  .band.high {
    fill: color-mix(in srgb, var(--_accent) 80%, var(--_surface));
  }
  .plain {
    align-content: center;
    text-align: center;
  }
  [part='figure'] {
    font-size: 2.6rem;
    font-weight: 700;
    line-height: 1.1;
  }
  [part='figure'] .hedge {
    font-size: 1.1rem;
  }
  [part='figure'].missing {
    font-size: 1.2rem;
    font-weight: 400;
  }
  [part='note'],
  .missing {
    color: var(--_muted);
  }
  [part='note'] {
    font-size: 0.84rem;
  }
  [part='change'],
  [part='beyond'] {
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
  .bars {
    align-content: center;
    flex: 1 0 auto;
    padding-block-end: 0.75rem;
  }
  .bar {
    block-size: 13px;
    display: block;
    inline-size: 100%;
    margin-block: 0.1rem 0.6rem;
  }
  [part='bar-head'],
  [part='bar-ends'] {
    display: flex;
    font-size: 0.84rem;
    gap: 0.75rem;
    justify-content: space-between;
  }
  [part='bar-head'] b {
    flex: none;
    max-inline-size: 60%;
    text-align: end;
  }
  [part='bar-head'] .missing {
    font-weight: 400;
  }
  [part='bar-ends'] {
    color: var(--_muted);
    font-size: 0.75rem;
    margin-block-start: -0.3rem;
  }
  @media (forced-colors: active) {
    .fill {
      fill: Highlight;
    }
    .track {
      fill: Canvas;
      stroke: CanvasText;
    }
    .previous,
    .target {
      stroke: CanvasText;
    }
  }
`;
