import type { Judge } from './read-content.js';
import { shapeOf } from './shape.js';
import type { Statement, Table } from './types.js';

/**
 * Writes a table out as observations: its constants, then the cells of each
 * row, handed on one by one. A `null` cell is not stated. A wrong cell costs
 * its row alone.
 */
export function expandTable(
  value: unknown,
  judge: Judge,
  pointer: () => string,
  visit: (row: Statement, pointer: () => string) => void,
): void {
  const table = judge.item('Table', value, pointer);
  if (!table) return;
  const { fields, rows, ...constants } = table as unknown as Table;
  if (new Set(fields).size < fields.length) {
    judge.fault(['duplicate-field', 'fields', fields.join(' ')], pointer);
    return;
  }
  const codes = fields.map((field) => shapeOf('Observation').codes.get(field)!);
  // Every row is a copy of one object that has all its members already:
  // adding them row by row takes engines thirty times as long.
  const blank: Record<string, unknown> = { ...constants };
  for (const field of fields) blank[field] ??= undefined;
  rows.forEach((cells, index) => {
    const here = () => `${pointer()}/rows/${index}`;
    if (cells.length !== fields.length) {
      judge.fault(['row-length', '', cells], here);
      return;
    }
    const row = { ...blank };
    let usable = true;
    cells.forEach((cell, column) => {
      if (cell === null) return;
      if (judge.cell(codes[column]!, cell, () => `${here()}/${column}`)) {
        row[fields[column]!] = cell;
      } else usable = false;
    });
    if (usable) visit(row as Statement, here);
  });
}
