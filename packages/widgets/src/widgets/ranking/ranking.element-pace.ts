import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Draws a long list in stretches, each after a frame and as long as all before
 * it, so that a click is answered at once. Until its turn comes, what stood
 * there before stays, and the page does not jump. Paper gets all at once.
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
    } else if (!this.#frame) this.#done *= 2;
    if (isHurried) this.#done = target.length;
    this.#drawn = [
      ...target.slice(0, this.#done),
      ...this.#drawn.slice(this.#done, target.length),
    ];
    if (this.#done < target.length) {
      // After the frame has been painted, not before.
      this.#frame ||= requestAnimationFrame(() =>
        setTimeout(() => {
          this.#frame = 0;
          this.#host.requestUpdate();
        }),
      );
    }
    return this.#drawn;
  }
}
