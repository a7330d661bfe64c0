import { createDataset, type Dataset } from '../dataset/dataset.js';
import { explainContent } from './explain-content.js';
import type { Issue } from './issue.js';

/** The outcome of parsing. */
export interface Parsed {
  /** Absent where nothing can be shown: not JSON, or an unknown format. */
  readonly dataset: Dataset | undefined;
  /** What the author should mend: first of the definitions, then of the figures. */
  readonly issues: readonly Issue[];
}

/**
 * Reads a document, as JSON text or as a value, and checks it. Never throws,
 * whatever it is given; one bad item costs that item alone. The value is not
 * changed, and must not be changed afterwards.
 */
export function parseDataset(input: unknown): Parsed {
  const { content, issues } = explainContent(input);
  return { dataset: content && createDataset(content), issues };
}
