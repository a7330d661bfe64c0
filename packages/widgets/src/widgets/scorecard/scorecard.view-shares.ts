import { html, svg, type TemplateResult } from 'lit/html.js';
import type { ShareStretch } from './scorecard.layout.js';

/** The picture of the counts, which stand in words beneath it. */
export function viewShares(shares: readonly ShareStretch[]): TemplateResult {
  return html`<svg part="shares" aria-hidden="true">
    <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse">
      <path d="M-1 1 1 -1M0 6 6 0M5 7 7 5"></path>
    </pattern>
    <pattern id="stripes" width="5" height="5" patternUnits="userSpaceOnUse">
      <path class="pale" d="M2.5 0V5"></path>
      <path class="stripe" d="M1 0V5"></path>
    </pattern>
    ${shares.map(
      ({ status, startPercent, widthPercent }) =>
        svg`<rect class=${status} x="${startPercent}%" width="${widthPercent}%" height="100%"></rect>`,
    )}
  </svg>`;
}
