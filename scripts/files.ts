import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the repository, with a slash at its end. */
export const rootFolder = fileURLToPath(new URL('..', import.meta.url));

const ignored = new Set(['node_modules', 'dist', '.cache', '.git', 'coverage']);

/**
 * Every file below a folder, as sorted paths relative to `root`, with forward
 * slashes. A folder that does not exist has no files.
 */
export function listFiles(
  folder: string,
  root: string = rootFolder,
): readonly string[] {
  const found: string[] = [];
  collect(join(root, folder), found);
  return found.map((path) => relative(root, path).replaceAll(sep, '/')).sort();
}

function collect(folder: string, found: string[]): void {
  for (const entry of readFolder(folder)) {
    if (ignored.has(entry.name)) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) collect(path, found);
    else found.push(path);
  }
}

function readFolder(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
