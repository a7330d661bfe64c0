import type { TargetStatus } from '@chiso/data/targets';
import { html, nothing, svg, type TemplateResult } from 'lit/html.js';
import type { PickedText } from '../../ui/pure/text.js';
import type { UiWords } from '../../ui/pure/ui-words.js';
import { type BoardWords, columns } from './scorecard.describe-words.js';
import type { ShareStretch } from './scorecard.layout.js';
import type {
  ScorecardCountText,
  ScorecardGroupText,
  ScorecardText,
} from './scorecard.model-text.js';
import { viewRow } from './scorecard.view-row.js';
import { viewSign } from './scorecard.view-sign.js';

/** What the reader sees of a board, and may do with it. */
export interface ScorecardReading {
  readonly say: BoardWords;
  readonly ui: UiWords;
  /** The statuses that are shown; none: all. */
  readonly chosen: readonly TargetStatus[];
  /** "Đang hiện 3 trên 9 dòng."; empty where all are shown. */
  readonly found: string;
  /** The small pictures of each group's rows, once something draws them. */
  readonly trends: readonly (readonly TemplateResult[])[] | undefined;
  /** The rule in words, once it was asked for; else nothing, or why not. */
  readonly rule: TemplateResult | string | false;
  readonly choose: (status: TargetStatus) => void;
  readonly showAll: () => void;
  readonly openRule: () => void;
}

/** A board between its header and its source line. */
export function viewScorecard(
  text: ScorecardText,
  shares: readonly ShareStretch[],
  reading: ScorecardReading,
): TemplateResult {
  const { say, chosen, found, showAll } = reading;
  const count = (status: ScorecardCountText) => viewCount(status, reading);
  return html`<div part="board">
    <p part="sentence">${text.sentence}</p>
    ${viewShares(shares)}
    <div part="counts" role="group" aria-label=${say.filter}>
      ${text.counts.map(count)}
    </div>
    <p part="found" role="status">
      ${found}
      ${
        chosen.length > 0
          ? html`<button part="action" type="button" @click=${showAll}>
              ${say.showAll}
            </button>`
          : nothing
      }
    </p>
    <table role="table">
      <caption class="unseen">
        ${text.header.text}. ${text.context}
      </caption>
      <thead role="rowgroup">
        <tr role="row" class="row">
          ${columns.map(
            (column) =>
              html`<th role="columnheader" scope="col" class=${column}>
                ${say.columns[column]}
              </th>`,
          )}
        </tr>
      </thead>
      ${text.groups.map((group, at) =>
        viewGroup(group, reading, reading.trends?.[at]),
      )}
    </table>
    <details part="rule" @toggle=${reading.openRule}>
      <summary>${say.rule}</summary>
      ${reading.rule || nothing}
    </details>
  </div>`;
}

/** The picture of the counts, which stand in words beneath it. */
function viewShares(shares: readonly ShareStretch[]): TemplateResult {
  return html`<svg part="shares" aria-hidden="true">
    <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse">
      <path d="M-1 1 1 -1M0 6 6 0M5 7 7 5"></path>
    </pattern>
    <pattern id="stripes" width="5" height="5" patternUnits="userSpaceOnUse">
      <path class="pale" d="M2.5 0V5"></path>
      <path class="stripe" d="M1 0V5"></path>
    </pattern>
    ${shares.map(
      ({ status, startPercent, widthPercent }) =>
        svg`<rect class=${status} x="${startPercent}%" width="${widthPercent}%" height="100%"></rect>`,
    )}
  </svg>`;
}

function viewCount(
  { status, count, number, word, share }: ScorecardCountText,
  { chosen, choose }: ScorecardReading,
): TemplateResult {
  const isChosen = chosen.includes(status);
  return html`<button
    part="count"
    type="button"
    class=${status}
    aria-pressed=${isChosen}
    ?disabled=${count === 0 && !isChosen}
    @click=${() => choose(status)}
  >
    ${viewSign(status)} <b>${number}</b> <span class="quiet">${share}</span>
    <span class="word">${word}</span>
  </button>`;
}

function viewGroup(
  { parents, name, counts, rows }: ScorecardGroupText,
  { say, ui, chosen }: ScorecardReading,
  trends: readonly TemplateResult[] | undefined,
): TemplateResult {
  const isShown = (status: TargetStatus) =>
    chosen.length === 0 || chosen.includes(status);
  return html`<tbody
    role="rowgroup"
    ?hidden=${!rows.some(({ status }) => isShown(status))}
  >
    ${name ? viewTopic(parents, name, counts) : nothing}
    ${rows.map((row, order) =>
      viewRow(row, {
        say,
        ui,
        isShown: isShown(row.status),
        trend: trends?.[order],
      }),
    )}
  </tbody>`;
}

function viewTopic(
  parents: readonly PickedText[],
  name: PickedText,
  counts: string,
): TemplateResult {
  return html`<tr role="row" class="topic">
    <th role="rowheader" scope="rowgroup" colspan="6" aria-colspan="6">
      <span
        >${parents.map(
          (parent) =>
            html`<span class="parents" lang=${parent.lang}
              >${parent.text} ›
            </span>`,
        )}<span lang=${name.lang}>${name.text}</span></span
      >
      <span class="counted">${counts}</span>
    </th>
  </tr>`;
}
