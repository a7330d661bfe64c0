import { html, nothing, type TemplateResult } from 'lit';
import type { ElementState } from './events.js';
import type { PickedText, SourceLabel } from './pure/text.js';
import type { UiWords } from './pure/ui-words.js';
import { renderSources } from './source-line.js';

/** What every widget has around its picture. */
export interface Frame {
  readonly header: PickedText;
  /** One line: where, when, by whom. */
  readonly context: string;
  /** What the picture shows, in sentences, for those who do not see it. */
  readonly summary?: string;
  readonly body: unknown;
  readonly sources: readonly SourceLabel[];
  /** Buttons at the end of the source line. */
  readonly actions?: unknown;
}

/** Header, one line of context, picture, source line. */
export function renderFrame(frame: Frame, words: UiWords): TemplateResult {
  const { header, context, summary, body, sources, actions } = frame;
  return html`<figure part="frame">
    <figcaption>
      <slot name="header"
        ><div part="header" lang=${header.lang}>${header.text}</div></slot
      >
      ${context ? html`<div part="context">${context}</div>` : nothing}
      ${summary ? html`<p class="unseen">${summary}</p>` : nothing}
    </figcaption>
    ${body}
    <footer part="footer">
      ${renderSources(sources, words)} ${actions ?? nothing}
      <slot name="footer"></slot>
    </footer>
  </figure>`;
}

/** What stands while there is no picture: a sentence, and the fallback. */
export function renderPlaceholder(
  state: ElementState,
  header: string | undefined,
  message: string,
): TemplateResult {
  return html`<figure part="frame" aria-busy=${state === 'loading'}>
    ${header ? html`<figcaption part="header">${header}</figcaption>` : nothing}
    <div part="placeholder">
      <p part="message" role=${state === 'error' ? 'alert' : 'status'}>
        ${message}
      </p>
      <slot></slot>
    </div>
  </figure>`;
}
