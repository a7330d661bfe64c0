import { html, nothing, svg, type TemplateResult } from 'lit/html.js';
import type { PictureLayout } from './gauge.layout-picture.js';
import type { GaugeItemText } from './gauge.model-text.js';

/** A picture between its header and its source line; empty before it is laid. */
export function viewGauge(
  layout: PictureLayout | undefined,
  text: GaugeItemText,
  note: string,
): TemplateResult {
  return html`<div part="picture" data-picture aria-hidden="true">
      <svg>
        ${layout?.paths.map(
          ({ look, d, width }) =>
            svg`<path class=${look} d=${d} stroke-width=${width}></path>`,
        )}
        ${layout?.labels.map(
          ({ look, text, x, y, size, anchor }) =>
            svg`<text class=${look} x=${x} y=${y} font-size=${size} text-anchor=${anchor}>${text}</text>`,
        )}
      </svg>
    </div>
    ${viewNotes(text, note)}`;
}

/** Words beneath a picture: the summary says them to those who listen. */
export function viewNotes(
  { change, beyond }: GaugeItemText,
  note?: string,
): TemplateResult {
  return html`<div part="notes" aria-hidden="true">
    ${note ? html`<p part="note">${note}</p>` : nothing}
    ${
      change
        ? html`<p part="change">
            <b class="tone${change.tone ?? 0}">${change.amount}</b> ${change.rest}
          </p>`
        : nothing
    }
    ${beyond ? html`<p part="beyond">${beyond}</p>` : nothing}
  </div>`;
}
