import { html, nothing, svg, type TemplateResult } from 'lit/html.js';
import { type BarLayout, layoutBars } from './gauge.layout-bars.js';
import type { GaugeItem } from './gauge.model.js';
import type { GaugeItemText } from './gauge.model-text.js';
import { viewNotes } from './gauge.view.js';
import { viewChange } from './gauge.view-change.js';
import { viewNumber } from './gauge.view-number.js';
import { viewSeveral } from './gauge.view-several.js';

/** One bar a figure, each under its name; a single one under its figure. */
export function viewBars(
  items: readonly GaugeItem[],
  texts: readonly GaugeItemText[],
): TemplateResult {
  const bars = layoutBars(items).map(viewBar);
  const [text, ...others] = texts as [GaugeItemText];
  return others.length > 0
    ? viewSeveral(texts, bars)
    : html`<div part="picture" class="single" aria-hidden="true">
          ${viewNumber(text)}
          <div class="bar">${bars} ${text.ends.length > 0 ? viewEnds(text) : nothing}</div>
        </div>
        ${viewNotes({ ...text, note: '', change: viewChange(text) })}`;
}

function viewEnds({ ends, targets }: GaugeItemText): TemplateResult {
  return html`<p part="bar-ends">
    <span>${ends[0]}</span>
    ${targets[0] ? html`<span>${targets[0].join(': ')}</span>` : nothing}
    <span>${ends[1]}</span>
  </p>`;
}

/** Its middle is 6 px down; a target's line stands out above and below. */
function viewBar({
  from,
  to,
  beyond,
  targets,
  previous,
  isMissing,
}: BarLayout): TemplateResult {
  const at = (share: number) => `${Math.round(share * 1e4) / 100}%`;
  const across = (share: number, look: string) =>
    svg`<line class=${look} x1=${at(share)} x2=${at(share)} y1="0" y2="12" stroke-width="2.5"></line>`;
  const along = (look: string, start: number, end: number) =>
    svg`<line class=${look} x1=${at(start)} x2=${at(end)} y1="6" y2="6" stroke-width="8"></line>`;
  const isEnd = beyond === 'end';
  return html`<svg>
    ${along(isMissing ? 'track missing' : 'track', 0, 1)}
    ${along('fill', from, to)}
    ${previous === undefined ? nothing : across(previous, 'previous')}
    ${targets.map((share) => across(share, 'target'))}
    ${
      beyond
        ? svg`<svg x=${isEnd ? '100%' : '0'} y="6" width="1" height="1" overflow="visible">
            <path class="break" d=${isEnd ? 'M-9 -5l6 5l-6 5' : 'M9 -5l-6 5l6 5'}></path>
          </svg>`
        : nothing
    }
  </svg>`;
}
