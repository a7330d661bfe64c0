import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { PickedText, SourceLabel } from './pure/text.js';
import type { UiWords } from './pure/ui-words.js';
import { renderSources } from './source-line.js';

/** What every widget has around its picture. */
export interface Frame {
  readonly header: PickedText;
  /** One line: where, when, by whom. */
  readonly context?: string;
  /** What the picture shows, in sentences, for those who do not see it. */
  readonly summary?: string;
  readonly body: unknown;
  /** Absent: there is no document yet, and no source line. */
  readonly sources?: readonly SourceLabel[] | undefined;
  /** Buttons at the end of the source line. */
  readonly actions?: unknown;
}

/** Header, one line of context, picture, source line. */
export function renderFrame(
  { header, context, summary, body, sources, actions }: Frame,
  words: UiWords | undefined,
): TemplateResult {
  return html`<figure part="frame">
    <figcaption>
      <slot name="header"
        ><div part="header" lang=${header.lang}>${header.text}</div></slot
      >
      ${context ? html`<div part="context">${context}</div>` : nothing}
    </figcaption>
    ${summary ? html`<p class="unseen">${summary}</p>` : nothing} ${body}
    ${
      sources && words
        ? // No <footer>: that would be one of the page.
          html`<div part="footer">
            ${renderSources(sources, words)} ${actions}
            <slot name="footer"></slot>
          </div>`
        : nothing
    }
  </figure>`;
}

/** What stands while there is no picture: a sentence, and the fallback. */
export function renderPlaceholder(message: string | undefined): TemplateResult {
  return html`<div part="placeholder">
    <p part="message" role="status">${message}</p>
    <slot></slot>
  </div>`;
}
