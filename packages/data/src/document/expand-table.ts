import {
  checkShape,
  membersOf,
  step,
  type Trace,
  tell,
} from './check-shape.js';
import type { Statement, Table } from './types.js';

/**
 * Writes a table out as observations: its constants, then the cells of each
 * row, handed on one by one. A `null` cell is not stated. A wrong cell costs
 * its row alone.
 */
export function expandTable(
  table: unknown,
  trace: Trace,
  visit: (row: Statement, traceOf: () => Trace) => void,
): void {
  if (!checkShape('Table', table, () => trace)) return;
  const { fields, rows, ...constants } = table as unknown as Table;
  if (new Set(fields).size < fields.length) {
    const received = fields.join(' ');
    tell(
      step(trace, 'fields'),
      'duplicate-field',
      'error',
      'each field once',
      received,
    );
    return;
  }
  const members = membersOf('Observation');
  const checks = fields.map((field) => members.get(field)!.check);
  // Every row is a copy of one object that has all its members already:
  // adding them row by row takes engines thirty times as long.
  const blank: Record<string, unknown> = { ...constants };
  for (const field of fields) blank[field] ??= undefined;
  rows.forEach((cells, index) => {
    const traceOf = () => step(step(trace, 'rows'), index);
    if (cells.length !== fields.length) {
      tell(traceOf(), 'row-length', 'error', `list of ${fields.length}`, cells);
      return;
    }
    const row = { ...blank };
    let right = true;
    for (let column = 0; column < cells.length; column++) {
      const cell = cells[column];
      if (cell === null) continue;
      if (checks[column]!(cell)) row[fields[column]!] = cell;
      else right = checks[column]!(cell, step(traceOf(), column));
    }
    if (right) visit(row as Statement, traceOf);
  });
}
