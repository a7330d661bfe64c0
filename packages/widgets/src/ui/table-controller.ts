import {
  html,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import type { UiWords } from './pure/ui-words.js';

/** Shows the picture, or the table of what it shows; loads the table late. */
export class TableController<Content> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #load: () => Promise<(content: Content) => TemplateResult>;
  #view: ((content: Content) => TemplateResult) | undefined;
  #isOpen = false;

  constructor(
    host: ReactiveControllerHost,
    load: () => Promise<(content: Content) => TemplateResult>,
  ) {
    this.#host = host;
    this.#load = load;
    host.addController(this);
  }

  hostConnected(): void {}

  /** The table, while it is what the reader chose. */
  render(content: Content): TemplateResult | undefined {
    return this.#isOpen ? this.#view?.(content) : undefined;
  }

  /** The button that changes from one to the other. */
  renderButton({ table, picture }: UiWords): TemplateResult {
    return html`<button part="action" type="button" @click=${this.#toggle}>
      ${this.#isOpen ? picture : table}
    </button>`;
  }

  readonly #toggle = async (): Promise<void> => {
    this.#isOpen = !this.#isOpen;
    try {
      this.#view ??= await this.#load();
    } catch {
      // The table did not arrive: the picture stays.
      this.#isOpen = false;
    }
    this.#host.requestUpdate();
  };
}
