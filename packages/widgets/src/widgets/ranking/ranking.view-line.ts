import { html, type TemplateResult } from 'lit/html.js';
import { type HistoryLine, lineBox } from './ranking.layout-lines.js';
import type { RankingCellText } from './ranking.model-text.js';

/** The line of a row's earlier editions; its words are only heard. */
export function viewLine(
  { joined, alone, last }: HistoryLine,
  { text }: RankingCellText,
): TemplateResult {
  return html`<svg
      aria-hidden="true"
      viewBox="0 0 ${lineBox.width} ${lineBox.height}"
    >
      <path class="line" d=${joined}></path>
      <path class="line alone" d=${alone}></path>
      <path class="line last" d=${last}></path>
    </svg><span class="unseen">${text}</span>`;
}
