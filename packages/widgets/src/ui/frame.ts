import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Shown } from './pure/shown.js';
import type { PickedText, SourceLabel } from './pure/text.js';
import type { UiWords } from './pure/ui-words.js';
import { renderSources } from './source-line.js';
import type { ToolController } from './tool-controller.js';

/** What every widget has around its picture. */
export interface Frame {
  readonly header: PickedText;
  /** One line: where, when, by whom. */
  readonly context?: string;
  /** What the picture shows, in sentences, for those who do not see it. */
  readonly summary?: string;
  /** The picture; where there is none, the message above the fallback. */
  readonly body: unknown;
  /** Why there is no picture. */
  readonly message?: string | undefined;
  /** Absent: there is no document yet, and no source line. */
  readonly sources?: readonly SourceLabel[] | undefined;
  /** Buttons at the end of the source line. */
  readonly actions?: unknown;
  /** What the picture shows: for its evidence, and to take it along. */
  readonly shown?: (() => Shown) | null | undefined;
}

/** What stands around a picture beside what the widget says of it. */
export interface Surroundings {
  readonly words: UiWords | undefined;
  /** Whether the day of the next release has passed. */
  readonly isOld?: boolean;
  /** What a reader can do with the picture; it comes after it. */
  readonly tools?: ToolController | null | undefined;
}

/** Header, one line of context, picture, source line. */
export function renderFrame(
  { header, context, summary, body, sources, actions }: Frame,
  { words, isOld, tools }: Surroundings,
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
            ${renderSources(sources, words, isOld)}
            <div part="actions">${actions}${tools?.buttons()}</div>
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
