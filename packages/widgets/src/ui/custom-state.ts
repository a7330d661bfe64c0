import type { Controller, ControllerHost } from './base-element.js';

/** Sets the custom state of the attribute `state`, where there are such. */
export class CustomState implements Controller {
  readonly #host: ControllerHost;
  readonly #internals: ElementInternals | undefined;

  constructor(host: ControllerHost) {
    this.#host = host;
    this.#internals = host.attachInternals?.();
    host.addController(this);
  }

  hostConnected(): void {
    this.hostUpdated();
  }

  hostUpdated(): void {
    const state = this.#host.getAttribute('state');
    if (!state) return;
    try {
      // Chromium before 125 only takes names that start with two dashes.
      const states = this.#internals!.states as unknown as Set<string>;
      if (states.has(state)) return;
      states.clear();
      states.add(state);
    } catch {
      // The attribute says the same.
    }
  }
}
