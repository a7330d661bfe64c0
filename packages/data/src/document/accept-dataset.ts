import { type DatasetIndex, indexContent } from '../dataset/dataset-index.js';
import { acceptContent } from './accept-content.js';
import { readJson } from './read-json.js';

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
