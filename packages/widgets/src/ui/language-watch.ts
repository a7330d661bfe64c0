import type { Controller, ControllerHost } from './base-element.js';

/** Renders an element anew when the language of its page, or of a part of it, is another. */
export class LanguageWatch implements Controller {
  readonly #host: ControllerHost;
  readonly #observer: MutationObserver;

  constructor(host: ControllerHost) {
    this.#host = host;
    this.#observer = new MutationObserver(() => host.requestUpdate());
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer.observe(this.#host.ownerDocument, {
      attributeFilter: ['lang'],
      subtree: true,
    });
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }
}
