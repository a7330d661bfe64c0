import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Problem } from '../problem.js';

/** A file that a command makes; `-` is the standard output. */
export interface OutputFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/**
 * Writes files, each beside its place first and then renamed, so that nobody
 * ever reads half of one. Either all are ready before the first is renamed, or
 * nothing has changed.
 */
export async function writeFiles(files: readonly OutputFile[]): Promise<void> {
  const onDisk = files
    .filter(({ path }) => path !== '-')
    .map((file) => ({ ...file, draft: `${file.path}.${process.pid}.tmp` }));
  try {
    for (const { path, draft, content } of onDisk) {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(draft, content);
    }
    for (const { path, draft } of onDisk) await rename(draft, path);
  } catch (error) {
    await Promise.all(onDisk.map(({ draft }) => rm(draft, { force: true })));
    throw new Problem('input', `cannot write: ${(error as Error).message}`);
  }
  for (const { path, content } of files) {
    if (path === '-') await print(content);
  }
}

/** Waits until the reader has taken it: it may be a pipe. */
function print(content: string | Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(content, (error) =>
      error ? reject(error) : resolve(),
    );
  });
}
