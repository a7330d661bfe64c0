import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { RankingControls } from './ranking.describe-controls.js';
import type { RankingCellText, RankingRowText } from './ranking.model-text.js';

/** The search box with how many were found. */
export function viewSearch(
  typed: string,
  { search, found }: RankingControls,
  type: (text: string) => void,
): TemplateResult {
  return html`<div part="search">
    <input
      type="search"
      aria-label=${search}
      placeholder=${search}
      .value=${typed}
      @input=${(event: Event) => type((event.target as HTMLInputElement).value)}
      @keydown=${({ key }: KeyboardEvent) => key === 'Escape' && type('')}
    />
    <span role="status">${typed && found}</span>
  </div>`;
}

/** The button that shows the other rows, or hides them again. */
export function viewToggle(
  isOpen: boolean,
  { more, fewer }: RankingControls,
  toggle: () => void,
): TemplateResult {
  return html`<button part="more" aria-expanded=${isOpen} @click=${toggle}>
    ${isOpen ? fewer : more}
  </button>`;
}

/** The name of a row that the reader may choose. */
export function viewName(
  { text }: RankingCellText,
  { area, isCurrent }: RankingRowText,
): TemplateResult {
  // One of the names is a tab stop; which one is not for the template to say.
  return html`<button
    type="button"
    tabindex="-1"
    value=${area}
    aria-pressed=${isCurrent === true}
  >${text}</button>`;
}

/**
 * What stands in a cell or a head, with all there is to say of it; `instead`
 * stands for its text.
 */
export function viewWords(
  { text, spoken, marks, aside, below }: RankingCellText,
  instead?: unknown,
): unknown {
  const written =
    instead ??
    (spoken
      ? html`<span aria-hidden="true">${text}</span><span class="unseen">${spoken}</span>`
      : text);
  // A letter is read aloud where its words are not.
  return marks || below
    ? html`${written}${marks && html`<sup aria-hidden=${aside ? 'true' : nothing}>${marks}</sup>`}${
        aside && html`<span class="unseen">${aside}</span>`
      }${below && html`<small>${below}</small>`}`
    : written;
}
