import {
  type CellDetail,
  type CellValue,
  cellAddress,
  type MergedCells,
  type Sheet,
} from './cell.js';
import { createTextKeeper, filledRows } from './filled-rows.js';
import { mostCells } from './limits.js';
import { mergedWithin } from './merged-within.js';
import { Refusal } from './refusal.js';
import { refuseFarCell } from './refuse-far-cell.js';
import { attributeOf, type XmlListener } from './scan-xml.js';

/** One table of an OpenDocument file while it is read. */
export interface OdsSheet extends XmlListener {
  finish(): Sheet;
}

interface Cell {
  readonly attributes: string;
  readonly isCovered: boolean;
  text: string;
  paragraphs: number;
}

/** No text has as many spaces in a row. */
const mostSpaces = 1000;

/** Whatever stands between a table and its rows (groups, headings) is open. */
export function createOdsSheet(name: string): OdsSheet {
  const rows: CellValue[][] = [];
  const details = new Map<string, CellDetail>();
  const merged: MergedCells[] = [];
  const keepText = createTextKeeper();
  let row: CellValue[] = [];
  let rowDetails: [column: number, detail: CellDetail][] = [];
  let rowIndex = 0;
  let rowRepeat = 1;
  let column = 0;
  let cell: Cell | undefined;
  let isInText = false;
  let filled = 0;

  const closeCell = ({ attributes, isCovered, ...said }: Cell) => {
    const repeat = countOf(attributes, 'table:number-columns-repeated');
    const { value, detail } = isCovered
      ? { value: undefined, detail: undefined }
      : readCell(attributes, said, keepText);
    if (!isCovered) mergeFrom(attributes);
    if (value === undefined && detail === undefined) {
      column += repeat;
      return;
    }
    refuseFarCell(name, rowIndex, column + repeat - 1);
    for (const end = column + repeat; column < end; column += 1) {
      row[column] = value;
      if (detail) rowDetails.push([column, detail]);
    }
  };

  const mergeFrom = (attributes: string) => {
    if (!attributes.includes('-spanned')) return;
    const bottom = countOf(attributes, 'table:number-rows-spanned') - 1;
    const right = countOf(attributes, 'table:number-columns-spanned') - 1;
    if (bottom + right === 0) return;
    merged.push({
      top: rowIndex,
      left: column,
      bottom: rowIndex + bottom,
      right: column + right,
    });
  };

  const closeRow = () => {
    if (row.length === 0) {
      rowIndex += rowRepeat;
      return;
    }
    refuseFarCell(name, rowIndex + rowRepeat - 1, 0);
    filled += row.length * rowRepeat;
    if (filled > mostCells) throw new Refusal('too-many-cells');
    // What was skipped in a row is empty, and not a hole.
    const whole = Array.from(row);
    for (const end = rowIndex + rowRepeat; rowIndex < end; rowIndex += 1) {
      while (rows.length < rowIndex) rows.push([]);
      rows[rowIndex] = whole;
      for (const [at, detail] of rowDetails) {
        details.set(cellAddress(rowIndex, at), detail);
      }
    }
  };

  return {
    open(tag, attributes) {
      if (tag === 'table:table-row') {
        rowRepeat = countOf(attributes, 'table:number-rows-repeated');
        row = [];
        rowDetails = [];
        column = 0;
      } else if (
        tag === 'table:table-cell' ||
        tag === 'table:covered-table-cell'
      ) {
        const isCovered = tag === 'table:covered-table-cell';
        cell = { attributes, isCovered, text: '', paragraphs: 0 };
      } else if (cell && tag === 'text:p') {
        isInText = true;
        cell.text += cell.paragraphs > 0 ? '\n' : '';
        cell.paragraphs += 1;
      } else if (cell && tag === 'text:s') {
        const spaces = countOf(attributes, 'text:c');
        cell.text += ' '.repeat(Math.min(spaces, mostSpaces));
      } else if (cell && tag === 'text:tab') {
        cell.text += '\t';
      } else if (cell && tag === 'text:line-break') {
        cell.text += '\n';
      }
    },
    close(tag) {
      if (tag === 'text:p') isInText = false;
      else if (tag === 'table:table-row') closeRow();
      else if (cell && /table-cell$/.test(tag)) {
        closeCell(cell);
        cell = undefined;
      }
    },
    text(text) {
      if (cell && isInText) cell.text += text;
    },
    finish() {
      const whole = filledRows(rows);
      return {
        name,
        rows: whole,
        details,
        merged: mergedWithin(merged, whole),
      };
    },
  };
}

type KeepText = ReturnType<typeof createTextKeeper>;

interface ReadCell {
  readonly value: CellValue;
  readonly detail: CellDetail | undefined;
}

function readCell(
  attributes: string,
  said: Pick<Cell, 'text' | 'paragraphs'>,
  keepText: KeepText,
): ReadCell {
  const type = attributeOf(attributes, 'office:value-type') ?? '';
  const formula = attributeOf(attributes, 'table:formula');
  if (type === '' && formula === undefined && said.text === '') {
    return { value: undefined, detail: undefined };
  }
  const isError = attributeOf(attributes, 'calcext:value-type') === 'error';
  const value = isError
    ? undefined
    : readValue({ type, attributes, text: said.text, keepText });
  // What was reckoned to be empty has an empty paragraph.
  const isUnreckoned =
    formula !== undefined && !isError && type === '' && said.paragraphs === 0;
  const detail: CellDetail = {
    ...(formula === undefined
      ? {}
      : { formula: formula.replace(/^(?:\w+:)?=/, '') }),
    ...(isUnreckoned ? { isUnreckoned } : {}),
    ...(isError ? { error: said.text || '#VALUE!' } : {}),
    ...(type === 'percentage' ? { format: '0%' } : {}),
  };
  return {
    value,
    detail: Object.keys(detail).length > 0 ? detail : undefined,
  };
}

interface Written {
  readonly type: string;
  readonly attributes: string;
  readonly text: string;
  readonly keepText: KeepText;
}

function readValue({ type, attributes, text, keepText }: Written): CellValue {
  switch (type) {
    case 'float':
    case 'currency':
    case 'percentage': {
      const number = attributeOf(attributes, 'office:value')?.trim() ?? '';
      const value = number === '' ? Number.NaN : Number(number);
      if (Number.isNaN(value)) throw new Refusal('file-damaged');
      return value;
    }
    case 'boolean':
      return attributeOf(attributes, 'office:boolean-value') === 'true';
    case 'date': {
      const iso = attributeOf(attributes, 'office:date-value') ?? '';
      // Without a zone it is as it is shown; dates are in UTC.
      const hasTime = /T/.test(iso) && !/(?:Z|[+-]\d\d:?\d\d)$/.test(iso);
      const date = new Date(hasTime ? `${iso}Z` : iso);
      return Number.isNaN(date.getTime()) ? keepText(text) : date;
    }
    default:
      return keepText(
        text || (attributeOf(attributes, 'office:string-value') ?? ''),
      );
  }
}

function countOf(attributes: string, name: string): number {
  const count = Number(attributeOf(attributes, name) ?? 1);
  return Number.isInteger(count) && count > 0 ? count : 1;
}
