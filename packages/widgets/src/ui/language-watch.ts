import type { Controller, ControllerHost } from './base-element.js';

/** Renders an element anew when the language of its page, or of a part of it, is another. */
export class LanguageWatch implements Controller {
  readonly #host: ControllerHost;
  #observer: MutationObserver | undefined;

  constructor(host: ControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    const host = this.#host;
    this.#observer ??= new MutationObserver(() => host.requestUpdate());
    this.#observer.observe(host.ownerDocument, {
      attributeFilter: ['lang'],
      subtree: true,
    });
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }
}
