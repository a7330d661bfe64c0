import { groupOf } from '../../source/group.js';
import { loadDocument, readDocument } from '../../source/load-document.js';

/** Where the document of an element is from; one of the two is there. */
interface Origin {
  /** As a value, or as JSON text. */
  readonly data?: unknown;
  /** The address it was loaded from. */
  readonly url?: string | undefined;
}

/** What an element, or its group, names a document with. */
interface Reader extends HTMLElement {
  readonly src?: string | null | undefined;
  readonly data?: unknown;
  readonly follows?: string | undefined;
  literalDocument?(): unknown;
}

/** Where an element has found its document: `SourceController` says how. */
export function originOf(reader: Reader): Origin {
  const script = reader.querySelector(
    ':scope > script[type="application/json"]',
  );
  const group: Reader | null = groupOf(reader, reader.follows);
  const places: readonly Pick<Reader, 'src' | 'data'>[] = [
    reader,
    { data: script?.textContent ?? reader.literalDocument?.() },
    { data: group?.data, src: group?.src ?? group?.getAttribute('src') },
  ];
  for (const { data, src } of places) {
    if ((data ?? undefined) !== undefined) return { data };
    if (src) return { url: new URL(src, reader.baseURI).href };
  }
  return {};
}

/**
 * The document of an element as it was written, which its issues point into;
 * undefined where that is not known. No address is asked a second time for it.
 */
export async function findWritten(reader: Reader): Promise<unknown> {
  const { data, url } = originOf(reader);
  const loaded = await (url === undefined
    ? readDocument(data)
    : loadDocument(url.replace(/#.*/, '')));
  // Only what is still to be checked is as it was written.
  return loaded.check && loaded.index?.header;
}
