import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { GaugeItemText } from './gauge.model-text.js';

/** A figure in words, above its bar. */
export function viewNumber({
  figure,
  status,
  fraction,
}: GaugeItemText): TemplateResult {
  const { hedge, number, unit, unitLang, share, text } = figure;
  const notes = [share, status, fraction?.rest].filter(Boolean).join(' · ');
  return html`<p part="figure" class=${number ? '' : 'missing'}>
      ${hedge ? html`<span class="hedge">${hedge}</span>` : nothing} ${number || text}
    </p>
    <p part="note">
      <span lang=${unitLang}>${unit}</span>${unit && notes ? ' · ' : ''}${notes}
    </p>`;
}
