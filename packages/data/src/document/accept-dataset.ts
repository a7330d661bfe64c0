import { type DatasetIndex, indexContent } from '../dataset/dataset-index.js';
import { fitsShape } from './fits.js';
import { type Content, type Judge, readContent } from './read-content.js';
import { readJson } from './read-json.js';
import type { Json } from './shape.js';

/**
 * Reads a document that nothing is wrong with; undefined where anything is,
 * or might be. It is what a page needs in the usual case; `parseDataset`,
 * which tells what is wrong and keeps the rest, is only brought in when this
 * gives nothing. Never throws.
 */
export function acceptDataset(input: unknown): DatasetIndex | undefined {
  try {
    const content = acceptContent(readJson(input));
    return content && indexContent(content);
  } catch {
    return undefined;
  }
}

/** The content of a document without any fault. */
export function acceptContent(document: unknown): Content | undefined {
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
  const content = readContent(document as Json, judge);
  return flawless ? content : undefined;
}
