/**
 * The browser's own `Event`: old libraries put a constructor of theirs in its
 * place. Where there is no page, the global one.
 */
export const OwnEvent: typeof Event =
  (globalThis.document?.createEvent('Event').constructor as typeof Event) ??
  Event;
