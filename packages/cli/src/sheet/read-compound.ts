import type { CellDetail, Sheet } from './cell.js';
import { isPlainFormat } from './plain-styles.js';
import { type ReadSheets, readSheets } from './read-sheets.js';
import { Refusal } from './refusal.js';
import { readXlsFormats, type XlsSheet } from './xls-formats.js';

/** The sheets of an old xls. */
export interface ReadCompound extends ReadSheets {
  /** Whether the formats of its numbers could be read. */
  readonly hasFormats: boolean;
}

/**
 * The sheets of a compound file: an old xls. The same envelope is that of a
 * new workbook with a password, and of old documents of other programs.
 */
export async function readCompound(bytes: Uint8Array): Promise<ReadCompound> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const hasStream = (name: string) =>
    buffer.includes(Buffer.from(`${name}\0`, 'utf16le'));
  if (hasStream('EncryptedPackage')) throw new Refusal('password-protected');
  if (hasStream('WordDocument')) {
    throw new Refusal('not-a-spreadsheet', { received: 'Word' });
  }
  if (hasStream('PowerPoint Document')) {
    throw new Refusal('not-a-spreadsheet', { received: 'PowerPoint' });
  }
  if (!hasStream('Workbook')) {
    if (hasStream('Book')) {
      throw new Refusal('unsupported-format', { received: 'Excel 5/95' });
    }
    throw new Refusal('file-damaged');
  }
  if (isLocked(buffer)) throw new Refusal('password-protected');
  const { sheets } = await readSheets({ bytes, texts: [] });
  const known = readXlsFormats(buffer);
  if (known?.length !== sheets.length) {
    return { sheets, hidden: [], hasFormats: false };
  }
  const isHidden = (index: number) => known[index]!.isHidden;
  return {
    sheets: sheets.flatMap((sheet, index) =>
      isHidden(index) ? [] : [withFormats(sheet, known[index]!)],
    ),
    hidden: sheets
      .filter((_, index) => isHidden(index))
      .map(({ name }) => name),
    hasFormats: true,
  };
}

function withFormats(sheet: Sheet, { formats }: XlsSheet): Sheet {
  const details = new Map<string, CellDetail>(sheet.details);
  for (const [place, format] of formats) {
    if (isPlainFormat(format)) continue;
    details.set(place, { ...details.get(place), format });
  }
  return { ...sheet, details };
}

const firstRecord = Buffer.from('0908100000060500', 'hex');

// The record that names the cipher stands right behind the first one.
function isLocked(buffer: Buffer): boolean {
  let at = buffer.indexOf(firstRecord);
  for (let records = 0; at >= 0 && records < 8; records += 1) {
    if (at + 4 > buffer.length) return false;
    if (buffer.readUInt16LE(at) === 0x2f) return true;
    at += 4 + buffer.readUInt16LE(at + 2);
  }
  return false;
}
