import type { Content } from '../../document/read-content.js';
import { writeCellText } from '../cube/cell-text.js';
import type { Members } from '../cube/cube.js';
import { statementColumns, writeFields } from '../cube/statement-fields.js';
import type { SheetColumn } from '../sheets/column.js';
import type { CsvCell } from '../write-csv.js';

/** A table for a file of its own, and the columns that it has. */
export interface CsvTable {
  readonly kind: 'observations' | 'targets';
  readonly columns: readonly SheetColumn[];
  /** The head is the first row. */
  readonly rows: readonly (readonly CsvCell[])[];
}

// What whoever opens the file looks for, even where it is empty.
const always = new Set(['indicator', 'area', 'period', 'value']);

/**
 * A document's observations, and its targets where it has any, with the
 * columns of the office's sheets, as far as they are used. The heads are the
 * ids of the columns.
 */
export function writeCsvTables({
  header,
  statements,
  targets,
}: Content): readonly CsvTable[] {
  const tables = [write('observations', statements, header.lang)];
  if (targets.length > 0) tables.push(write('targets', targets, header.lang));
  return tables;
}

function write(
  kind: CsvTable['kind'],
  statements: readonly object[],
  lang: 'vi' | 'en' | undefined,
): CsvTable {
  const all = statementColumns(kind, lang);
  const written = statements.map((one) =>
    writeFields(one as Members, all, lang),
  );
  const used = new Set(written.flatMap((fields) => [...fields.keys()]));
  const columns = all.filter(({ id }) => used.has(id) || always.has(id));
  const body = written.map((fields) =>
    columns.map(({ id }) => {
      const field = fields.get(id);
      return field === undefined ? undefined : writeCellText(field);
    }),
  );
  return { kind, columns, rows: [columns.map(({ id }) => id), ...body] };
}
