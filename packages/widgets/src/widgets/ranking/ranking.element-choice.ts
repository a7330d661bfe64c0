import { choose } from '../../source/choose.js';
import { type Group, groupOf, groupSelector } from '../../source/group.js';
import type { Controller } from '../../ui/base-element.js';
import type { RankingElement } from './ranking.element.js';

/** Further than this, the reader has selected text, and has not chosen. */
const mostSlipPx = 4;

/**
 * Lets the reader choose a row for the group that the ranking belongs to: by a
 * click anywhere in the row, and by key at its name. One name is a tab stop;
 * the arrow keys go to the others.
 */
export class RankingChoice implements Controller {
  readonly #host: RankingElement;
  #pressed: MouseEvent | undefined;

  constructor(host: RankingElement) {
    this.#host = host;
    const { renderRoot } = host;
    renderRoot.addEventListener('pointerdown', this.#press as EventListener);
    renderRoot.addEventListener('click', this.#click as EventListener);
    renderRoot.addEventListener('keydown', this.#move as EventListener);
    renderRoot.addEventListener('focusin', this.#rove);
    host.addController(this);
  }

  /** Without a group there is nothing that a choice would change. */
  get group(): Group | null {
    const group = groupOf(this.#host, this.#host.follows);
    return group?.matches(`:is(${groupSelector}):defined`) ? group : null;
  }

  hostUpdated(): void {
    this.#rove();
  }

  readonly #press = (event: PointerEvent): void => {
    this.#pressed = event;
  };

  readonly #click = (event: MouseEvent): void => {
    const { target, detail, shiftKey } = event;
    const row = (target as Element).closest('tbody tr');
    const button = row?.querySelector('button');
    // A click by key has no detail, and was not pressed anywhere.
    const from = detail > 0 ? (this.#pressed ?? event) : event;
    const slipPx = Math.hypot(
      event.clientX - from.clientX,
      event.clientY - from.clientY,
    );
    if (!button || shiftKey || slipPx > mostSlipPx) return;
    // Chosen again, it is no longer chosen.
    const area = isPressed(button) ? undefined : button.value;
    choose(this.#host, this.group, { area });
  };

  readonly #move = (event: KeyboardEvent): void => {
    const { key, target, altKey, ctrlKey, metaKey, shiftKey } = event;
    const names = this.#names();
    const at = names.indexOf(target as HTMLButtonElement);
    if (at < 0 || altKey || ctrlKey || metaKey || shiftKey) return;
    const places: Readonly<Record<string, number>> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      Home: 0,
      End: names.length - 1,
    };
    const to = places[key];
    if (to === undefined) return;
    // Past the ends the page does not scroll either.
    event.preventDefault();
    names[to]?.focus();
  };

  /** The tab stop: where the focus is, else the current row, else the first. */
  readonly #rove = (): void => {
    const { activeElement } = this.#host.renderRoot;
    const names = this.#names();
    const stop =
      names.find((name) => name === activeElement) ??
      names.find(isPressed) ??
      names[0];
    for (const name of names) {
      const tabIndex = name === stop ? 0 : -1;
      if (name.tabIndex !== tabIndex) name.tabIndex = tabIndex;
    }
  };

  #names(): readonly HTMLButtonElement[] {
    return [
      ...this.#host.renderRoot.querySelectorAll<HTMLButtonElement>(
        'tbody button',
      ),
    ];
  }
}

function isPressed(button: HTMLButtonElement): boolean {
  return button.getAttribute('aria-pressed') === 'true';
}
