/** The look of the rarer marks of a whole picture. */
export const styles = /* css */ `
  .line3,
  .line5 {
    stroke-linecap: square;
  }
  .line3.stroke:not(.soft) {
    stroke-dasharray: 10 5;
  }
  .line4.stroke:not(.soft) {
    stroke-dasharray: 10 5 1 5;
  }
  .break {
    stroke-dasharray: 1 4;
    stroke-width: 1;
  }
  .pace {
    stroke-dasharray: 0.1 5;
    stroke-linecap: round;
    stroke-width: 1.75;
  }
  .link {
    stroke-width: 1;
  }
  .earlier {
    stroke-width: 7;
  }
  .earlier.hollow {
    stroke-width: 4.5;
  }
  .ring {
    stroke-linecap: round;
    stroke-width: 15;
  }
  .hole {
    stroke: var(--_surface);
    stroke-linecap: round;
    stroke-width: 13;
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
  .sign,
  .missing {
    stroke-width: 1.5;
  }
  .target {
    stroke: var(--_hue, var(--_text));
    stroke-linecap: butt;
    stroke-width: 2.75;
  }
  .range.hollow {
    stroke-width: 3;
  }
  .range.core {
    stroke-width: 1;
  }
  .target.other {
    stroke-dasharray: 3 2;
    stroke-width: 2;
  }
  .badge {
    stroke: var(--_hue, var(--_text));
    stroke-linecap: round;
    stroke-width: 12;
  }
  .bang {
    stroke: var(--_surface);
    stroke-width: 1.75;
  }
  .dense.mark {
    stroke-width: 6.5;
  }
  .dense.hollow {
    stroke-width: 3.5;
  }
  .dense.core {
    stroke-width: 1.75;
  }
  .dense.ring {
    stroke-width: 11.5;
  }
  .dense.hole {
    stroke-width: 9.5;
  }
  .dense.mark.small,
  .dense.earlier {
    stroke-width: 4.5;
  }
  .dense.hollow.small {
    stroke-width: 2;
  }
  .dense.ring.small {
    stroke-width: 9;
  }
  .dense.hole.small {
    stroke-width: 7;
  }
  .dense.sign {
    stroke-width: 1.25;
  }
  .dense.target {
    stroke-width: 2;
  }
  .dense.badge {
    stroke-width: 9.5;
  }
  .dense.bang {
    stroke-width: 1.4;
  }
  .aim {
    fill: var(--_text);
  }
  p[part='note']::first-letter {
    text-transform: uppercase;
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
`;
