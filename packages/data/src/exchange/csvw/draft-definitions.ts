import type {
  DatasetDocument,
  Statement,
  Target,
} from '../../document/types.js';

/** Definitions for rows that come without: every id under its own name. */
export function draftDefinitions(
  statements: readonly (Statement & Target)[],
  name: string,
): DatasetDocument {
  const ids = (
    read: (one: Statement & Target) => readonly (string | undefined)[],
  ) => [...new Set(statements.flatMap(read).filter((id) => id !== undefined))];
  const indicators = ids(({ indicator }) => [indicator]);
  const sources = ids(({ source, sources: several = [], basis }) => [
    source,
    ...several,
    basis,
  ]);
  const methods = ids(({ method }) => [method]);
  return {
    format: 'chiso/1',
    id: name,
    title: name,
    ...(sources.length > 0 && {
      sources: sources.map((id) => ({ id, title: id })),
    }),
    ...(methods.length > 0 && {
      methods: methods.map((id) => ({ id, name: id })),
    }),
    indicators: (indicators.length > 0 ? indicators : ['figure']).map((id) => ({
      id,
      name: id,
    })),
  };
}
