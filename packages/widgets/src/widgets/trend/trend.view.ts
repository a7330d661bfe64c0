import { html, nothing, svg, type TemplateResult } from 'lit/html.js';
import type { TrendLayout } from './trend.layout.js';
import type { TrendText } from './trend.model-text.js';

/** What the reader points at and may ask for; comes later than the rest. */
export interface TrendTelling {
  /** The notes of the picture, with what may be asked for. */
  readonly notes: unknown;
  /** Drawn over its point. */
  readonly mark?: unknown;
  /** The box beside it, empty while nothing is pointed at. */
  readonly readout?: TemplateResult;
}

/** A trend between its header and its source line. */
export function viewTrend(
  { notes, hasNotes }: TrendText,
  layout: TrendLayout | undefined,
  telling: TrendTelling | undefined,
): TemplateResult {
  return html`<div class="room ${hasNotes ? 'noted' : ''}">
      <div part="picture" data-picture>
        <svg aria-hidden="true">
          ${layout?.shapes.map(
            ({ look, d }) => svg`<path class=${look} d=${d}></path>`,
          )}${layout?.words.map(
            ({ look, x, y, anchor, text }) =>
              svg`<text class=${look} x=${x} y=${y} dy=".35em" text-anchor=${anchor}>${text}</text>`,
          )}${telling?.mark}
        </svg>
        ${telling?.readout}
      </div>
      ${telling?.notes ?? (notes ? html`<p part="note">${notes}</p>` : nothing)}
    </div>`;
}
