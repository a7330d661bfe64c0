import type { BoardRow } from '@chiso/data/targets';
import { html } from 'lit/html.js';
import type { Languages } from '../../ui/pure/text.js';
import type { UiWords } from '../../ui/pure/ui-words.js';
import type { MoreWords } from './scorecard.describe-more-words.js';
import type { ScorecardReasonText } from './scorecard.model-more-text.js';
import { viewReason } from './scorecard.view-reason.js';
import type { RowMore } from './scorecard.view-row.js';
import { viewTrend } from './scorecard.view-trend.js';

/** What completes a row. */
export function viewMore(
  row: BoardRow,
  text: ScorecardReasonText,
  {
    more,
    ui,
    languages,
  }: {
    readonly more: MoreWords;
    readonly ui: UiWords;
    readonly languages: Languages;
  },
): RowMore {
  const trend = viewTrend(row, languages);
  return {
    trend: html`<td role="cell" class="trend ${trend ? '' : 'none'}">
      ${trend}
    </td>`,
    distance: html`<small>${text.distance}</small>`,
    reason: viewReason(text, more, ui),
  };
}
