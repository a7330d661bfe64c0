import type { TargetStatus } from '@chiso/data/targets';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { BoardWords } from './scorecard.describe-words.js';
import type {
  ScorecardCountText,
  ScorecardGroupText,
  ScorecardRowText,
  ScorecardText,
} from './scorecard.model-text.js';
import { type RowMore, viewRow } from './scorecard.view-row.js';
import { viewSign } from './scorecard.view-sign.js';

/** What the reader sees of a board, and may do with it. */
export interface ScorecardReading {
  readonly say: BoardWords;
  /** The statuses that are shown; none: all. */
  readonly chosen: readonly TargetStatus[];
  /** "Đang hiện 3 trên 9 dòng."; empty where all are shown. */
  readonly found: string;
  /** What led to the statuses, once it is there. */
  readonly more: BoardMore | undefined;
  readonly choose: (chosen: readonly TargetStatus[]) => void;
  readonly showAll: () => void;
}

/** What completes a board, each in the place that is kept for it. */
export interface BoardMore {
  readonly shares: TemplateResult;
  /** The heads of the columns that come later. */
  readonly columns: RowMore;
  readonly rows: ReadonlyMap<ScorecardRowText, RowMore>;
  readonly rule: TemplateResult;
}

/** A board between its header and its source line. */
export function viewScorecard(
  text: ScorecardText,
  reading: ScorecardReading,
): TemplateResult {
  const { say, found, more, showAll } = reading;
  const { columns } = say;
  return html`<div part="board">
    <p part="sentence">${text.sentence}</p>
    <div class="shares">${more?.shares}</div>
    <div part="counts" role="group" aria-label=${say.filter}>
      ${text.counts.map((count) => viewCount(count, reading))}
    </div>
    <p part="found" role="status">
      ${found}
      ${
        found
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
          ${viewHead('name', columns.name)} ${viewHead('figure', columns.figure)}
          ${more?.columns.trend} ${viewHead('target', columns.target)}
          ${viewHead('status', columns.status)} ${more?.columns.reason}
        </tr>
      </thead>
      ${text.groups.map((group) => viewGroup(group, reading))}
    </table>
    <div class="rule">${more?.rule}</div>
  </div>`;
}

/** The head of a column. */
export function viewHead(column: string, name: string): TemplateResult {
  return html`<th role="columnheader" scope="col" class=${column}>${name}</th>`;
}

function viewCount(
  { status, count, number, word, share }: ScorecardCountText,
  { chosen, choose }: ScorecardReading,
): TemplateResult {
  const isChosen = chosen.includes(status);
  const others = chosen.filter((one) => one !== status);
  return html`<button
    part="count"
    type="button"
    class=${status}
    aria-pressed=${isChosen}
    ?disabled=${count === 0 && !isChosen}
    @click=${() => choose(isChosen ? others : [...chosen, status])}
  >
    ${viewSign(status)} <b>${number}</b> <small>${share}</small>
    <span>${word}</span>
  </button>`;
}

function viewGroup(
  { parents, name, counts, rows }: ScorecardGroupText,
  { say, chosen, more }: ScorecardReading,
): TemplateResult {
  const isHidden = ({ status }: ScorecardRowText) =>
    chosen.length > 0 && !chosen.includes(status);
  return html`<tbody role="rowgroup" ?hidden=${rows.every(isHidden)}>
    ${
      name
        ? html`<tr role="row" class="topic">
            <th
              role="rowheader"
              scope="rowgroup"
              colspan=${more ? 6 : 4}
              aria-colspan=${more ? 6 : 4}
            >
              <span
                >${parents.map(
                  ({ text, lang }) =>
                    html`<small lang=${lang}>${text} › </small>`,
                )}<span lang=${name.lang}>${name.text}</span></span
              >
              <small>${counts}</small>
            </th>
          </tr>`
        : nothing
    }
    ${rows.map((row) => viewRow(row, say, isHidden(row), more?.rows.get(row)))}
  </tbody>`;
}
