import type { FigureWords } from '@chiso/data/core';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { BoardWords } from './scorecard.describe-words.js';
import type { ScorecardRowText } from './scorecard.model-text.js';
import { viewSign } from './scorecard.view-sign.js';

/** What completes a row, each in the place that is kept for it. */
export interface RowMore {
  /** The cell of the small picture. */
  readonly trend: TemplateResult;
  /** How far it is, under the status. */
  readonly distance?: TemplateResult;
  /** The cell of the reason, and what a reader opens under it. */
  readonly reason: TemplateResult;
}

/**
 * A row of the table. Its roles are written out, because a browser forgets
 * those of a table that is laid out as blocks.
 */
export function viewRow(
  row: ScorecardRowText,
  { columns }: BoardWords,
  isHidden: boolean,
  more: RowMore | undefined,
): TemplateResult {
  const { status, word, name, place, figure, when, target, label, due } = row;
  return html`<tr
    role="row"
    class="row ${figure.number ? '' : 'bare'}"
    ?hidden=${isHidden}
  >
    <th role="rowheader" scope="row" class="name">
      <span lang=${name.lang}>${name.text}</span>
      <small class="place">${place}</small>
    </th>
    <td role="cell" class="figure" data-column=${columns.figure}>
      ${viewFigure(figure)} <small>${when}</small>
    </td>
    ${more?.trend}
    <td role="cell" class="target" data-column=${columns.target}>
      ${viewFigure(target)} <small>${due}</small>
      ${label ? html`<small lang=${label.lang}>${label.text}</small>` : nothing}
    </td>
    <td role="cell" class="status">
      <b>${viewSign(status)} ${word}</b> ${more?.distance}
    </td>
    ${more?.reason}
  </tr>`;
}

/** "khoảng 12,1 triệu người", "3–5%/tháng", "2.164/2.418 (89,5%)" */
function viewFigure({
  hedge,
  number,
  unit,
  unitLang,
  share,
  text,
}: FigureWords): TemplateResult {
  if (!number) return html`<span class="none">${text}</span>`;
  // A rate stands close to its number.
  return html`<span class="lead">${hedge} <b>${number}</b></span
    >${unit.startsWith('/') ? '' : ' '}<span lang=${unitLang}>${unit}</span
    >${share && ` (${share})`}`;
}
