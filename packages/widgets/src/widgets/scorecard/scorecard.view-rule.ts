import { html, type TemplateResult } from 'lit/html.js';
import type { RuleText } from './scorecard.describe-rule.js';
import { viewSign } from './scorecard.view-sign.js';

/** The rule in words, under the board that it judged. */
export function viewRule(
  title: string,
  { statuses, notes }: RuleText,
): TemplateResult {
  return html`<details part="rule">
    <summary>${title}</summary>
    <ul>
      ${statuses.map(
        ({ status, text }) => html`<li>${viewSign(status)} ${text}</li>`,
      )}
    </ul>
    ${notes.map((note) => html`<p>${note}</p>`)}
  </details>`;
}
