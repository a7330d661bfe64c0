import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { PickedText, SourceLabel } from '../../ui/pure/text.js';
import type { UiWords } from '../../ui/pure/ui-words.js';
import type { MoreWords } from './scorecard.describe-more-words.js';
import type { ScorecardReasonText } from './scorecard.model-more-text.js';
import { viewSign } from './scorecard.view-sign.js';

/** The evidence names them all. */
const mostNamed = 4;

/**
 * Why a row stands as it does, in one line; under it, when a reader opens it
 * or on paper, the acts, the other targets and the sources.
 */
export function viewReason(
  { reason, quote, latest, acts, notes, others, sources }: ScorecardReasonText,
  say: MoreWords,
  ui: UiWords,
): TemplateResult {
  return html`<td role="cell" class="reason">
    <details>
      <summary>${reason}</summary>
    </details>
    <div class="rest">
      ${line(viewQuote(quote))} ${line(latest)}
      ${acts.length > 0 ? line(html`${say.setBy}: ${viewLinks(acts)}`) : nothing}
      ${notes.map(line)}
      ${others.length > 0 ? line(`${say.otherTargets}:`) : nothing}
      ${others.map(({ status, text, word }) =>
        line(html`${viewSign(status)} ${text} · ${word}`),
      )}
      ${line(
        html`${ui.source}:
        ${
          sources.length > 0
            ? viewLinks(sources.slice(0, mostNamed))
            : ui.noSource
        }${sources.length > mostNamed ? '…' : ''}`,
      )}
    </div>
  </td>`;
}

function line(content: unknown) {
  return content ? html`<p>${content}</p>` : nothing;
}

function viewQuote(quote: PickedText | undefined) {
  return quote && html`<q lang=${quote.lang}>${quote.text}</q>`;
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
