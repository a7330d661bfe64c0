import type { SheetColumn } from '@chiso/data/sheets';
import type { CellStyle } from 'hucre/xlsx';

/** A font that every office program has, with all of Vietnamese. */
export const plainFont: NonNullable<CellStyle['font']> = {
  name: 'Arial',
  size: 10,
};

const deep = '17495B';
const pale = 'DCE9EE';
const faint = 'F4F7F8';
const grey = '5F6B70';
const line = { style: 'thin', color: { rgb: 'B7C6CC' } } as const;
const lines = { top: line, right: line, bottom: line, left: line };

/** A heading that has to be filled under is dark, another one light. */
export function headingStyle(isRequired: boolean): CellStyle {
  return {
    font: {
      ...plainFont,
      bold: true,
      color: { rgb: isRequired ? 'FFFFFF' : deep },
    },
    fill: ground(isRequired ? deep : pale),
    border: lines,
    alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
  };
}

/** The id beneath a heading. */
export const idStyle: CellStyle = {
  font: { ...plainFont, size: 8, color: { rgb: grey } },
  fill: ground(faint),
  border: lines,
  alignment: { horizontal: 'center', vertical: 'center' },
};

export const titleStyle: CellStyle = {
  font: { ...plainFont, size: 15, bold: true, color: { rgb: deep } },
  alignment: { vertical: 'center' },
};

export const wrappedStyle: CellStyle = {
  font: plainFont,
  alignment: { vertical: 'top', wrapText: true },
};

export const boldStyle: CellStyle = {
  font: { ...plainFont, bold: true },
  alignment: { vertical: 'top', wrapText: true },
};

/** Words that a reader needs rarely. */
export const quietStyle: CellStyle = {
  font: { ...plainFont, size: 9, color: { rgb: grey } },
  alignment: { vertical: 'top', wrapText: true },
};

/** The name of a sheet, over its columns. */
export const bandStyle: CellStyle = {
  font: { ...plainFont, size: 11, bold: true, color: { rgb: deep } },
  fill: ground(pale),
  alignment: { vertical: 'center' },
};

const numberKinds = new Set(['figure', 'number', 'integer']);

/**
 * How the cells under a heading are. Text stays text, so that a spreadsheet
 * makes no date of "2023-07-12" and no number of a period.
 */
export function cellStyle({ kind }: SheetColumn, isLong: boolean): CellStyle {
  const isNumber = numberKinds.has(kind);
  return {
    font: plainFont,
    ...(!isNumber && { numFmt: '@' }),
    alignment: {
      vertical: 'top',
      horizontal: isNumber ? 'right' : 'left',
      // Else a number and the word beside it run into each other.
      indent: 1,
      // In a long table the rows stay as low as they are.
      wrapText: kind === 'text' && !isLong,
    },
  };
}

function ground(rgb: string): NonNullable<CellStyle['fill']> {
  return { type: 'pattern', pattern: 'solid', fgColor: { rgb } };
}
