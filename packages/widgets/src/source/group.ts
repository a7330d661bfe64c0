import type { Selection } from '../ui/select-event.js';

/** A `<chiso-dataset>`; before it is upgraded it has attributes only. */
export interface Group extends HTMLElement, Selection {
  readonly src?: string | undefined;
  readonly integrity?: string | undefined;
  readonly data?: unknown;
}

/** Told to the window by a group that has another document or selection. */
export const groupChange = 'chiso-group-change';

/** Finds groups; one that a page has registered by another tag marks itself. */
export const groupSelector = 'chiso-dataset,[data-chiso-group]';

/** The group that an element follows by id, else the one it stands in. */
export function groupOf(element: Element, follows?: string): Group | null {
  const root = element.getRootNode() as Document;
  return follows
    ? (root.getElementById?.(follows) ?? null)
    : element.closest(groupSelector);
}
