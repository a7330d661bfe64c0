import { type Sheet as RawSheet, type ReadOptions, read } from 'hucre';
import type { Sheet } from './cell.js';
import { type CellDetail, type CellValue, cellAddress } from './cell.js';
import { cellText, filledRows } from './filled-rows.js';
import type { LightXlsx } from './lighten-xlsx.js';
import { mergedWithin } from './merged-within.js';
import { isPlainFormat } from './plain-styles.js';
import { Refusal } from './refusal.js';
import { refuseFarCell } from './refuse-far-cell.js';
import { sharedTextMark } from './shared-texts.js';

/** What a file of sheets holds. */
export interface ReadSheets {
  readonly sheets: readonly Sheet[];
  /** The names of those that are not shown, and were not read. */
  readonly hidden: readonly string[];
}

/** The sheets of an xlsx, whose texts come beside it, or of an old xls. */
export async function readSheets({
  bytes,
  texts,
}: LightXlsx): Promise<ReadSheets> {
  const hidden: string[] = [];
  const options: ReadOptions = {
    readStyles: true,
    sheets(about) {
      const isHidden = about.hidden === true || about.veryHidden === true;
      if (isHidden) hidden.push(about.name.normalize('NFC'));
      return !isHidden;
    },
  };
  // What the library falls over is as damaged as what it complains of.
  const { sheets } = await read(bytes, options).catch(() => {
    throw new Refusal('file-damaged');
  });
  const shared = texts.map(cellText);
  return {
    sheets: sheets.map((sheet) => convertSheet(sheet, shared)),
    hidden,
  };
}

const errorTexts =
  /^#(?:REF!|DIV\/0!|VALUE!|NAME\?|NUM!|N\/A|NULL!|SPILL!|CALC!|GETTING_DATA|ERR!)$/;

function convertSheet(
  raw: RawSheet,
  shared: readonly (string | undefined)[],
): Sheet {
  const details = readDetails(raw);
  const rows = (raw.rows as readonly (readonly unknown[] | undefined)[]).map(
    (row, rowIndex) =>
      Array.from(row ?? [], (value, column) => {
        if (value === null || value === undefined) return undefined;
        if (typeof value === 'string') {
          if (value.startsWith(sharedTextMark)) {
            const number = Number(value.slice(sharedTextMark.length));
            if (!(number >= 0 && number < shared.length))
              throw new Refusal('file-damaged');
            return shared[number];
          }
          if (!errorTexts.test(value)) return cellText(value);
          // In an old xls nothing but its text says that it is one.
          const place = cellAddress(rowIndex, column);
          details.set(place, { ...details.get(place), error: value });
          return undefined;
        }
        if (value instanceof Date && Number.isNaN(value.getTime())) {
          const place = cellAddress(rowIndex, column);
          details.set(place, { ...details.get(place), error: '#####' });
          return undefined;
        }
        return value as CellValue;
      }),
  );
  const filled = filledRows(rows);
  const name = raw.name.normalize('NFC');
  // Cells without an address of their own are told only here.
  filled.forEach((row, index) => {
    if (row.length > 0) refuseFarCell(name, index, row.length - 1);
  });
  return {
    name,
    rows: filled,
    details,
    merged: mergedWithin(
      (raw.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
        top: startRow,
        left: startCol,
        bottom: endRow,
        right: endCol,
      })),
      filled,
    ),
  };
}

function readDetails(raw: RawSheet): Map<string, CellDetail> {
  const details = new Map<string, CellDetail>();
  const sharedFormulas = new Map<number, string>();
  const formats = new Map<string, CellDetail>();
  for (const [key, cell] of raw.cells ?? []) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    const isNumber =
      typeof cell.value === 'number' || cell.value instanceof Date;
    const code = isNumber ? cell.style?.numFmt : undefined;
    const format = code === undefined || isPlainFormat(code) ? undefined : code;
    if (cell.formula === undefined) {
      if (format === undefined) continue;
      // One for all cells of a column: a table has 100,000 of them.
      const detail = formats.get(format) ?? { format };
      formats.set(format, detail);
      details.set(cellAddress(row, column), detail);
      continue;
    }
    const shared = cell.formulaSharedIndex;
    if (shared !== undefined && cell.formula !== '') {
      sharedFormulas.set(shared, cell.formula);
    }
    const formula =
      cell.formula || sharedFormulas.get(shared ?? Number.NaN) || '';
    details.set(cellAddress(row, column), {
      formula,
      ...(cell.value === null ? { isUnreckoned: true } : {}),
      ...(format === undefined ? {} : { format }),
    });
  }
  return details;
}
