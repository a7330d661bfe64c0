import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
} from 'node:fs';
import { join } from 'node:path';
import { rootFolder } from '../../files.js';

/** What an engine calls a file that is still on its way. */
const unfinished = /\.(?:crdownload|part|wkdownload)$|^\./;

const timeoutMs = 10_000;

/** A folder of its own for the files that a browser stores. */
export function makeDownloadFolder(): string {
  const parent = join(rootFolder, '.cache/downloads');
  mkdirSync(parent, { recursive: true });
  const folder = mkdtempSync(join(parent, 'files-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Waits for a file in the folder, reads it and takes it away. */
export async function takeDownload(folder: string): Promise<Buffer> {
  const end = Date.now() + timeoutMs;
  while (Date.now() < end) {
    const names = readdirSync(folder);
    const [name] = names;
    if (name && names.length === 1 && !unfinished.test(name)) {
      const path = join(folder, name);
      const bytes = readFileSync(path);
      // An engine may make the file before it writes into it.
      if (bytes.length > 0) {
        rmSync(path);
        return bytes;
      }
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`no file was stored, but ${readdirSync(folder).join(' ')}`);
}
