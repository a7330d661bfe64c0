import { cellPlace } from './cell.js';
import { mostColumns, mostRows } from './limits.js';
import { Refusal } from './refusal.js';

/** Refuses a cell with content past the last row or column that is read. */
export function refuseFarCell(
  sheet: string,
  row: number,
  column: number,
): void {
  if (row < mostRows && column < mostColumns) return;
  throw new Refusal(row >= mostRows ? 'too-many-rows' : 'too-many-columns', {
    place: cellPlace(sheet, row, column),
  });
}
