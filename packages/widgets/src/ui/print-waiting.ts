import { waiting } from '../source/source-controller.js';
import type { BaseElement } from './base-element.js';
import type { SizeController } from './size-controller.js';

interface Printed extends BaseElement {
  readonly size: SizeController;
}

let isWatching = false;

/**
 * Draws for the printer what waits for a reader to come near it. Paper does
 * not wait for documents or scripts: what has to come first is printed as its
 * fallback.
 */
export function watchPrinting(): void {
  if (isWatching) return;
  isWatching = true;
  addEventListener('beforeprint', () => {
    for (const source of [...waiting]) {
      const element = source.host as never as Printed;
      source.come();
      element.performUpdate();
      // Its box stands; on the screen an observer would tell its size later.
      element.size.measure();
      element.performUpdate();
    }
  });
}
