import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** `sha384-…`, as the attribute `integrity` takes it. */
export function integrityOf(bytes: Uint8Array | string): string {
  return `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
}

/** Writes `sri.json`: the hash of every script and style sheet, by its name. */
export function writeHashes(folder: string, files: readonly string[]): void {
  const hashes = files
    .filter((file) => /\.(js|css)$/.test(file))
    .map((file) => [file, integrityOf(readFileSync(join(folder, file)))]);
  writeFileSync(
    join(folder, 'sri.json'),
    `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`,
  );
}
