import { html, type TemplateResult } from 'lit';
import type { SourceLabel } from './pure/text.js';
import type { UiWords } from './pure/ui-words.js';

/** Past this many, the others are counted; the evidence names them all. */
const mostNamed = 3;

/** "Nguồn: Báo Bình Định, 19/7/2024", with a link where there is one. */
export function renderSources(
  sources: readonly SourceLabel[],
  { source, sources: several, noSource, moreSources }: UiWords,
): TemplateResult {
  const others = sources.length - mostNamed;
  return html`<p part="source">
    ${others > -2 ? several : source}:
    ${sources.length ? '' : noSource}${sources
      .slice(0, mostNamed)
      .map((one, index) => html`${index ? '; ' : ''}${renderSource(one)}`)}
    ${others > 0 ? moreSources(others) : ''}
  </p>`;
}

function renderSource({ text, lang, url }: SourceLabel): TemplateResult {
  // Whatever else a document calls an address stays plain text.
  return /^https?:/i.test(url ?? '')
    ? html`<a href=${url} lang=${lang} rel="noopener noreferrer">${text}</a>`
    : html`<span lang=${lang}>${text}</span>`;
}
