import { html, nothing, svg, type TemplateResult } from 'lit';
import type { BarLayout, GaugeLayout } from './gauge.layout.js';
import type { GaugeItem } from './gauge.model.js';
import type { GaugeItemText, GaugeText } from './gauge.model-text.js';
import { hatching, viewNumber } from './gauge.view.js';

/** One bar a figure, each under its name; a single one under its figure. */
export function viewBars(
  items: readonly GaugeItem[],
  texts: GaugeText,
  layout: GaugeLayout | undefined,
): TemplateResult {
  const bars = layout?.kind === 'bars' ? layout.bars : [];
  const isSingle = items.length === 1;
  return html`<div part="picture" class="bars" aria-hidden="true">
    ${bars.map((bar, index) => {
      const text = texts.items[index]!;
      return html`${isSingle ? viewNumber(text) : viewHead(text)}
      ${viewBar(bar)}
      ${isSingle && text.ends.length > 0 ? viewEnds(text) : nothing}`;
    })}
  </div>`;
}

function viewHead({ name, figure }: GaugeItemText): TemplateResult {
  const { hedge, number, text, share } = figure;
  return html`<p part="bar-head">
    <span lang=${name.lang}>${name.text}</span>
    <b class=${number ? '' : 'missing'}>
      ${number ? `${hedge} ${number}${share ? ` (${share})` : ''}` : text}
    </b>
  </p>`;
}

function viewEnds({ ends, targets }: GaugeItemText): TemplateResult {
  return html`<p part="bar-ends">
    <span>${ends[0]}</span>
    ${targets[0] ? html`<span>${targets[0].join(': ')}</span>` : nothing}
    <span>${ends[1]}</span>
  </p>`;
}

function viewBar({
  from,
  to,
  beyond,
  targets,
  previous,
  isMissing,
}: BarLayout): TemplateResult {
  const at = (share: number) => `${Math.round(share * 1e4) / 100}%`;
  const line = (share: number, look: string) => svg`<line class=${look}
    x1=${at(share)} x2=${at(share)} y1="0" y2="100%"></line>`;
  return html`<svg class="bar">
    ${hatching}
    <rect class=${isMissing ? 'hatched' : 'track'} y="3" width="100%" height="7" rx="1.5"></rect>
    <rect class="fill" x=${at(from)} y="3" width=${at(to - from)} height="7" rx="1.5"></rect>
    ${previous === undefined ? nothing : line(previous, 'previous')}
    ${targets.map((share) => line(share, 'target'))}
    ${
      beyond
        ? svg`<svg x=${beyond === 'end' ? '100%' : '0'} y="3" width="1" height="7" overflow="visible">
            <path class="beyond" d=${beyond === 'end' ? 'M-9 -2l7 5.5l-7 5.5' : 'M9 -2l-7 5.5l7 5.5'}></path>
          </svg>`
        : nothing
    }
  </svg>`;
}
