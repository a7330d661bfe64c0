import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { FigureText } from './figure.describe.js';

/** What a sentence gets of its figure. */
export interface FigureReading {
  /** Whether the author has written it; undefined: nobody can say. */
  readonly isWritten: boolean | undefined;
  readonly open: (event: Event) => void;
}

/**
 * A figure in a sentence, as its author wrote it or as the document has it,
 * what qualifies it, and what has become of it since. It opens its evidence.
 */
export function viewFigure(
  { written, correction, status }: FigureText,
  { isWritten, open }: FigureReading,
): TemplateResult {
  const note = [correction, status].filter(Boolean).join('; ');
  // Not a <button>: that is a box of its own, which no line breaks within.
  return html`<span
      part="figure"
      class=${correction ? 'corrected' : nothing}
      title=${note || nothing}
      name="evidence"
      role="button"
      tabindex="0"
      aria-haspopup="dialog"
      @click=${open}
      @keydown=${(event: KeyboardEvent) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        open(event);
      }}
      >${isWritten === false ? written : html`<slot>${isWritten ? nothing : written}</slot>`}${
        note
          ? html`<span class="end" aria-hidden="true"
              ><span part="sign">${correction && '*'}${status && '†'}</span></span
            >`
          : nothing
      }</span
    >${viewNote('correction', correction)}${viewNote('status', status)}`;
}

/** Read aloud after the figure, and printed. */
function viewNote(part: string, text: string) {
  return text
    ? html`<span part=${part} class="unseen"> (${text})</span>`
    : nothing;
}
