import { type Explained, explainWith } from './explain-with.js';
import { reading } from './reading.js';

export type { Explained } from './explain-with.js';

/**
 * Reads a document and tells all that is wrong with it; see `parseDataset`,
 * which also makes it ready to be asked. Never throws.
 */
export function explainContent(input: unknown): Explained {
  return explainWith(reading, input);
}
