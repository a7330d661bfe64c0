import type { Claim, SourceEvidence } from '@chiso/data/citation';
import { formatDate } from '@chiso/data/core';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Languages } from '../pure/text.js';
import type { EvidenceWords } from './evidence-words.js';
import {
  type Piece,
  viewLink,
  viewMore,
  viewText,
} from './view-evidence-text.js';

/** Whom the evidence is told to. */
export interface Listener extends Languages {
  readonly words: EvidenceWords;
}

/** Every source of a claim as it can be found, then the source's own words. */
export function viewSources(claim: Claim, listener: Listener): Piece {
  if (claim.sources.length === 0) return viewQuote(claim, listener);
  return html`<ul class="sources">
      ${claim.sources.map(
        (source) => html`<li>${viewSource(source, listener)}</li>`,
      )}
    </ul>
    ${viewQuote(claim, listener)}`;
}

/** By name and day, with a link where there is one. */
export function viewSourceNames(sources: readonly SourceEvidence[]): Piece {
  return html`${sources.map(
    ({ label, url }, index) =>
      html`${index ? '; ' : ''}${viewLink(label, url)}`,
  )}`;
}

function viewSource(
  source: SourceEvidence,
  { words, lang }: Listener,
): TemplateResult {
  const { label, title, originalTitle, publisher, date, event, url } = source;
  const { kind, documentNumber, note } = source;
  const name = title && publisher ? title : undefined;
  // The label names the day of the event where that is all there is.
  const isEventTold = !event || (event.date === date && !event.isInferred);
  return html`${
    name ? viewText(label) : viewLink(label, url)
  }${viewMore(kind?.text)}${viewMore(documentNumber && words.numbered(documentNumber))}${
    isEventTold
      ? nothing
      : viewMore(words.event(formatDate(event.date, lang), event.isInferred))
  }${name ? html`<br />${viewLink(name, url)}` : nothing}${viewMore(
    originalTitle,
  )}${note ? html`<br /><span class="pale">${viewText(note)}</span>` : nothing}`;
}

/** The source's own words, in its own language, and where they stand. */
export function viewQuote(
  { quote, locator }: Claim,
  { documentLang }: Listener,
): Piece {
  return quote
    ? html`<blockquote lang=${documentLang}>
        “${quote}”${
          locator ? html` <span class="pale">(${locator})</span>` : nothing
        }
      </blockquote>`
    : nothing;
}
