import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * The size of the box that an element draws its picture in, in whole px. The
 * box is the one marked `data-picture` in its shadow tree.
 */
export class SizeController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #observer: ResizeObserver | undefined;
  #box: Element | null = null;
  width = 0;
  height = 0;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer = new ResizeObserver(([entry]) => {
      const { width = 0, height = 0 } = entry?.contentRect ?? {};
      this.#take(width, height);
    });
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#box = null;
  }

  hostUpdated(): void {
    const box = this.#host.shadowRoot?.querySelector('[data-picture]') ?? null;
    if (box === this.#box) return;
    if (this.#box) this.#observer?.unobserve(this.#box);
    if (box) this.#observer?.observe(box);
    this.#box = box;
  }

  #take(width: number, height: number): void {
    if (
      Math.round(width) === this.width &&
      Math.round(height) === this.height
    ) {
      return;
    }
    this.width = Math.round(width);
    this.height = Math.round(height);
    this.#host.requestUpdate();
  }
}
