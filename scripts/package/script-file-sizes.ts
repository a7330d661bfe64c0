import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliSize } from './bundle-size.js';

/** What a script file brings, in bytes of brotli, with all that it imports. */
export function scriptFileSize(folder: string, file: string): number {
  const sizes = new Map<string, number>();
  const add = (path: string): void => {
    if (sizes.has(path)) return;
    const code = readFileSync(path, 'utf8');
    sizes.set(path, brotliSize(code));
    for (const [, next] of code.matchAll(staticImport)) {
      add(join(dirname(path), next!));
    }
  };
  add(join(folder, file));
  return [...sizes.values()].reduce((sum, bytes) => sum + bytes, 0);
}

/** `import"./chunks/core.js"`, `}from"./x.js"`, and never `import("./x.js")`. */
const staticImport = /(?:\bfrom|\bimport)\s*["'](\.[^"']+)["']/g;
