import { html, type TemplateResult } from 'lit/html.js';
import type { GaugeItemText } from './gauge.model-text.js';

/** How a figure has changed, beneath its picture. */
export function viewChange({
  change,
}: GaugeItemText): TemplateResult | undefined {
  return (
    change &&
    html`<p part="change">
      <b class="tone${change.tone}">${change.amount}</b> ${change.rest}
    </p>`
  );
}
