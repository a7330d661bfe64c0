import type { ControllerHost } from './base-element.js';

/**
 * A part of the script that an element loads when it first asks for it. The
 * function gives the part, undefined until it is there; the element renders
 * anew when it is, or when it could not be loaded and `instead` stands in.
 */
export function late<Part>(
  host: ControllerHost,
  load: () => Promise<Part>,
  instead?: Part,
): () => Part | undefined {
  let part: Part | undefined;
  let isAsked = false;
  return () => {
    if (!isAsked) {
      isAsked = true;
      const arrival = load()
        .catch(() => instead)
        .then((loaded) => {
          part = loaded;
          host.requestUpdate();
        });
      host.await?.(arrival);
    }
    return part;
  };
}
