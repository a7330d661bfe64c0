import { type DatasetIndex, indexContent } from '../dataset/dataset-index.js';
import { acceptContent } from './accept-content.js';
import { reading } from './reading.js';

/**
 * Reads a document that nothing is wrong with; undefined where anything is,
 * or might be. It is what a page needs in the usual case; `parseDataset`,
 * which tells what is wrong and keeps the rest, is only brought in when this
 * gives nothing. Never throws.
 */
export function acceptDataset(input: unknown): DatasetIndex | undefined {
  try {
    const content = acceptContent(reading.readJson(input), reading);
    return content && indexContent(content);
  } catch {
    return undefined;
  }
}
