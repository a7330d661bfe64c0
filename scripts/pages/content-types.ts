import { extname } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

/** What a server calls a file, by the end of its name. */
export function contentTypeOf(path: string): string {
  return types[extname(path)] ?? 'text/plain; charset=utf-8';
}
