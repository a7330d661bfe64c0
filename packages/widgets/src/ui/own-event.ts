/**
 * The browser's own `Event`: old libraries put a constructor of theirs in its
 * place, and none in that of what extends it.
 */
export const OwnEvent: typeof Event = Object.getPrototypeOf(
  globalThis.UIEvent ?? CustomEvent,
);
