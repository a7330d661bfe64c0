import { blankRow } from './blank-row.js';
import type { Content } from './read-content.js';
import { readJson } from './read-json.js';
import type { DatasetDocument, Statement, Table } from './types.js';

/**
 * A document's content before it has been checked, for a first picture. What
 * is shown of it is checked as it is read (`isReadable`), so that a wrong
 * figure is refused and not drawn; whoever trusts a document has it explained
 * next, and shows what is left of it then. Throws a TypeError on what is no
 * document of this format.
 */
export function trustContent(input: unknown): Content {
  const document = readJson(input) as DatasetDocument;
  if (document.format !== 'chiso/1') {
    throw new TypeError(`unsupported format: ${String(document.format)}`);
  }
  const { observations = [], tables = [], targets = [] } = document;
  return {
    header: document,
    statements: [...observations, ...tables.flatMap(rowsOf)],
    targets,
  };
}

function rowsOf(table: Table): readonly Statement[] {
  const blank = blankRow(table);
  return table.rows.map((cells) => {
    const row = { ...blank };
    cells.forEach((cell, column) => {
      if (cell !== null) row[table.fields[column]!] = cell;
    });
    return row as Statement;
  });
}
