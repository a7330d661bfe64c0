import type { PickedText } from '@chiso/data/core';
import { html, nothing, type TemplateResult } from 'lit/html.js';

/** What a piece of a view may be: a template, a text, nothing. */
export type Piece = TemplateResult | string | typeof nothing;

/**
 * A text of the document in its own language and apart from what stands
 * around it, whichever way it is written.
 */
export function viewText({ text, lang }: PickedText): TemplateResult {
  return html`<bdi lang=${lang}>${text}</bdi>`;
}

/** A text that leads somewhere; any other address than a page's is none. */
export function viewLink(text: PickedText, url: string | undefined) {
  return /^https?:\/\//i.test(url ?? '')
    ? html`<a href=${url} rel="noopener noreferrer">${viewText(text)}</a>`
    : viewText(text);
}

/** A text that may not be there, after what joins it to the one before. */
export function viewMore(
  text: PickedText | string | undefined,
  before = ' · ',
): Piece {
  if (!text) return nothing;
  const own = typeof text === 'string' ? text : viewText(text);
  return html`${before}${own}`;
}

/** A term of a list of facts; nothing where nothing is known of it. */
export function viewFact(term: string, ...pieces: readonly Piece[]): Piece {
  return pieces.every((piece) => piece === nothing || piece === '')
    ? nothing
    : html`<div>
        <dt>${term}</dt>
        <dd>${pieces}</dd>
      </div>`;
}

/** How a section stands. */
interface SectionStyle {
  /** A sentence under its heading. */
  readonly lead?: string;
  /** Its items stand side by side where there is room. */
  readonly isBeside?: boolean;
}

/** A section with its heading; nothing where it would be empty. */
export function viewSection(
  heading: string,
  items: readonly TemplateResult[],
  { lead, isBeside }: SectionStyle = {},
): Piece {
  return items.length === 0
    ? nothing
    : html`<section>
        <h3>${heading}</h3>
        ${lead ? html`<p class="pale">${lead}</p>` : nothing}
        <ul class=${isBeside ? 'cards beside' : 'cards'}>
          ${items.map((item) => html`<li>${item}</li>`)}
        </ul>
      </section>`;
}
