import { html, nothing, type TemplateResult } from 'lit/html.js';
import { describeTable, type TableContent } from './gauge.describe-table.js';

/** What the picture shows, as a table; loaded when it is asked for. */
export function viewTable(content: TableContent): TemplateResult {
  const { header, context } = content.text;
  return html`<div part="table">
    <table>
      <caption class="unseen">
        ${header.text}. ${context}
      </caption>
      <tbody>
        ${describeTable(content).map(
          ({ name, lang = nothing, figure, note }) => html`<tr>
            <th scope="row" lang=${lang}>${name}</th>
            <td>${figure}</td>
            <td class="quiet">${note}</td>
          </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
