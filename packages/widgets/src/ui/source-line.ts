import { html, nothing, type TemplateResult } from 'lit';
import type { SourceLabel } from './pure/text.js';
import type { UiWords } from './pure/ui-words.js';

/** Past this many, the others are counted; the evidence names them all. */
const mostNamed = 3;

/** "Nguồn: Báo Bình Định, 19/7/2024", with a link where there is one. */
export function renderSources(
  sources: readonly SourceLabel[],
  words: UiWords,
): TemplateResult {
  const others = sources.length - mostNamed;
  return html`<p part="source">
    ${sources.length > 1 ? words.sources : words.source}:
    ${
      sources.length === 0
        ? words.noSource
        : sources
            .slice(0, mostNamed)
            .map(
              (source, index) =>
                html`${index ? '; ' : ''}${renderSource(source)}`,
            )
    }${others > 0 ? ` ${words.moreSources(others)}` : nothing}
  </p>`;
}

function renderSource({ text, lang, url }: SourceLabel): TemplateResult {
  // The validator lets only http and https through.
  return url
    ? html`<a href=${url} lang=${lang} rel="noopener noreferrer">${text}</a>`
    : html`<span lang=${lang}>${text}</span>`;
}
