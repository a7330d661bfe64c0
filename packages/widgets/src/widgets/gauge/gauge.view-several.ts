import { html, type TemplateResult } from 'lit/html.js';
import type { GaugeItemText } from './gauge.model-text.js';

/**
 * Several figures, one under the other. Their bars come into the place that is
 * kept for them.
 */
export function viewSeveral(
  texts: readonly GaugeItemText[],
  bars: readonly TemplateResult[] = [],
): TemplateResult {
  return html`<div part="picture" class="bars" aria-hidden="true">
    ${texts.map(
      (text, at) => html`${viewHead(text)}
        <div class="bar">${bars[at]}</div>`,
    )}
  </div>`;
}

function viewHead({
  name,
  own,
  status,
  figure: { hedge, number, text, share },
}: GaugeItemText): TemplateResult {
  return html`<p part="bar-head">
    <span
      ><span lang=${name.lang}>${name.text}</span>
      <small>${[own, status].filter(Boolean).join(' · ')}</small></span
    >
    <b class=${number ? '' : 'missing'}>
      ${hedge} ${number || text} ${share && `(${share})`}
    </b>
  </p>`;
}
