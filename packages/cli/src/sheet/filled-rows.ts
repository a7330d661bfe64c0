import type { CellValue } from './cell.js';

/**
 * The text of a cell: composed (NFC), otherwise as it stands, with its spaces.
 * Nothing where it is nothing but spaces, which nobody sees.
 */
export function cellText(text: string): string | undefined {
  return text.trim() === '' ? undefined : text.normalize('NFC');
}

/**
 * Texts by themselves, each of them once. What is cut out of a long text
 * keeps all of that in memory, and names of provinces stand in 100,000 rows.
 */
export function createTextKeeper(): (text: string) => string | undefined {
  const kept = new Map<string, string>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    const own = Buffer.from(text, 'utf16le').toString('utf16le');
    const value = cellText(own);
    if (value !== undefined) kept.set(own, value);
    return value;
  };
}

/** Rows up to the last cell that is filled, each and all. */
export function filledRows(
  rows: readonly (readonly CellValue[])[],
): readonly (readonly CellValue[])[] {
  const isFilled = (value: CellValue) => value !== undefined;
  const filled = rows.map((row) =>
    row.slice(0, row.findLastIndex(isFilled) + 1),
  );
  return filled.slice(0, filled.findLastIndex((row) => row.length > 0) + 1);
}
