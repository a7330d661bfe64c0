/**
 * What a cell holds; `undefined` where it is empty, or nothing but spaces.
 * Dates are in UTC. Text is composed (NFC), with the spaces around it.
 */
export type CellValue = string | number | boolean | Date | undefined;

/** What a cell has beside its value; most have none of it. */
export interface CellDetail {
  /**
   * Its value was reckoned by this when the file was saved, as the format of
   * the file writes it. Of a formula that was filled down or across, that of
   * the first cell.
   */
  readonly formula?: string;
  /** It has a formula, and nobody has reckoned it. */
  readonly isUnreckoned?: boolean;
  /** The error that stands there: "#REF!". The cell has no value then. */
  readonly error?: string;
  /**
   * How its number or date is shown: "0.0%". Absent where a number is shown
   * with nothing but its digits.
   */
  readonly format?: string;
}

/** A rectangle of cells that are shown as one; both ends belong to it. */
export interface MergedCells {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** One sheet, or all of a text file. Rows and columns count from 0. */
export interface Sheet {
  /** The name on its tab; empty for a text file. */
  readonly name: string;
  /** Up to the last cell that is filled; so is each row. */
  readonly rows: readonly (readonly CellValue[])[];
  /** By address: "C5". */
  readonly details: ReadonlyMap<string, CellDetail>;
  /** Within the rows; no cell belongs to two. */
  readonly merged: readonly MergedCells[];
}

/** A file of sheets, whatever its format. */
export interface Workbook {
  /** The file, as an error names it. */
  readonly file: string;
  /**
   * Whether its numbers are typed. Where not, all cells are text, and how
   * decimals are written has to be known.
   */
  readonly hasTypes: boolean;
  /** Those that are shown, in their order; some may be empty. */
  readonly sheets: readonly Sheet[];
}

/** "C5", as spreadsheets name it. */
export function cellAddress(row: number, column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${row + 1}`;
}

/** "Sheet1!C5", "'Số liệu'!C5" as spreadsheets write it; "C5" without a tab. */
export function cellPlace(sheet: string, row: number, column: number): string {
  const address = cellAddress(row, column);
  if (sheet === '') return address;
  const isPlain = /^[\p{L}_][\p{L}\d_.]*$/u.test(sheet);
  return `${isPlain ? sheet : `'${sheet.replaceAll("'", "''")}'`}!${address}`;
}
