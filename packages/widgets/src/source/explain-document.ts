import { parseDataset } from '@chiso/data';
import type { Loaded } from './load-document.js';

/**
 * Reads a document that something is wrong with: what can be shown of it,
 * and what is wrong. Loaded only when it is needed.
 */
export function explainDocument(input: unknown): Loaded {
  const { dataset, issues } = parseDataset(input);
  if (dataset) return { index: dataset, issues };
  const { code = '', received = '' } = issues[0] ?? {};
  return {
    issues,
    problem: { reason: 'document', detail: `${code}: ${received}` },
  };
}
