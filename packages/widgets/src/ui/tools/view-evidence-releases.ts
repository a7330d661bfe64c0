import type { Claim } from '@chiso/data/citation';
import { formatDate } from '@chiso/data/core';
import { html, type TemplateResult } from 'lit/html.js';
import { type Listener, viewSourceNames } from './view-evidence-source.js';

/** The releases of a figure, the shown one last. */
export function viewReleases(
  releases: readonly Claim[],
  listener: Listener,
  caption: TemplateResult | string,
): TemplateResult {
  const { words } = listener;
  const shown = releases.length - 1;
  return html`<table class="releases">
    <caption>${caption}</caption>
    <thead>
      <tr>
        <th scope="col">${words.release}</th>
        <th scope="col">${words.figure}</th>
        <th scope="col">${words.status}</th>
        <th scope="col">${words.source}</th>
      </tr>
    </thead>
    <tbody>
      ${releases.map((claim, index) => {
        const { text, status, sources } = claim;
        return html`<tr>
          <th scope="row">
            ${releaseDay(claim, listener) ?? words.notStated}
          </th>
          <td>${index === shown ? html`<strong>${text}</strong>` : text}</td>
          <td>${status?.text ?? words.notStated}</td>
          <td>
            ${sources.length > 0 ? viewSourceNames(sources) : words.notStated}
          </td>
        </tr>`;
      })}
    </tbody>
  </table>`;
}

/** "6/1/2025", "1/2024", "2024": when the issuer released a figure. */
export function releaseDay(
  { release }: Claim,
  { lang }: Listener,
): string | undefined {
  return release && formatDate(release.code, lang);
}
