import {
  type CellDetail,
  type CellValue,
  cellAddress,
  cellPlace,
  type MergedCells,
  type Sheet,
} from '../sheet/cell.js';

/** A sheet as it is read: its rows are items, whichever way it lies. */
export interface Grid {
  readonly sheet: Sheet;
  /** The how manieth sheet of the workbook it is. */
  readonly index: number;
  readonly height: number;
  readonly width: number;
  /** Its headings stand in a column; its rows are the sheet's columns. */
  readonly isTurned: boolean;
  /** By the sheet's own rows. */
  readonly merged: ReadonlyMap<number, readonly MergedCells[]>;
}

/** A cell of a grid. */
export interface Spot {
  readonly grid: Grid;
  readonly row: number;
  readonly column: number;
}

/** More merged rows than any office's table has; the rest stay unmerged. */
const mostMergedRows = 1_000_000;

/** The grid of a sheet as it lies. */
export function gridOf(sheet: Sheet, index: number): Grid {
  let height = sheet.rows.length;
  let width = 0;
  for (const row of sheet.rows) width = Math.max(width, row.length);
  // A cell that only has an error is wrong wherever it stands.
  for (const [address, { error, isUnreckoned }] of sheet.details) {
    if (error === undefined && !isUnreckoned) continue;
    height = Math.max(height, Number(/\d+$/.exec(address)?.[0] ?? 0));
  }
  const merged = new Map<number, MergedCells[]>();
  let left = mostMergedRows;
  for (const cells of sheet.merged) {
    const last = Math.min(cells.bottom, height - 1);
    left -= Math.max(last - cells.top, 0) + 1;
    if (left < 0) break;
    for (let row = cells.top; row <= last; row++) {
      const list = merged.get(row);
      if (list) list.push(cells);
      else merged.set(row, [cells]);
    }
  }
  return { sheet, index, height, width, isTurned: false, merged };
}

/** The same sheet with its columns as rows. */
export function turn(grid: Grid): Grid {
  const { height, width, isTurned } = grid;
  return { ...grid, height: width, width: height, isTurned: !isTurned };
}

/** What a cell holds by itself; text of nothing but spaces is nothing. */
export function valueAt({ grid, row, column }: Spot): CellValue {
  const { rows } = grid.sheet;
  const value = grid.isTurned ? rows[column]?.[row] : rows[row]?.[column];
  return typeof value === 'string' && value.trim() === '' ? undefined : value;
}

/** The cell itself, or the one it is merged into. */
export function mergedSpot(spot: Spot): Spot {
  const { grid, row, column } = spot;
  if (grid.merged.size === 0) return spot;
  const [y, x] = grid.isTurned ? [column, row] : [row, column];
  const cells = grid.merged
    .get(y)
    ?.find(({ left, right }) => left <= x && x <= right);
  if (!cells) return spot;
  return grid.isTurned
    ? { grid, row: cells.left, column: cells.top }
    : { grid, row: cells.top, column: cells.left };
}

/** The columns that have anything from a row on. */
export function filledColumns(grid: Grid, top: number): ReadonlySet<number> {
  const filled = new Set<number>();
  const { rows } = grid.sheet;
  const isFilled = (row: number, column: number) =>
    valueAt({ grid, row, column }) !== undefined;
  rows.forEach((cells, y) => {
    if (!grid.isTurned && y < top) return;
    cells.forEach((_, x) => {
      const [row, column] = grid.isTurned ? [x, y] : [y, x];
      if (row >= top && !filled.has(column) && isFilled(row, column)) {
        filled.add(column);
      }
    });
  });
  return filled;
}

/** What a cell has beside its value. */
export function detailAt({ grid, row, column }: Spot): CellDetail | undefined {
  const { details } = grid.sheet;
  if (details.size === 0) return undefined;
  return details.get(
    grid.isTurned ? cellAddress(column, row) : cellAddress(row, column),
  );
}

/** "'Số liệu'!C5" */
export function placeOf({ grid, row, column }: Spot): string {
  return grid.isTurned
    ? cellPlace(grid.sheet.name, column, row)
    : cellPlace(grid.sheet.name, row, column);
}
