import { keyed } from 'lit/directives/keyed.js';
import { html, nothing } from 'lit/html.js';
import type { TrendText } from './trend.model-text.js';

/**
 * The notes of a picture, and a button after them. What a later part adds
 * makes another paragraph of them: one that grew would move, since it stands
 * on the source line.
 */
export function viewNotes(
  { notes }: TrendText,
  part: number,
  button: unknown,
): unknown {
  return notes
    ? keyed(part, html`<p part="note">${notes} ${button}</p>`)
    : nothing;
}
