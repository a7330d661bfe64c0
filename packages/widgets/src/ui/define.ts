/**
 * Registers a tag, unless somebody has registered it. Where there is no page,
 * there is nothing to register with.
 */
export function define(tag: string, type: CustomElementConstructor): void {
  const registry = globalThis.customElements;
  if (registry && !registry.get(tag)) registry.define(tag, type);
}
