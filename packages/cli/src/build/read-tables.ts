import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Finding } from '../finding/finding.js';
import type { Sheet } from '../sheet/cell.js';
import {
  type ReadWorkbook,
  type ReadWorkbookOptions,
  readWorkbook,
} from '../sheet/read-workbook.js';

const textFile = /\.(?:csv|tsv)$/i;

/**
 * A spreadsheet, or a folder of text files as one: a sheet each, which the
 * file names.
 */
export async function readTables(
  place: string,
  options: ReadWorkbookOptions,
): Promise<ReadWorkbook> {
  if (!(await isFolder(place))) return readWorkbook(place, options);
  const names = (await readdir(place)).filter((name) => textFile.test(name));
  // A folder without any is told of as one.
  if (names.length === 0) return readWorkbook(place, options);
  const sheets: Sheet[] = [];
  const findings: Finding[] = [];
  for (const name of names.sort()) {
    const read = await readWorkbook(join(place, name), options);
    findings.push(...read.findings);
    for (const sheet of read.workbook?.sheets ?? []) {
      sheets.push({ ...sheet, name: name.replace(textFile, '') });
    }
  }
  const isRead = !findings.some(({ severity }) => severity === 'error');
  const workbook = isRead
    ? { file: place, hasTypes: false, sheets }
    : undefined;
  return { workbook, findings };
}

async function isFolder(place: string): Promise<boolean> {
  if (place === '-' || /^https?:/i.test(place)) return false;
  try {
    return (await stat(place)).isDirectory();
  } catch {
    // The reader tells why there is nothing.
    return false;
  }
}
