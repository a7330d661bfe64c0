import { html, nothing, svg, type TemplateResult } from 'lit';
import type { GaugeLayout } from './gauge.layout.js';
import type { ArcLayout } from './gauge.layout-arc.js';
import type { CenterLine } from './gauge.layout-center.js';
import type { LabelLayout } from './gauge.layout-dial.js';
import type { GaugeModel } from './gauge.model.js';
import type { GaugeItemText, GaugeText } from './gauge.model-text.js';
import { viewBars } from './gauge.view-bars.js';

/** A gauge between its header and its source line. */
export function viewGauge(
  { variant, items }: GaugeModel,
  texts: GaugeText,
  layout: GaugeLayout | undefined,
): TemplateResult {
  if (variant === 'bar') return viewBars(items, texts, layout);
  const text = texts.items[0]!;
  if (variant === 'number') {
    return html`<div part="picture" class="plain">${viewNumber(text)}</div>
      ${viewNotes(text, items[0]!.indicator.direction)}`;
  }
  return html`<div part="picture" data-picture aria-hidden="true">
      ${layout?.kind === 'dial' || layout?.kind === 'ring' ? viewRound(layout) : nothing}
    </div>
    ${
      layout?.kind === 'ring' && layout.aside.length === 0 && text.fraction
        ? html`<p part="change" aria-hidden="true">${text.figure.text}</p>`
        : nothing
    }
    ${viewNotes(text, items[0]!.indicator.direction)}`;
}

/** The change and what is past the scale: words beneath the picture. */
function viewNotes(
  { change, beyond }: GaugeItemText,
  better: 'higher' | 'lower' | undefined,
): TemplateResult {
  const isWorse =
    change?.direction === (better === 'lower' ? 'up' : 'down') && better;
  const marks = { up: '▲', down: '▼', same: '=' };
  return html`${
    change
      ? html`<p part="change" aria-hidden="true">
          ${
            change.direction
              ? html`<b class=${isWorse ? 'worse' : 'better'}
                  >${marks[change.direction]} ${change.amount}</b
                >`
              : nothing
          }
          ${change.rest}
        </p>`
      : nothing
  }${beyond ? html`<p part="beyond" aria-hidden="true">${beyond}</p>` : nothing}`;
}

/** A figure without a scale: words alone, as large as the others. */
export function viewNumber({
  figure,
  status,
  fraction,
}: GaugeItemText): TemplateResult {
  const { hedge, number, unit, unitLang, share, text } = figure;
  return html`<p part="figure" class=${number ? '' : 'missing'} aria-hidden="true">
      ${hedge ? html`<span class="hedge">${hedge}</span> ` : nothing}${number || text}
    </p>
    <p part="note" aria-hidden="true">
      <span lang=${unitLang}>${unit}</span>${share ? ` (${share})` : nothing}
      ${status ? `${unit || share ? '· ' : ''}${status}` : nothing}
      ${fraction?.rest ? `· ${fraction.rest}` : nothing}
    </p>`;
}

function viewRound(
  layout: Extract<GaugeLayout, { readonly kind: 'dial' | 'ring' }>,
): TemplateResult {
  const { arc } = layout;
  const center = layout.kind === 'dial' ? layout.center : layout;
  return html`<svg>
    ${viewArc(arc)}
    ${viewLine(center.hedge, 'hedge')}
    ${viewLine(center.number, arc.isMissing ? 'missing' : 'figure')}
    ${viewLine(center.note, 'quiet')}
    ${
      layout.kind === 'dial'
        ? [
            layout.ends.map((label) => viewLabel(label, 'quiet')),
            layout.targets.map(
              ({ mark, lines: [first, second] }) => svg`
                <path class="target" d=${mark}></path>
                ${viewLabel(first!, '')}${viewLabel(second!, 'quiet')}`,
            ),
          ]
        : [
            layout.rule
              ? svg`<path class="rule" d=${layout.rule}></path>`
              : nothing,
            layout.aside.map((line) =>
              viewLabel(
                line,
                line.role === 'count'
                  ? 'figure'
                  : line.role === 'whole'
                    ? 'quiet'
                    : '',
              ),
            ),
          ]
    }
  </svg>`;
}

function viewArc({
  track,
  fill,
  previous,
  beyond,
  bands,
  isMissing,
}: ArcLayout): TemplateResult {
  return svg`
    ${hatching}
    <path class=${isMissing ? 'hatched' : 'track'} d=${track}></path>
    ${bands.map(({ path, tone }) => svg`<path class="band ${tone}" d=${path}></path>`)}
    <path class="fill" d=${fill}></path>
    ${previous ? svg`<path class="previous" d=${previous}></path>` : nothing}
    ${beyond ? svg`<path class="fill" d=${beyond}></path>` : nothing}`;
}

/** What stands where there is no information. */
export const hatching = svg`<defs>
  <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse">
    <path class="hatch" d="M-1 7L7 -1M-1 1L1 -1M5 7L7 5"></path>
  </pattern>
</defs>`;

function viewLine(line: CenterLine | undefined, look: string) {
  return line
    ? svg`<text class=${look} x=${line.x} y=${line.y} font-size=${line.size} text-anchor="middle">${line.text}</text>`
    : nothing;
}

function viewLabel({ x, y, text, size, anchor }: LabelLayout, look: string) {
  return svg`<text class=${look} x=${x} y=${y} font-size=${size} text-anchor=${anchor}>${text}</text>`;
}
