import type { Language } from '@chiso/data';
import type { SheetColumn } from '@chiso/data/sheets';
import type { CellValue, WriteSheet } from 'hucre/xlsx';
import {
  type DataSheetParts,
  headRows,
  lastRows,
  validationsOf,
} from './column-validations.js';
import { heightOf, linesOf } from './row-height.js';
import { cellStyle, headingStyle, idStyle } from './template-styles.js';

/** The width of a column in characters, by what its cells hold. */
const widths: Readonly<Partial<Record<SheetColumn['kind'], number>>> = {
  id: 20,
  text: 34,
  address: 34,
  area: 21,
  areas: 34,
  choice: 20,
  reference: 15,
  references: 18,
  day: 14,
  date: 12,
};
const usualWidth = 12;
/** What is short, whatever its kind. */
const narrow = /^(rank_among|short_name|document_number|noun(_en)?)$/;

/** A sheet with its headings, its lists and its rows. */
export function dataSheet(parts: DataSheetParts, lang: Language): WriteSheet {
  const { sheet, rows } = parts;
  const { columns } = sheet;
  const isLong = sheet.id === 'observations';
  const lastRow = isLong ? lastRows.long : lastRows.short;
  const cells: CellValue[][] = [
    columns.map(({ heading }) => heading[lang]),
    columns.map(({ id }) => id),
    ...rows.map((row) => columns.map(({ id }) => row[id] ?? null)),
  ];
  while (cells.length < lastRow) cells.push(columns.map(() => null));
  return {
    name: sheet.name[lang],
    columns: columns.map((column) => ({
      width: widthOf(column, isLong),
      style: cellStyle(column, isLong),
    })),
    rows: cells,
    cells: new Map(
      columns.flatMap(({ isRequired = false }, at) => [
        [`0,${at}`, { style: headingStyle(isRequired) }] as const,
        [`1,${at}`, { style: idStyle }] as const,
      ]),
    ),
    rowDefs: new Map([
      [0, { height: 30 }],
      ...(isLong ? [] : rowHeights(cells, columns)),
    ]),
    freezePane: { rows: headRows, columns: isLong ? 2 : 1 },
    dataValidations: columns.flatMap((column, at) =>
      validationsOf(column, { at, lastRow, lang, ...parts }),
    ),
    // The headings are not repeated in print: hucre 1.0.0 writes the tab's name
    // without quotes there, and Excel takes such a file for damaged.
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
    },
  };
}

// Not every program makes a row as high as the words in it.
function rowHeights(
  rows: readonly (readonly CellValue[])[],
  columns: readonly SheetColumn[],
): readonly (readonly [number, { readonly height: number }])[] {
  return rows.flatMap((row, at) => {
    if (at < headRows) return [];
    const lines = row.map((value, column) =>
      linesOf(String(value ?? ''), widthOf(columns[column]!, false)),
    );
    const height = heightOf(Math.max(...lines));
    return height === undefined ? [] : [[at, { height }] as const];
  });
}

function widthOf({ kind, id }: SheetColumn, isLong: boolean): number {
  if (isLong && kind === 'text') return 22;
  if (narrow.test(id)) return 14;
  return id.startsWith('description') || id.startsWith('note')
    ? 44
    : (widths[kind] ?? usualWidth);
}
