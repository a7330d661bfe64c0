import { css } from 'lit';

/** The look of a trend. The sizes of texts are those of the layout. */
export const styles = css`
  :host {
    min-block-size: var(--chiso-block-size, 29rem);
  }
  [part='picture'] {
    flex: 1 0 12rem;
    margin-block: 0.6rem 0.4rem;
    min-inline-size: 0;
    position: relative;
    touch-action: pan-y;
  }
  svg {
    block-size: 100%;
    inline-size: 100%;
    inset: 0;
    overflow: visible;
    position: absolute;
  }
  .line0 {
    --_hue: var(--_accent);
  }
  .line1 {
    --_hue: var(--_contrast);
  }
  .line2 {
    --_hue: var(--_text);
  }
  path {
    fill: none;
    stroke: var(--_hue, var(--_muted));
    stroke-linecap: round;
    stroke-linejoin: round;
    stroke-width: 2;
  }
  .grid,
  .base,
  .break,
  .pointer {
    stroke: var(--_muted);
    stroke-width: 1;
  }
  .grid {
    stroke: var(--_line);
  }
  .break {
    stroke-dasharray: 1 4;
  }
  .line3.stroke {
    stroke-dasharray: 10 5;
  }
  .line4.stroke {
    stroke-dasharray: 10 5 1 5;
  }
  .soft.stroke {
    stroke-dasharray: 4 5;
  }
  .mark {
    stroke-width: 9;
  }
  .line1,
  .line3,
  .line5 {
    stroke-linecap: square;
  }
  .ring {
    stroke-linecap: round;
    stroke-width: 15;
  }
  .hole {
    stroke-linecap: round;
    stroke-width: 13;
  }
  .hollow {
    stroke-width: 5;
  }
  .hole,
  .hollow {
    stroke: var(--_surface);
  }
  .core {
    stroke-width: 2.5;
  }
  .ring.small {
    stroke-width: 12;
  }
  .hole.small {
    stroke-width: 10;
  }
  .mark.small {
    stroke-width: 6;
  }
  .hollow.small {
    stroke-width: 3;
  }
  .sign,
  .missing {
    stroke-width: 1.5;
  }
  .target {
    stroke: var(--_hue, var(--_text));
    stroke-linecap: butt;
    stroke-width: 2.75;
  }
  .range {
    stroke-linecap: butt;
    stroke-width: 6;
  }
  .pointed {
    fill: none;
    stroke: var(--_text);
    stroke-width: 1.5;
  }
  text {
    fill: var(--_hue, var(--_muted));
    font-size: 0.8rem;
    paint-order: stroke;
    stroke: var(--_surface);
    stroke-linejoin: round;
    stroke-width: 4px;
  }
  .tick {
    fill: var(--_muted);
    font-size: 0.75rem;
    stroke: none;
  }
  .aim {
    fill: var(--_text);
  }
  .name {
    font-weight: 600;
  }
  p[part='note'] {
    color: var(--_muted);
    font-size: 0.75rem;
    margin-block-end: 0.5rem;
  }
  p[part='note']::first-letter {
    text-transform: uppercase;
  }
  [part='readout'] {
    font-size: 0.8rem;
    position: absolute;
  }
  [data-open] {
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    box-shadow: 0 2px 8px rgb(0 0 0 / 12%);
    inline-size: max-content;
    max-inline-size: min(17rem, 100%);
    padding: 0.4rem 0.6rem;
  }
  b {
    color: var(--_hue);
  }
  .quiet {
    color: var(--_muted);
  }
  [part='table'] {
    flex: 1 0 auto;
    margin-block: 0.75rem;
    max-block-size: 30rem;
    overflow: auto;
    overflow-wrap: break-word;
  }
  td:nth-child(2) {
    padding-inline-end: 1rem;
    text-align: end;
  }
  .group {
    font-weight: 600;
    padding-block-start: 0.9rem;
  }
  @media (forced-colors: active) {
    svg {
      forced-color-adjust: none;
    }
    :host {
      --_accent: CanvasText;
      --_contrast: CanvasText;
    }
  }
  @media print {
    [part='readout'] {
      display: none;
    }
  }
`;
