import type { Controller } from './base-element.js';
import type { ToolHost } from './tool-controller.js';

/** What a server has drawn stands in this, after its style sheets. */
export const serverBox = 'server';

/**
 * Puts away the picture that a server has drawn, once the element's own has
 * all that the server's had. Until then the element draws itself unseen, and
 * where its document does not arrive, the server's picture stays.
 */
export class ServerPicture implements Controller {
  readonly #host: ToolHost;

  constructor(host: ToolHost) {
    this.#host = host;
    if (this.#box) host.addController(this);
  }

  hostUpdated(): void {
    if (!this.#box || !this.#isAnswered()) return;
    // A box that is new gets its size, and its picture, within a frame.
    requestAnimationFrame(() => requestAnimationFrame(this.#take));
  }

  get #box(): Element | null {
    return this.#host.renderRoot.querySelector(`.${serverBox}`);
  }

  /** All of the picture is there, or its document knows nothing of it. */
  #isAnswered(): boolean {
    const { drawn, src, data } = this.#host;
    // The server had no picture either.
    if (this.#box?.firstElementChild?.localName === 'slot') return true;
    if (drawn) return Boolean(drawn.frame.shown);
    const isAsked = Boolean(src ?? data);
    return isAsked && this.#host.getAttribute('state') === 'empty';
  }

  readonly #take = (): void => {
    for (const child of [...this.#host.renderRoot.children]) {
      if (child.matches(`style, .${serverBox}`)) child.remove();
    }
  };
}
