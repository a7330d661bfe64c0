import { ChisoSelectEvent, type Selection } from '../ui/events.js';

/** A `<chiso-dataset>`; before it is upgraded it has attributes only. */
export interface Group extends HTMLElement, Selection {
  readonly src?: string | undefined;
  readonly integrity?: string | undefined;
  readonly data?: unknown;
}

/** Told to the window by a group that has another document or selection. */
export const groupChange = 'chiso-group-change';

/** The group that an element follows by id, else the one it stands in. */
export function groupOf(element: Element, follows?: string): Group | null {
  const root = element.getRootNode() as Document;
  return follows
    ? (root.getElementById?.(follows) ?? null)
    : element.closest('chiso-dataset');
}

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
