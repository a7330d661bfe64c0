/** The look of a whole gauge: marks, rings, bars and the table. */
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
  .single {
    align-content: center;
    display: grid;
    text-align: center;
  }
  [part='figure'] {
    font-size: 2.75rem;
    font-weight: 700;
    line-height: 1.1;
  }
  .hedge {
    display: block;
    font-size: 1rem;
    font-weight: 400;
  }
  p.missing,
  b.missing {
    color: var(--_muted);
    font-weight: 400;
  }
  p.missing {
    font-size: 1.2rem;
  }
  .single > [part='note'] {
    font-size: 0.84rem;
  }
  /* The figure stands where it stood alone; its bar hangs beneath it. */
  .single .bar {
    block-size: 0;
  }
  .bar svg {
    block-size: 12px;
    display: block;
    inset-block-start: 0.15rem;
    position: relative;
  }
  line {
    stroke: var(--_text);
  }
  [part='bar-ends'] {
    display: flex;
    gap: 0.75rem;
    justify-content: space-between;
  }
  .break {
    stroke: var(--_surface);
    stroke-width: 2;
  }
  [part='bar-ends'] {
    color: var(--_muted);
    font-size: 0.75rem;
    margin-block-start: 0.55rem;
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
