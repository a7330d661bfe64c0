import '@chiso/widgets/all';
import './page.css';
import './gallery.css';
import { html, render, type TemplateResult } from 'lit/html.js';
import { exampleCard } from './card.js';
import { controlForm } from './controls.js';
import { examples, hostPages } from './examples.js';
import {
  applyToPage,
  readSettings,
  type Settings,
  writeSettings,
} from './settings.js';
import { textsIn } from './texts.js';

show(readSettings(location.search));

function show(settings: Settings): void {
  const text = textsIn(settings.lang);
  applyToPage(settings);
  document.title = `chiso · ${text('title')}`;
  render(page(settings), document.body);
}

function change(settings: Settings): void {
  const query = writeSettings(settings);
  history.replaceState(
    null,
    '',
    `${query && `?${query}`}${location.hash}` || location.pathname,
  );
  show(settings);
}

function page(settings: Settings): TemplateResult {
  const text = textsIn(settings.lang);
  const widgets = [...new Set(examples.map(({ widget }) => widget))];
  return html`
    <header class="masthead">
      <p class="name" lang="vi">chiso</p>
      <h1>${text('title')}</h1>
      <p class="lead">${text('lead')}</p>
      <nav aria-label=${text('widgets')}>
        <ul>
          ${widgets.map(
            (widget) =>
              html`<li><a href=${`#${widget}`}><code>chiso-${widget}</code></a></li>`,
          )}
        </ul>
      </nav>
      ${pageLinks(text('pages'))}
    </header>
    <section class="controls" aria-label=${text('controls')}>
      ${controlForm({ settings, text, change })}
    </section>
    <main>
      ${examples.length === 0 ? html`<p>${text('noExamples')}</p>` : ''}
      ${widgets.map(
        (widget) => html`
          <section aria-labelledby=${widget}>
            <h2 id=${widget}><code>&lt;chiso-${widget}&gt;</code></h2>
            ${examples
              .filter((example) => example.widget === widget)
              .map((example) => exampleCard(example, { settings, text }))}
          </section>
        `,
      )}
    </main>
  `;
}

function pageLinks(label: string): TemplateResult | '' {
  if (hostPages.length === 0) return '';
  return html`
    <nav aria-label=${label}>
      <h2>${label}</h2>
      <ul>
        ${hostPages.map(
          ({ href, title }) => html`<li><a href=${href}>${title}</a></li>`,
        )}
      </ul>
    </nav>
  `;
}
