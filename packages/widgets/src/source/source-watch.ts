import type { Controller } from '../ui/base-element.js';
import type { SizeController } from '../ui/size-controller.js';
import type { SourceController, SourceHost } from './source-controller.js';

/** An element as its printer sees it. */
interface Printed extends SourceHost {
  readonly size: SizeController;
  performUpdate(): void;
}

/**
 * Watches for what makes an element look for its document again: a reader who
 * comes near, a printer, children that are written anew. Few elements need it
 * at once, so that it comes after the rest.
 */
export class SourceWatch implements Controller {
  readonly #source: SourceController;
  readonly #children = new MutationObserver(() => this.#source.follow());
  // So early that the picture stands when the reader comes to it.
  readonly #screen = new IntersectionObserver(
    (entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) this.#come();
    },
    { rootMargin: '100%' },
  );

  constructor(source: SourceController) {
    this.#source = source;
    source.host.addController(this);
  }

  hostDisconnected(): void {
    this.#children.disconnect();
    this.#leave();
  }

  /** Waits for the reader to come near. A link to a figure brings one. */
  reader(): void {
    if (location.hash.startsWith('#chiso=')) {
      this.#come();
      return;
    }
    this.#screen.observe(this.#source.host);
    addEventListener('beforeprint', this.#print);
  }

  /** Looks again whenever they change. */
  children(): void {
    const { host } = this.#source;
    if (!host.isConnected) return;
    const all = { characterData: true, childList: true, subtree: true };
    this.#children.observe(host, all);
  }

  #come(): void {
    this.#leave();
    this.#source.isNear = true;
    this.#source.follow();
  }

  #leave(): void {
    this.#screen.disconnect();
    removeEventListener('beforeprint', this.#print);
  }

  // Paper does not wait for a document or for an observer: what is not there
  // yet is printed as its fallback.
  readonly #print = (): void => {
    const host = this.#source.host as Printed;
    this.#come();
    host.performUpdate();
    const box = host.renderRoot.querySelector('[data-picture]');
    if (!box) return;
    host.size.width = box.clientWidth;
    host.size.height = box.clientHeight;
    host.requestUpdate();
    host.performUpdate();
  };
}
