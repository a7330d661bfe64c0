import { html, nothing, type TemplateResult } from 'lit/html.js';
import { describeTable } from './trend.describe-table.js';
import type { ToldSpeaker } from './trend.describe-words.js';
import type { TrendModel } from './trend.model.js';
import type { PointText, TrendText } from './trend.model-text.js';

/** What the picture shows, as a table. */
export function viewTable(
  model: TrendModel,
  text: TrendText,
  speaker: ToldSpeaker,
): TemplateResult {
  const { caption, columns, groups, notes } = describeTable(
    model,
    text,
    speaker,
  );
  return html`<div part="table" role="region" tabindex="0" aria-label=${text.header.text}>
      <table>
        <caption class="unseen">
          ${caption}
        </caption>
        <thead>
          <tr>
            ${columns.map((column) => html`<th scope="col">${column}</th>`)}
          </tr>
        </thead>
        ${groups.map(
          ({ name, rows }) => html`<tbody>
            ${
              name
                ? html`<tr>
                    <th class="group" scope="rowgroup" colspan=${columns.length}>${name}</th>
                  </tr>`
                : nothing
            }
            ${rows.map(viewRow)}
          </tbody>`,
        )}
      </table>
    </div>
    ${notes.map((note) => html`<p part="note">${note}</p>`)}`;
}

function viewRow({
  period,
  figure,
  status,
  release,
  sources,
  isEarlier,
}: PointText) {
  const origin = sources.map(({ text }) => text).join('; ');
  return html`<tr class=${isEarlier ? 'quiet' : nothing}>
    <th scope="row">${period}</th>
    <td>${figure}</td>
    <td>${status}</td>
    <td>${[release, origin].filter(Boolean).join(' · ')}</td>
  </tr>`;
}
