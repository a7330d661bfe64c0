import type { ControllerHost } from '../ui/base-element.js';
import { late } from '../ui/late.js';
import type { TableOptions } from './table-document.js';

/**
 * Reads the table among an element's children as a document, in JSON. What is
 * returned gives undefined where there is none, and null until what reads it
 * has come.
 */
export function tableReader(
  host: ControllerHost & TableOptions,
): () => string | null | undefined {
  const reader = late(host, () => import('./table-document.js'));
  return () => {
    const table = host.querySelector('table');
    if (!table) return undefined;
    const part = reader();
    return part ? JSON.stringify(part.tableDocument(table, host)) : null;
  };
}
