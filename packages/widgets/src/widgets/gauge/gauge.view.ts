import { html, svg, type TemplateResult } from 'lit/html.js';
import type { PictureLayout } from './gauge.layout-picture.js';

/** What stands beneath a picture; the summary says it to those who listen. */
export interface Notes {
  /** What qualifies the figure, where the picture has no room for it. */
  readonly note: string;
  readonly beyond: string;
  /** How the figure has changed; it comes when the picture is whole. */
  readonly change?: TemplateResult | undefined;
}

/** A picture between its header and its source line; empty before it is laid. */
export function viewGauge(
  layout: PictureLayout | undefined,
  notes: Notes,
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
    ${viewNotes(notes)}`;
}

/** The words beneath a picture. */
export function viewNotes({ note, beyond, change }: Notes): TemplateResult {
  return html`<div part="notes" aria-hidden="true">
    ${note && html`<p part="note">${note}</p>`} ${change}
    ${beyond && html`<p part="beyond">${beyond}</p>`}
  </div>`;
}
