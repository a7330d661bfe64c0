import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { PlacedColumn, RankingLayout } from './ranking.layout.js';
import type { ShownRows } from './ranking.layout-cut.js';
import type { Sorting } from './ranking.layout-rows.js';
import type {
  RankingCellText,
  RankingColumnText,
  RankingNote,
  RankingRowText,
  RankingText,
} from './ranking.model-text.js';

/** What is drawn besides, once the part of the script for it is there. */
export interface RankingReading extends ShownRows {
  readonly sorting: Sorting | undefined;
  readonly sort: (at: number) => void;
  /** A text with its letters, its asides and what is said instead of it. */
  readonly viewWords: (cell: RankingCellText, row?: RankingRowText) => unknown;
  /** Above the table. */
  readonly search: unknown;
  /** Below the table of these columns. */
  readonly foot: (columns: readonly PlacedColumn[]) => unknown;
}

/** Fewer rows are taken in at a glance, and need no search. */
const searchedFrom = 20;

/** Holds the place of a control that is to come. */
const soon = html`<div class="soon"></div>`;

/** A ranking between its header and its source line. */
export function viewRanking(
  text: RankingText,
  layout: RankingLayout,
  { rows, apart }: ShownRows,
  top: number,
  reading: RankingReading | undefined,
): TemplateResult {
  const { scrolls, columns, barPx } = layout;
  const count = text.rows.length;
  const view = (row: RankingRowText) => viewRow(row, layout, reading);
  return html`${count > Math.min(top, searchedFrom) ? (reading?.search ?? soon) : nothing}
    <div data-picture></div>
    <div
      part="picture"
      class=${scrolls ? 'scrolls' : ''}
      role=${scrolls ? 'region' : nothing}
      tabindex=${scrolls ? 0 : nothing}
      aria-label=${scrolls ? text.header.text : nothing}
    >
      <table class=${barPx ? 'barred' : ''}>
        <caption class="unseen">${text.header.text}. ${text.context}</caption>
        <colgroup>
          ${columns.map(({ widthPx }) => html`<col width=${widthPx} />`)}
        </colgroup>
        <thead>
          <tr>
            ${columns.map((column) => viewHead(text.columns[column.at]!, column, reading))}
          </tr>
        </thead>
        <tbody>
          ${rows.map(view)}
          ${
            apart.length > 0
              ? html`<tr class="gap">
                    <td colspan=${columns.length}>…</td>
                  </tr>
                  ${apart.map(view)}`
              : nothing
          }
        </tbody>
      </table>
    </div>
    ${reading?.foot(columns) ?? [count > top ? soon : nothing, viewNotes(text.notes)]}`;
}

/** What the small letters stand for. */
export function viewNotes(notes: readonly RankingNote[]): TemplateResult {
  return html`<div class="notes">
    ${notes.map(
      ({ mark, text }) => html`<p part="note"><sup>${mark}</sup> ${text}</p>`,
    )}
  </div>`;
}

function viewHead(
  { kind, text, lang, mark }: RankingColumnText,
  { at }: PlacedColumn,
  reading: RankingReading | undefined,
): TemplateResult {
  // A plain ranking is sorted by its ranks.
  const sorting: Partial<Sorting> | undefined = reading
    ? reading.sorting
    : { at: 0 };
  const direction = sorting?.descending ? 'descending' : 'ascending';
  return html`<th
    scope="col"
    class=${kind}
    lang=${lang}
    aria-sort=${sorting?.at === at ? direction : nothing}
  >
    <button
      ?disabled=${!reading}
      @click=${() => reading?.sort(at)}
    >${reading?.viewWords({ text, marks: mark }) ?? text}</button>
  </th>`;
}

function viewRow(
  row: RankingRowText,
  { columns, barPx }: RankingLayout,
  reading: RankingReading | undefined,
): TemplateResult {
  const { cells, isMarked, isCurrent = isMarked } = row;
  return html`<tr
    class=${isMarked ? 'own' : nothing}
    aria-current=${isCurrent || nothing}
  >
    ${columns.map(({ at, kind }) => {
      const cell = cells[at]!;
      const words = reading?.viewWords(cell, row) ?? viewWords(cell);
      return kind === 'name'
        ? html`<th scope="row" class="name" lang=${cell.lang ?? nothing}>${words}</th>`
        : html`<td class="${kind} ${cell.tone ?? ''}">${viewBar(cell, barPx)}${words}</td>`;
    })}
  </tr>`;
}

function viewBar({ barPercent }: RankingCellText, barPx: number) {
  return barPx && barPercent
    ? html`<svg aria-hidden="true" width=${barPx}>
        <rect
          x="${barPercent[0]}%"
          width="${barPercent[1]}%"
          height="100%"
        ></rect>
      </svg>`
    : nothing;
}

function viewWords({ text, kinds }: RankingCellText): unknown {
  return kinds?.length ? html`${text}<sup>*</sup>` : text;
}
