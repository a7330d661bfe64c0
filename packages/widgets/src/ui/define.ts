/** A class that may come from any copy of the package. */
export interface Versioned extends CustomElementConstructor {
  readonly version?: string;
}

/**
 * Registers a tag, unless somebody has registered it: the first copy of the
 * package on a page wins, and another version says that it does not. Where
 * there is no page, there is nothing to register with.
 */
export function define(tag: string, type: Versioned): void {
  const registry = globalThis.customElements;
  const known: Versioned | undefined = registry?.get(tag);
  if (!known) registry?.define(tag, type);
  else import('./other-version.js').then(({ warn }) => warn(tag, known));
}
