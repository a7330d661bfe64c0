/** Makes nodes of an example file; unlike innerHTML its scripts run. */
export function fragmentOf(html: string): DocumentFragment {
  return document.createRange().createContextualFragment(html);
}
