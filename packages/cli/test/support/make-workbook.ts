import { type SheetId, sheets } from '@chiso/data/sheets';
import type {
  CellDetail,
  CellValue,
  MergedCells,
  Sheet,
  Workbook,
} from '../../src/sheet/cell.js';

type Rows = readonly (readonly CellValue[])[];

/** A sheet as a plain value; details by address. */
export function makeSheet(
  name: string,
  rows: Rows,
  details: Readonly<Record<string, CellDetail>> = {},
  merged: readonly MergedCells[] = [],
): Sheet {
  return { name, rows, details: new Map(Object.entries(details)), merged };
}

/** A workbook with typed numbers. */
export function makeWorkbook(...tabs: readonly Sheet[]): Workbook {
  return { file: 'table.xlsx', hasTypes: true, sheets: tabs };
}

/** All of a text file: every cell is text. */
export function makeTextFile(rows: readonly (readonly string[])[]): Workbook {
  return { file: 'table.csv', hasTypes: false, sheets: [makeSheet('', rows)] };
}

/**
 * A sheet as the template has it: Vietnamese headings, ids beneath, and a row
 * an item, whose members stand under their columns' ids.
 */
export function templateSheet(
  id: SheetId,
  items: readonly Readonly<Record<string, CellValue>>[],
): Sheet {
  const { name, columns } = sheets.find((sheet) => sheet.id === id)!;
  return makeSheet(name.vi, [
    columns.map(({ heading }) => heading.vi),
    columns.map((column) => column.id),
    ...items.map((item) => {
      for (const key of Object.keys(item)) {
        if (!columns.some((column) => column.id === key)) {
          throw new TypeError(`no such column: ${key}`);
        }
      }
      return columns.map((column) => item[column.id]);
    }),
  ]);
}

/** The cells of an item of a document, by the ids of their columns. */
export function cellsOf(
  id: SheetId,
  item: Readonly<Record<string, unknown>>,
): Record<string, CellValue> {
  const { columns } = sheets.find((sheet) => sheet.id === id)!;
  const cells: Record<string, CellValue> = {};
  for (const column of columns) {
    let value: unknown = item;
    for (const step of column.path) {
      value = (value as Record<string, unknown> | undefined)?.[step];
    }
    if (column.kind === 'text' && typeof value === 'object' && value) {
      value = (value as Record<string, unknown>)['vi'];
    }
    if (column.kind === 'text' && column.path.at(-1) === 'en') {
      value = typeof value === 'string' ? value : undefined;
    }
    if (column.id === 'source' && value === undefined) {
      value = item['source'];
    }
    if (Array.isArray(value)) value = value.join('; ');
    if (value !== undefined) cells[column.id] = value as CellValue;
  }
  return cells;
}
