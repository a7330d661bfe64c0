import { html, type TemplateResult } from 'lit/html.js';
import type { SourceLabel } from './pure/text.js';
import type { UiWords } from './pure/ui-words.js';

/** The evidence names them all. */
const mostNamed = 4;

/** "Nguồn: Báo Bình Định, 19/7/2024", with a link where there is one. */
export function renderSources(
  sources: readonly SourceLabel[],
  { source, noSource, old }: UiWords,
  isOld?: boolean,
): TemplateResult {
  return html`<p part="source">
    ${source}:
    ${sources.length ? sources.slice(0, mostNamed).map(renderSource) : noSource}
    ${sources.length > mostNamed ? '…' : ''}${isOld ? ` (${old})` : ''}
  </p>`;
}

function renderSource({ text, lang, url = '' }: SourceLabel, index: number) {
  const name = html`<span lang=${lang}>${text}</span>`;
  // Whatever else a document calls an address stays plain text.
  return html`${index ? '; ' : ''}${
    /^https?:/.test(url)
      ? html`<a href=${url} rel="noopener noreferrer">${name}</a>`
      : name
  }`;
}
