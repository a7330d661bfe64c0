import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Example } from './examples.js';
import { fragmentOf } from './fragment.js';
import { type Settings, writeSettings } from './settings.js';
import type { TextKey } from './texts.js';

export interface CardContext {
  readonly settings: Settings;
  readonly text: (key: TextKey) => string;
}

// An example keeps its elements while the language, theme or width changes.
const previews = new Map<string, HTMLElement>();

/** One example with its title, its source and a link to it alone. */
export function exampleCard(
  example: Example,
  { settings, text }: CardContext,
): TemplateResult {
  const query = writeSettings(settings);
  const href = `/gallery/frame.html?example=${example.id}${query && `&${query}`}`;
  const headingId = example.id.replace('/', '-');
  return html`
    <article class="card" aria-labelledby=${headingId}>
      <header>
        <h3 id=${headingId} lang="en">${example.title}</h3>
        ${example.note && html`<p lang="en">${example.note}</p>`}
      </header>
      ${preview(example, settings, text)}
      <footer>
        <details>
          <summary>
            ${text('source')}
            <span class="visually-hidden">${text('sourceOf')} ${example.title}</span>
          </summary>
          <pre tabindex="0"><code>${example.html}</code></pre>
        </details>
        <a href=${href}>
          ${text('alone')}<span class="visually-hidden">: ${example.title}</span>
        </a>
      </footer>
    </article>
  `;
}

// A chosen width may be wider than the page: the box then scrolls, and can be
// reached by the keyboard to do so.
function preview(
  example: Example,
  { width }: Settings,
  text: CardContext['text'],
): TemplateResult {
  const content = previewOf(example);
  content.style.inlineSize = width === 'full' ? '' : `${width}px`;
  const isFull = width === 'full';
  const label = `${text('example')}: ${example.title}, ${width} px`;
  return html`
    <div
      class=${isFull ? 'preview' : 'preview fixed'}
      role=${isFull ? nothing : 'group'}
      tabindex=${isFull ? nothing : 0}
      aria-label=${isFull ? nothing : label}
    >${content}</div>
  `;
}

function previewOf(example: Example): HTMLElement {
  const known = previews.get(example.id);
  if (known) return known;
  const box = document.createElement('div');
  box.append(fragmentOf(example.html));
  previews.set(example.id, box);
  return box;
}
