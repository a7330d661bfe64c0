import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { listFiles, rootFolder } from '../files.js';

/** A fixed time, so that two builds of the same files are the same bytes. */
const mtime = new Date(2000, 0, 1);

/** The pages and the documents that show a webmaster that it works. */
const extras = 'packages/widgets/upload';

/**
 * Writes `chiso.zip`, the one file to upload: the script files in a folder
 * `chiso`, with a page that shows them at work and a paragraph that says where
 * they go.
 */
export function writeUpload(folder: string, files: readonly string[]): void {
  const scripts = [...files, 'sri.json'].map((file): [string, Uint8Array] => [
    `chiso/${file}`,
    readFileSync(join(folder, file)),
  ]);
  const demo = listFiles(extras).map((path): [string, Uint8Array] => [
    `chiso/${path.slice(extras.length + 1)}`,
    readFileSync(join(rootFolder, path)),
  ]);
  const documents = ['dti', 'digital-economy-share'].map(
    (name): [string, Uint8Array] => [
      `chiso/demo/${name}.json`,
      strToU8(
        readFileSync(join(rootFolder, `examples/data/${name}.json`), 'utf8'),
      ),
    ],
  );
  const entries = [...scripts, ...demo, ...documents].sort(([a], [b]) =>
    a < b ? -1 : 1,
  );
  writeFileSync(
    join(folder, 'chiso.zip'),
    zipSync(Object.fromEntries(entries), { level: 9, mtime }),
  );
}
