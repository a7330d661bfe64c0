import { ChisoSelectEvent, type Selection } from '../ui/select-event.js';
import type { Group } from './group.js';

/**
 * Tells the page what the reader has chosen, and unless the page keeps it from
 * that, the group too.
 */
export function choose(
  element: Element,
  group: Group | null,
  selection: Selection,
): void {
  if (element.dispatchEvent(new ChisoSelectEvent(selection)) && group) {
    Object.assign(group, selection);
  }
}
