import { type ReadSheets, readSheets } from './read-sheets.js';
import { Refusal } from './refusal.js';

/**
 * The sheets of a compound file: an old xls. The same envelope is that of a
 * new workbook with a password, and of old documents of other programs.
 */
export async function readCompound(bytes: Uint8Array): Promise<ReadSheets> {
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
  return readSheets(bytes);
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
