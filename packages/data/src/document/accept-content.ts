import { fitsShape } from './fits.js';
import { type Content, type Judge, readContent } from './read-content.js';
import type { Reading } from './reading.js';
import type { Json } from './shape.js';

/** The content of a document without any fault. */
export function acceptContent(
  document: unknown,
  reading: Reading,
): Content | undefined {
  if (!fitsShape('Document', document)) return undefined;
  let flawless = (document as Json)['format'] === 'chiso/1';
  const fault = () => {
    flawless = false;
    return false;
  };
  const judge: Judge = {
    // Every item has been found to fit with the document.
    item: (_, value) => value as Json,
    misfit: fault,
    fault,
  };
  const content = readContent(document as Json, judge, reading);
  return flawless ? content : undefined;
}
