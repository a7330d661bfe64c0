import type { BoardRow } from '@chiso/data/targets';
import { html, nothing, svg, type TemplateResult } from 'lit/html.js';
import type { Languages } from '../../ui/pure/text.js';
import { describeTrend } from './scorecard.describe-trend.js';
import { layoutTrend, trendBox } from './scorecard.layout-trend.js';
import { modelTrend } from './scorecard.model-trend.js';

/**
 * A row's figures on their way to its target, small; undefined where none has
 * a date.
 */
export function viewTrend(
  row: BoardRow,
  languages: Languages,
): TemplateResult | undefined {
  const trend = modelTrend(row);
  if (!trend) return undefined;
  const { path, dots, target, isUndated, way } = layoutTrend(trend);
  return html`<svg
    class=${row.current.judgement.status}
    viewBox="0 0 ${trendBox.width} ${trendBox.height}"
    role="img"
    aria-label=${describeTrend(trend, languages)}
  >
    ${svg`<path class="way" d=${way}></path>
      <path class="series" d=${path}></path>
      <path class=${isUndated ? 'goal undated' : 'goal'} d=${target}></path>
      ${dots.map(({ x, y, isFirm, isLast }) =>
        // Of all that lead to it, only what is no final figure has a dot.
        isLast || !isFirm
          ? svg`<circle class=${isFirm ? 'firm' : ''} cx=${x} cy=${y} r=${isLast ? 3.25 : 2}></circle>`
          : nothing,
      )}`}
  </svg>`;
}
