import { html, type TemplateResult } from 'lit';
import type { GaugeText } from './gauge.model-text.js';

/** What the picture shows, as a table; loaded when it is asked for. */
export function viewTable({
  header,
  context,
  items,
}: GaugeText): TemplateResult {
  const rows = items.flatMap(({ name, figure, status, targets, change }) => [
    { name: name.text, lang: name.lang, figure: figure.text, note: status },
    ...targets.map(([label, value]) => ({
      name: label,
      lang: '',
      figure: value,
      note: '',
    })),
    ...(change
      ? [{ name: change.rest, lang: '', figure: change.amount, note: '' }]
      : []),
  ]);
  return html`<div part="picture">
    <table>
      <caption class="unseen">
        ${header.text}. ${context}
      </caption>
      <tbody>
        ${rows.map(
          ({ name, figure, note }) => html`<tr>
            <th scope="row">${name}</th>
            <td class="number">${figure} ${note ? `(${note})` : ''}</td>
          </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
