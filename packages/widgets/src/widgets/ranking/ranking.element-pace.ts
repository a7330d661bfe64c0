import type { ControllerHost } from '../../ui/base-element.js';

/** How many rows a click is answered with. */
const firstRows = 100;

/**
 * Draws a long list in stretches, each after a frame and as long as all before
 * it, so that a click is answered at once. Until its turn comes, what stood
 * there before stays, and the page does not jump.
 */
export function pace<Item>(
  host: ControllerHost,
): (target: readonly Item[]) => readonly Item[] {
  let target: readonly Item[] = [];
  let drawn: readonly Item[] = [];
  let done = 0;
  let isAwaited = false;
  return (items) => {
    if (items !== target) done = firstRows;
    else if (!isAwaited) done *= 2;
    target = items;
    drawn = [...items.slice(0, done), ...drawn.slice(done, items.length)];
    if (done < items.length && !isAwaited) {
      isAwaited = true;
      // After the frame has been painted, not before.
      requestAnimationFrame(() =>
        setTimeout(() => {
          isAwaited = false;
          host.requestUpdate();
        }),
      );
    }
    return drawn;
  };
}
