import type { SheetColumn } from '../sheets/column.js';
import type { FieldValue } from './statement-fields.js';

/** What stands between the items of a list in one cell. */
export const separator = ';';

/** A field as the text of a cell. Numbers have a dot, whatever the reader's language. */
export function writeCellText(value: FieldValue): string | number {
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return typeof value === 'string' ? value : value.join(separator);
}

/** The field that a cell's text means; undefined where it means none. */
export function readCellText(
  text: string,
  { kind }: SheetColumn,
): FieldValue | undefined {
  switch (kind) {
    case 'figure':
    case 'number':
      return readNumber(text);
    case 'integer': {
      const number = readNumber(text);
      return Number.isInteger(number) ? number : undefined;
    }
    case 'yes-no':
      return { yes: true, no: false, true: true, false: false }[
        text.toLowerCase()
      ];
    case 'areas':
    case 'references':
      return text
        .split(separator)
        .map((item) => item.trim())
        .filter((item) => item !== '');
    default:
      return text;
  }
}

const plainNumber = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d{1,3})?$/i;

/** A number with a dot; undefined for NaN, infinities and everything else. */
export function readNumber(text: string): number | undefined {
  if (!plainNumber.test(text)) return undefined;
  const number = Number(text);
  return Number.isFinite(number) ? number : undefined;
}
