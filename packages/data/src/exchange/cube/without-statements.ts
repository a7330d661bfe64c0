import type { DatasetDocument } from '../../document/types.js';

/** What a document defines, without what it states and without empty lists. */
export function withoutStatements(document: DatasetDocument): DatasetDocument {
  const {
    $schema: _,
    observations: __,
    tables: ___,
    targets: ____,
    ...header
  } = document;
  const kept = Object.entries(header).filter(
    ([name, member]) =>
      name === 'indicators' || !Array.isArray(member) || member.length > 0,
  );
  return Object.fromEntries(kept) as unknown as DatasetDocument;
}
