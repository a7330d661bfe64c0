import type { FigureWords } from '@chiso/data/core';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { PickedText, SourceLabel } from '../../ui/pure/text.js';
import type { UiWords } from '../../ui/pure/ui-words.js';
import type { BoardWords } from './scorecard.describe-words.js';
import type {
  ScorecardRowText,
  ScorecardTargetText,
} from './scorecard.model-text.js';
import { viewSign } from './scorecard.view-sign.js';

/** The evidence names them all. */
const mostNamed = 4;

/**
 * A row of the table. Its roles are written out, because a browser forgets
 * those of a table that is laid out as blocks.
 */
export function viewRow(
  row: ScorecardRowText,
  {
    say,
    ui,
    isShown,
    trend,
  }: {
    readonly say: BoardWords;
    readonly ui: UiWords;
    readonly isShown: boolean;
    /** The small picture, once there is what draws it. */
    readonly trend: TemplateResult | undefined;
  },
): TemplateResult {
  const { status, name, place, figure, when, latest, target } = row;
  return html`<tr role="row" class="row" ?hidden=${!isShown}>
    <th role="rowheader" scope="row" class="name">
      <span lang=${name.lang}>${name.text}</span>
      ${place ? html`<span class="place">${place}</span>` : nothing}
    </th>
    <td role="cell" class="figure" data-column=${say.columns.figure}>
      ${viewFigure(figure)}
      ${small(when)} ${small(latest)}
    </td>
    <td role="cell" class="trend ${row.hasTrend ? '' : 'none'}">
      ${row.hasTrend ? (trend ?? html`<svg></svg>`) : nothing}
    </td>
    <td role="cell" class="target" data-column=${say.columns.target}>
      ${viewTarget(target)}
    </td>
    <td role="cell" class="status">
      <span class="verdict">${viewSign(status)} ${row.word}</span>
      ${small(row.distance, 'note')} ${small(row.reason)} ${viewQuote(row.quote)}
      ${small(row.contested, 'contested')}
    </td>
    <td role="cell" class="source">
      <span class="prefix">${ui.source}: </span>${
        row.sources.length > 0
          ? viewLinks(row.sources.slice(0, mostNamed))
          : ui.noSource
      }${row.sources.length > mostNamed ? '…' : ''}
    </td>
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
  if (!number) return html`<span class="lead none">${text}</span>`;
  // A rate stands close to its number.
  const space = unit.startsWith('/') ? '' : ' ';
  return html`<span class="lead">${hedge} <b>${number}</b></span>${
    unit ? html`${space}<span lang=${unitLang}>${unit}</span>` : nothing
  }${share && ` (${share})`}`;
}

function viewTarget({
  figure,
  label,
  when,
  acts,
  notes,
  others,
}: ScorecardTargetText): TemplateResult {
  return html`${viewFigure(figure)} ${small(when)}
  ${label ? html`<small lang=${label.lang}>${label.text}</small>` : nothing}
  ${acts.length > 0 ? html`<small>${viewLinks(acts)}</small>` : nothing}
  ${notes.map((note) => small(note, 'note'))}
  ${others.map(
    ({ status, text, word }) =>
      html`<small>${viewSign(status)} ${text} · ${word}</small>`,
  )}`;
}

function viewLinks(labels: readonly SourceLabel[]): readonly TemplateResult[] {
  return labels.map(({ text, lang, url = '' }, order) => {
    const name = html`<span lang=${lang}>${text}</span>`;
    // Whatever else a document calls an address stays plain text.
    return html`${order ? '; ' : ''}${
      /^https?:/.test(url)
        ? html`<a href=${url} rel="noopener noreferrer">${name}</a>`
        : name
    }`;
  });
}

function viewQuote(quote: PickedText | undefined) {
  return quote
    ? html`<small lang=${quote.lang}>“${quote.text}”</small>`
    : nothing;
}

function small(text: string, look = '') {
  return text ? html`<small class=${look || nothing}>${text}</small>` : nothing;
}
