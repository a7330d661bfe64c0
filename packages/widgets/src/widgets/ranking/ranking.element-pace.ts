import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Draws a long list a stretch a frame, so that a click is answered at once.
 * Until its turn comes, what stood there before stays, and the page does not
 * jump. A page that is printed gets all at once.
 */
export class PaceController<Item> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #stretch: number;
  #target: readonly Item[] = [];
  #drawn: readonly Item[] = [];
  #done = 0;
  #frame = 0;

  constructor(host: ReactiveControllerHost, stretch: number) {
    this.#host = host;
    this.#stretch = stretch;
    host.addController(this);
  }

  hostDisconnected(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#target = [];
  }

  /** What of the items is drawn now. */
  take(target: readonly Item[], isHurried: boolean): readonly Item[] {
    if (target !== this.#target) {
      this.#target = target;
      this.#done = this.#stretch;
    } else if (!this.#frame) this.#done += this.#stretch;
    if (isHurried) this.#done = target.length;
    this.#drawn = [
      ...target.slice(0, this.#done),
      ...this.#drawn.slice(this.#done, target.length),
    ];
    if (this.#done < target.length) {
      this.#frame ||= requestAnimationFrame(() => {
        this.#frame = 0;
        this.#host.requestUpdate();
      });
    }
    return this.#drawn;
  }
}
