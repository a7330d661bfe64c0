import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { ControllerHost } from '../../ui/base-element.js';
import type { ToldWords } from './trend.describe-words.js';
import type { TrendModel } from './trend.model.js';
import { hasRevisions } from './trend.model-releases.js';

/** Shows what figures were in earlier releases, when the reader asks for it. */
export class ReleasesController {
  readonly #host: ControllerHost;
  #isOn = false;

  constructor(host: ControllerHost) {
    this.#host = host;
  }

  /** Whether they are shown. */
  get isOn(): boolean {
    return this.#isOn;
  }

  /** The button that shows and hides them, where there are any. */
  renderButton(
    { lines }: TrendModel,
    { releases }: ToldWords,
  ): TemplateResult | typeof nothing {
    return hasRevisions(lines)
      ? html`<button
          part="toggle"
          type="button"
          name="releases"
          aria-pressed=${this.#isOn}
          @click=${this.#toggle}
        >
          ${releases}
        </button>`
      : nothing;
  }

  readonly #toggle = (): void => {
    this.#isOn = !this.#isOn;
    this.#host.requestUpdate();
  };
}
