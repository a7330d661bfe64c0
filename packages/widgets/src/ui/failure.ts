/** An element as far as it can still be used. */
interface Failed extends HTMLElement {
  performUpdate(): void;
}

let isSaid = false;

/**
 * Shows what stands between the tags of an element that this page keeps from
 * being drawn, by natives it has changed for one. Says so once for all.
 */
export function fail(element: Failed, error: unknown): void {
  // It would fail again.
  element.performUpdate = () => {};
  element.setAttribute('state', 'error');
  element.shadowRoot?.replaceChildren(document.createElement('slot'));
  if (isSaid) return;
  isSaid = true;
  console.warn(`chiso: <${element.localName}> keeps its fallback:`, error);
}
