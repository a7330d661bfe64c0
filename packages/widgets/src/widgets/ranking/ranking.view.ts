import { html, nothing, svg, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { RankingControls } from './ranking.describe-controls.js';
import type { RankingLayout } from './ranking.layout.js';
import type { Sorting } from './ranking.layout-rows.js';
import type {
  RankingCellText,
  RankingColumnText,
  RankingRowText,
  RankingText,
} from './ranking.model-text.js';

/** What the reader has made of the table. */
export interface RankingReading {
  readonly rows: readonly RankingRowText[];
  readonly apart: readonly RankingRowText[];
  readonly sorting: Sorting | undefined;
  /** Undefined: there is too little to search. */
  readonly typed: string | undefined;
  /** Undefined: there is nothing to open or to close. */
  readonly isOpen: boolean | undefined;
}

/** What the controls do. */
export interface RankingActions {
  readonly sort: (at: number) => void;
  readonly type: (text: string) => void;
  readonly toggle: () => void;
}

/**
 * Rows are drawn in groups, each a row group of its own: while the groups
 * follow one another, those that stand are not gone through again.
 */
export const groupSize = 100;

/** A ranking between its header and its source line. */
export function viewRanking(
  text: RankingText,
  layout: RankingLayout,
  reading: RankingReading,
  {
    controls,
    actions,
  }: {
    readonly controls: RankingControls;
    readonly actions: RankingActions;
  },
): TemplateResult {
  const { rows, apart, sorting, isOpen } = reading;
  const ats = layout.columns.map(({ at }) => at);
  const hasBars = layout.barPx > 0;
  const draw = (row: RankingRowText) =>
    viewRow(
      row,
      ats.map((at) => text.columns[at]!),
      { ats, hasBars },
    );
  const groups = [];
  for (let at = 0; at < rows.length; at += groupSize) {
    groups.push(rows.slice(at, at + groupSize));
  }
  return html`${viewSearch(reading, controls, actions)}
    <div data-picture></div>
    <div
      part="picture"
      class=${layout.scrolls ? 'scrolls' : ''}
      role=${layout.scrolls ? 'region' : nothing}
      tabindex=${layout.scrolls ? 0 : nothing}
      aria-label=${layout.scrolls ? text.header.text : nothing}
    >
      <table class=${hasBars ? 'barred' : ''}>
        <caption class="unseen">
          ${text.header.text}. ${text.context}
        </caption>
        <colgroup>
          ${layout.columns.map(({ widthPx }) => html`<col width=${widthPx} />`)}
        </colgroup>
        <thead>
          <tr>
            ${ats.map((at) => viewHead(text.columns[at]!, sorting?.at === at ? sorting : undefined, () => actions.sort(at)))}
          </tr>
        </thead>
        ${groups.map(
          (group) =>
            html`<tbody>
              ${guard([hasBars, ...ats, ...group], () => group.map(draw))}
            </tbody>`,
        )}
        ${
          apart.length > 0
            ? html`<tbody>
                <tr class="gap">
                  <td colspan=${ats.length}>…</td>
                </tr>
                ${apart.map(draw)}
              </tbody>`
            : nothing
        }
      </table>
    </div>
    ${
      isOpen === undefined
        ? nothing
        : html`<button
            part="more"
            aria-expanded=${isOpen}
            @click=${actions.toggle}
          >
            ${isOpen ? controls.fewer : controls.more}
          </button>`
    }
    ${text.notes.map(({ mark, text: note }) => html`<p part="note"><sup>${mark}</sup> ${note}</p>`)}`;
}

function viewSearch(
  { typed }: RankingReading,
  { search, found }: RankingControls,
  { type }: RankingActions,
) {
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
  columns: readonly RankingColumnText[],
  {
    ats,
    hasBars,
  }: { readonly ats: readonly number[]; readonly hasBars: boolean },
): TemplateResult {
  return html`<tr class=${isMarked ? 'own' : nothing} aria-current=${isMarked || nothing}>
    ${ats.map((at, nth) => {
      const cell = cells[at]!;
      const { kind } = columns[nth]!;
      return kind === 'name'
        ? html`<th scope="row" lang=${cell.lang ?? nothing}>${viewCell(cell)}</th>`
        : html`<td class="${kind} ${cell.tone ?? ''}">${hasBars && kind === 'value' ? viewBar(cell) : nothing}${viewCell(cell)}</td>`;
    })}
  </tr>`;
}

function viewCell({ text, spoken, marks, aside, below }: RankingCellText) {
  if (!spoken && !marks && !below) return text;
  return html`${
    spoken
      ? html`<span aria-hidden="true">${text}</span><span class="unseen">${spoken}</span>`
      : text
  }${marks ? html`<sup aria-hidden="true">${marks}</sup><span class="unseen">, ${aside}</span>` : nothing}${
    below ? html`<small>${below}</small>` : nothing
  }`;
}

function viewBar({ barPercent, isFirm }: RankingCellText) {
  if (!barPercent) return nothing;
  return html`<svg aria-hidden="true" class=${isFirm ? '' : 'open'}>
    ${svg`<rect x="${barPercent[0]}%" width="${barPercent[1]}%" height="100%"></rect>`}
  </svg>`;
}
