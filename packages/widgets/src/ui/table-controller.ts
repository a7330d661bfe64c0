import type { Language } from '@chiso/data/core';
import { html, type TemplateResult } from 'lit/html.js';
import type { ControllerHost } from './base-element.js';

const words = {
  vi: { table: 'Bảng', picture: 'Hình' },
  en: { table: 'Table', picture: 'Chart' },
} as const;

/** Shows the picture, or the table of what it shows. */
export class TableController<Content> {
  readonly #host: ControllerHost;
  readonly #view: (content: Content) => TemplateResult;
  #isOpen = false;

  constructor(
    host: ControllerHost,
    view: (content: Content) => TemplateResult,
  ) {
    this.#host = host;
    this.#view = view;
  }

  /** The table, while it is what the reader chose. */
  render(content: Content): TemplateResult | undefined {
    return this.#isOpen ? this.#view(content) : undefined;
  }

  /** The button that changes from one to the other. */
  renderButton(lang: Language): TemplateResult {
    return html`<button part="action" type="button" @click=${this.#toggle}>
      ${words[lang][this.#isOpen ? 'picture' : 'table']}
    </button>`;
  }

  readonly #toggle = (): void => {
    this.#isOpen = !this.#isOpen;
    this.#host.requestUpdate();
  };
}
