import { indexContent } from '@chiso/data/core';
import { explainContent } from '@chiso/data/explain';
import type { Loaded } from './load-document.js';

/**
 * Reads a document that something is wrong with: what can be shown of it,
 * and what is wrong. Loaded only when it is needed.
 */
export function explainDocument(input: unknown): Loaded {
  const { content, issues } = explainContent(input);
  if (content) return { index: indexContent(content), issues };
  const { code = '', received = '' } = issues[0] ?? {};
  return {
    issues,
    problem: { reason: 'document', detail: `${code}: ${received}` },
  };
}
