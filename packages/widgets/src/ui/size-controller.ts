import type { Controller, ControllerHost } from './base-element.js';

/**
 * The size of the box that an element draws its picture in, in whole px. The
 * box is the one marked `data-picture` in its shadow tree.
 */
export class SizeController implements Controller {
  readonly #host: ControllerHost;
  #observer: ResizeObserver | undefined;
  #box: Element | false | null | undefined;
  width = 0;
  height = 0;

  constructor(host: ControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#box = null;
  }

  hostUpdated(): void {
    // What was rendered after it had left the page is not watched.
    const box =
      this.#host.isConnected &&
      this.#host.renderRoot.querySelector('[data-picture]');
    if (box === this.#box) return;
    this.#box = box;
    this.#observer ??= new ResizeObserver(([entry]) =>
      this.#take(entry!.contentRect),
    );
    this.#observer.disconnect();
    if (box) this.#observer.observe(box);
  }

  #take({ width, height }: DOMRectReadOnly): void {
    const [across, down] = [Math.round(width), Math.round(height)];
    if (across === this.width && down === this.height) return;
    this.width = across;
    this.height = down;
    this.#host.requestUpdate();
  }
}
