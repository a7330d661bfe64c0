import { testOf } from './fits.js';
import type { Judge, Pointer } from './read-content.js';
import type { Reading } from './reading.js';
import { shapeOf } from './shape.js';
import type { Statement, Table } from './types.js';

/**
 * Writes a table out as observations: its constants, then the cells of each
 * row, handed on one by one. A `null` cell is not stated. A wrong cell costs
 * its row alone.
 */
export function expandTable(
  table: Table,
  judge: Judge,
  pointer: Pointer,
  { blankRow }: Reading,
  visit: (row: Statement, pointer: Pointer) => void,
): void {
  const { fields, rows } = table;
  if (new Set<string>(fields).size < fields.length) {
    judge.fault('duplicate-field', fields, pointer('fields'));
    return;
  }
  const codes = fields.map((field) => shapeOf('Observation').codes.get(field)!);
  const tests = codes.map(testOf);
  const blank = blankRow(table);

  let index = 0;
  const columns: readonly string[] = fields;
  const here: Pointer = (member) => {
    const row = `${pointer()}/rows/${index}`;
    const column = member ? columns.indexOf(member) : -1;
    if (column >= 0) return `${row}/${column}`;
    // What no column says is said, or not said, once for all rows.
    return member ? pointer(member) : row;
  };
  for (; index < rows.length; index++) {
    const cells = rows[index]!;
    if (!Array.isArray(cells) || cells.length !== fields.length) {
      judge.fault('row-length', cells, here(), fields.length);
      continue;
    }
    const row = { ...blank };
    let usable = true;
    for (let column = 0; column < cells.length; column++) {
      const cell = cells[column];
      if (cell === null) continue;
      if (tests[column]!(cell)) row[columns[column]!] = cell;
      else {
        judge.misfit(codes[column]!, cell, here(columns[column]));
        usable = false;
      }
    }
    if (usable) visit(row as Statement, here);
  }
}
