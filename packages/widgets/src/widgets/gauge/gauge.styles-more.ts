/** The look of a gauge that is a ring, bars, a number or a table. */
export const styles = /* css */ `
  .rule {
    stroke: var(--_line);
  }
  .previous {
    stroke: var(--_surface);
  }
  .missing {
    stroke: color-mix(in srgb, var(--_muted) 60%, var(--_surface));
    stroke-dasharray: 1.5 4;
  }
  .arrow {
    fill: var(--gauge-fill, var(--_accent));
    stroke: none;
  }
  .band {
    stroke: var(--_track);
  }
  .band.low {
    stroke: color-mix(in srgb, var(--_accent) 25%, var(--_surface));
  }
  .band.medium {
    stroke: color-mix(in srgb, var(--_accent) 50%, var(--_surface));
  }
  .band.high {
    stroke: color-mix(in srgb, var(--_accent) 80%, var(--_surface));
  }
  .tone1 {
    color: var(--_accent);
  }
  .tone-1,
  [part='beyond'] {
    color: var(--_contrast);
  }
  .plain,
  .bars {
    align-content: center;
    text-align: center;
  }
  .bars {
    flex: 0 0 auto;
    padding-block: 0.75rem;
    text-align: start;
  }
  [part='figure'] {
    font-size: 2.75rem;
    font-weight: 700;
    line-height: 1.1;
    text-align: center;
  }
  [part='figure'] .hedge {
    display: block;
    font-size: 1rem;
    font-weight: 400;
  }
  [part='figure'].missing {
    font-size: 1.2rem;
    font-weight: 400;
  }
  [part='picture'] > [part='note'] {
    font-size: 0.84rem;
    text-align: center;
  }
  p.missing,
  b.missing {
    color: var(--_muted);
  }
  .bar {
    block-size: 12px;
    display: block;
    margin-block: 0.15rem 0.7rem;
    position: static;
  }
  line {
    stroke: var(--_text);
  }
  [part='bar-head'] small {
    color: var(--_muted);
    font-size: 0.75rem;
  }
  [part='bar-head'],
  [part='bar-ends'] {
    display: flex;
    font-size: 0.84rem;
    gap: 0.75rem;
    justify-content: space-between;
  }
  b {
    flex: none;
    max-inline-size: 60%;
    text-align: end;
  }
  b.missing {
    font-weight: 400;
  }
  .break {
    stroke: var(--_surface);
    stroke-width: 2;
  }
  [part='bar-ends'] {
    color: var(--_muted);
    font-size: 0.75rem;
    margin-block-start: -0.3rem;
  }
  @media (forced-colors: active) {
    :host {
      --_accent: Highlight;
      --_line: CanvasText;
      --_muted: CanvasText;
      --_track: color-mix(in srgb, CanvasText 30%, Canvas);
    }
    .fill {
      stroke: Highlight;
    }
    .arrow {
      fill: Highlight;
    }
    .missing {
      stroke: CanvasText;
    }
  }
  [part='table'] {
    margin-block: 0.5rem;
  }
  th,
  td {
    overflow-wrap: break-word;
  }
  tr:last-child > * {
    border: 0;
  }
`;
