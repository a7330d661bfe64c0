import { html, type TemplateResult } from 'lit/html.js';
import type { ControllerHost } from './base-element.js';
import { late } from './late.js';
import type { UiWords } from './pure/ui-words.js';

/** Shows the picture, or the table of what it shows; loads the table late. */
export class TableController<Content> {
  readonly #host: ControllerHost;
  readonly #view: () => ((content: Content) => TemplateResult) | undefined;
  #isOpen = false;

  constructor(
    host: ControllerHost,
    load: () => Promise<(content: Content) => TemplateResult>,
  ) {
    this.#host = host;
    this.#view = late(host, load);
  }

  /** The table, while it is what the reader chose. */
  render(content: Content): TemplateResult | undefined {
    // The picture stays while there is no table.
    return this.#isOpen ? this.#view()?.(content) : undefined;
  }

  /** The button that changes from one to the other. */
  renderButton({ table, picture }: UiWords): TemplateResult {
    return html`<button part="action" type="button" @click=${this.#toggle}>
      ${this.#isOpen && this.#view() ? picture : table}
    </button>`;
  }

  readonly #toggle = (): void => {
    this.#isOpen = !this.#isOpen;
    this.#host.requestUpdate();
  };
}
