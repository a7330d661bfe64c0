import { tableFields } from '../../document/table-fields.js';
import type { Observation, Statement, Table } from '../../document/types.js';

/** What `observations` and `tables` of a document hold. */
export interface Gathered {
  readonly observations?: readonly Observation[];
  readonly tables?: readonly Table[];
}

/**
 * Statements as a document writes them, in their order. Only the rows of a
 * table can be called complete, and tables come last: from the first complete
 * row on, statements that agree in all that no column holds share a table.
 */
export function gatherTables(statements: readonly Statement[]): Gathered {
  const first = statements.findIndex(({ complete }) => complete !== undefined);
  const end = first < 0 ? statements.length : first;
  const observations = statements.slice(0, end);
  const tables: Run[] = [];
  for (const statement of statements.slice(end)) {
    const constants: Record<string, unknown> = {};
    const cells: Record<string, unknown> = {};
    for (const [name, member] of Object.entries(statement)) {
      (tableFields.has(name) ? cells : constants)[name] = member;
    }
    const key = JSON.stringify(Object.entries(constants).sort());
    const last = tables.at(-1);
    if (last?.key === key) last.rows.push(cells);
    else tables.push({ key, constants, rows: [cells] });
  }
  return {
    ...(observations.length > 0 && { observations }),
    ...(tables.length > 0 && { tables: tables.map(writeTable) }),
  };
}

interface Run {
  readonly key: string;
  readonly constants: Readonly<Record<string, unknown>>;
  readonly rows: Readonly<Record<string, unknown>>[];
}

function writeTable({ constants, rows }: Run): Table {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const shared = names.filter((name) =>
    rows.every((row) => row[name] === rows[0]![name]),
  );
  const fields = names.filter((name) => !shared.includes(name));
  // A table has a column at least.
  if (fields.length === 0 && shared.length > 0) fields.push(shared.pop()!);
  const table = {
    ...constants,
    ...Object.fromEntries(shared.map((name) => [name, rows[0]![name]])),
    fields,
    rows: rows.map((row) => fields.map((name) => row[name] ?? null)),
  };
  return table as unknown as Table;
}
