import type { DatasetDocument } from '../../document/types.js';
import { readMetricCode } from '../cube/place-statement.js';
import { attributeName } from './sdmx-columns.js';

interface Head {
  readonly id: string;
}

/**
 * Definitions for a file whose metadata are lost: every id that its rows use
 * is defined, under its own name.
 */
export function draftHeader(
  heads: readonly Head[],
  rows: readonly (readonly string[])[],
): DatasetDocument {
  const none: DatasetDocument = {
    format: 'chiso/1',
    id: 'dataset',
    title: 'dataset',
    indicators: [],
  };
  const idsIn = (name: string) => {
    const at = heads.findIndex(({ id }) => id === name);
    const cells = at < 0 ? [] : rows.flatMap((row) => row[at]!.split(';'));
    return [...new Set(cells)].filter((id) => id !== '');
  };
  const indicators = idsIn('INDICATOR').map(
    (code) => readMetricCode(code, none)[0],
  );
  const sources = new Set([
    ...idsIn(attributeName('source')),
    ...idsIn(attributeName('basis')),
  ]);
  const methods = idsIn(attributeName('method'));
  return {
    ...none,
    ...(sources.size > 0 && {
      sources: [...sources].map((id) => ({ id, title: id })),
    }),
    ...(methods.length > 0 && {
      methods: methods.map((id) => ({ id, name: id })),
    }),
    indicators: [...new Set(indicators)].map((id) => ({ id, name: id })),
  };
}
