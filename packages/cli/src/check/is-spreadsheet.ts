import { open, stat } from 'node:fs/promises';

/** Text between separators looks like any other text, but for its name. */
const names = /\.(csv|tsv|tab|txt|xlsx|xlsm|xlsb|xls|ods)$/i;
/** How zip archives (xlsx, ods) and old xls begin, in hexadecimal. */
const starts = /^(504b0304|504b0506|d0cf11e0)/;

/**
 * Whether a place is to be read as a spreadsheet: a folder, whose text files
 * are its sheets; else by the name of a file, else by its first bytes, since
 * files are renamed. The standard input and addresses are
 * documents. What cannot be read is told by whoever reads it.
 */
export async function isSpreadsheet(place: string): Promise<boolean> {
  if (place === '-' || /^(https?|file):/i.test(place)) return false;
  if (names.test(place)) return true;
  try {
    if ((await stat(place)).isDirectory()) return true;
    const file = await open(place);
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0);
      return starts.test(buffer.subarray(0, bytesRead).toString('hex'));
    } finally {
      await file.close();
    }
  } catch {
    return false;
  }
}
