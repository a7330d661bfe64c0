import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { RankingControls } from './ranking.describe-controls.js';
import type { RankingLayout } from './ranking.layout.js';
import type { Sorting } from './ranking.layout-rows.js';
import type {
  RankingCellText,
  RankingColumnText,
  RankingRowText,
  RankingText,
} from './ranking.model-text.js';

/** What the reader has made of the table, and may make of it. */
export interface RankingReading extends RankingControls {
  readonly rows: readonly RankingRowText[];
  readonly apart: readonly RankingRowText[];
  readonly sorting: Sorting | undefined;
  /** Undefined: there is too little to search. */
  readonly typed: string | undefined;
  /** Undefined: there is nothing to open or to close. */
  readonly isOpen: boolean | undefined;
  readonly sort: (at: number) => void;
  readonly type: (text: string) => void;
  readonly toggle: () => void;
}

/** A ranking between its header and its source line. */
export function viewRanking(
  { header, context, columns, notes }: RankingText,
  layout: RankingLayout,
  reading: RankingReading,
): TemplateResult {
  const { rows, apart, sorting, isOpen } = reading;
  const draw = (row: RankingRowText) => viewRow(row, layout);
  return html`${viewSearch(reading)}
    <div data-picture></div>
    <div
      part="picture"
      class=${layout.scrolls ? 'scrolls' : ''}
      role=${layout.scrolls ? 'region' : nothing}
      tabindex=${layout.scrolls ? 0 : nothing}
      aria-label=${layout.scrolls ? header.text : nothing}
    >
      <table class=${layout.barPx ? 'barred' : ''}>
        <caption class="unseen">${header.text}. ${context}</caption>
        <colgroup>
          ${layout.columns.map(({ widthPx }) => html`<col width=${widthPx} />`)}
        </colgroup>
        <thead>
          <tr>
            ${layout.columns.map(({ at }) =>
              viewHead(
                columns[at]!,
                sorting?.at === at ? sorting : undefined,
                () => reading.sort(at),
              ),
            )}
          </tr>
        </thead>
        <tbody>
          ${rows.map(draw)}
          ${
            apart.length > 0
              ? html`<tr class="gap">
                  <td colspan=${layout.columns.length}>…</td>
                </tr>`
              : nothing
          }
          ${apart.map(draw)}
        </tbody>
      </table>
    </div>
    ${
      isOpen === undefined
        ? nothing
        : html`<button
            part="more"
            aria-expanded=${isOpen}
            @click=${reading.toggle}
          >
            ${isOpen ? reading.fewer : reading.more}
          </button>`
    }
    ${notes.map(({ mark, text }) => html`<p part="note"><sup>${mark}</sup> ${text}</p>`)}`;
}

function viewSearch({ typed, search, found, type }: RankingReading) {
  if (typed === undefined) return nothing;
  return html`<div part="search">
    <input
      type="search"
      aria-label=${search}
      placeholder=${search}
      .value=${typed}
      @input=${(event: Event) => type((event.target as HTMLInputElement).value)}
      @keydown=${({ key }: KeyboardEvent) => key === 'Escape' && type('')}
    />
    <span role="status">${typed && found}</span>
  </div>`;
}

function viewHead(
  { kind, text, lang, mark }: RankingColumnText,
  sorting: Sorting | undefined,
  sort: () => void,
): TemplateResult {
  const direction = sorting?.descending ? 'descending' : 'ascending';
  return html`<th
    scope="col"
    class=${kind}
    lang=${lang}
    aria-sort=${sorting ? direction : nothing}
  >
    <button @click=${sort}>${text}${mark ? html`<sup>${mark}</sup>` : nothing}</button>
  </th>`;
}

function viewRow(
  { cells, isMarked }: RankingRowText,
  { columns, barPx }: RankingLayout,
): TemplateResult {
  return html`<tr
    class=${isMarked ? 'own' : nothing}
    aria-current=${isMarked || nothing}
  >
    ${columns.map(({ at, kind }) => {
      const cell = cells[at]!;
      return kind === 'name'
        ? html`<th scope="row" class="name" lang=${cell.lang ?? nothing}>${viewCell(cell)}</th>`
        : html`<td class="${kind} ${cell.tone ?? ''}">${barPx ? viewBar(cell) : nothing}${viewCell(cell)}</td>`;
    })}
  </tr>`;
}

function viewCell({ text, spoken, marks, aside, below }: RankingCellText) {
  const written = spoken
    ? html`<span aria-hidden="true">${text}</span><span class="unseen">${spoken}</span>`
    : text;
  return marks || below
    ? html`${written}<sup aria-hidden="true">${marks}</sup><span class="unseen">${aside}</span><small>${below}</small>`
    : written;
}

function viewBar({ barPercent, isFirm }: RankingCellText) {
  return barPercent
    ? html`<svg aria-hidden="true" class=${isFirm ? '' : 'open'}>
        <rect
          x="${barPercent[0]}%"
          width="${barPercent[1]}%"
          height="100%"
        ></rect>
      </svg>`
    : nothing;
}
