import { version } from './version.js';

/** A class that says which copy of the package it comes from. */
export interface Versioned extends CustomElementConstructor {
  chiso?: string;
}

/**
 * Registers a tag, unless somebody has registered it: the first copy of the
 * package on a page wins. Where there is no page, there is nothing to register
 * with.
 */
export function define(tag: string, type: Versioned): void {
  const registry = globalThis.customElements;
  const known: Versioned | undefined = registry?.get(tag);
  type.chiso = version;
  if (!known) registry?.define(tag, type);
  else if (known.chiso !== version) {
    import('./other-version.js').then((part) => part.warn(tag, known));
  }
}
