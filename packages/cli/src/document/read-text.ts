import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { text as readAll } from 'node:stream/consumers';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Problem } from '../problem.js';

/** How long a server may take in all, in ms. */
const patienceMs = 15_000;

/** What a page would refuse to load; in MB. */
const mostMegabytes = 5;

/** The text of a file, of an address, or with `-` of the standard input. */
export async function readText(place: string): Promise<string> {
  if (place === '-') return readAll(process.stdin);
  if (/^https?:/i.test(place)) return fetchText(place);
  try {
    return await readFile(isFileAddress(place) ? fileURLToPath(place) : place, {
      encoding: 'utf8',
    });
  } catch (error) {
    throw new Problem('input', `cannot read ${place}: ${reasonOf(error)}`);
  }
}

/** Where a page stands. */
export interface Site {
  /** What addresses are relative to. */
  readonly base: URL;
  /** The folder of what begins with a slash, where the base is a file. */
  readonly root: string;
}

/** The file or address that an address in a page leads to. */
export function resolvePlace(address: string, { base, root }: Site): string {
  const isRooted = base.protocol === 'file:' && /^\/(?!\/)/.test(address);
  const home = pathToFileURL(join(resolve(root), '/'));
  const url = isRooted ? new URL(`.${address}`, home) : new URL(address, base);
  url.hash = '';
  if (url.protocol === 'file:') {
    // What a server is asked after the path, a file is not.
    url.search = '';
    return fileURLToPath(url);
  }
  if (url.protocol === 'http:' || url.protocol === 'https:') return url.href;
  throw new Problem('input', `cannot read ${address}: not a file, not http(s)`);
}

async function fetchText(address: string): Promise<string> {
  const refuse = (reason: string) =>
    new Problem('input', `cannot read ${address}: ${reason}`);
  let response: Response;
  try {
    response = await fetch(address, {
      signal: AbortSignal.timeout(patienceMs),
    });
  } catch (error) {
    throw refuse(reasonOf(error));
  }
  if (!response.ok) throw refuse(`the server answered ${response.status}`);
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for await (const part of response.body ?? []) {
    bytes += part.length;
    if (bytes > mostMegabytes * 1e6) {
      throw refuse(`it is larger than ${mostMegabytes} MB`);
    }
    parts.push(part);
  }
  return new TextDecoder().decode(Buffer.concat(parts));
}

function isFileAddress(place: string): boolean {
  return /^file:/i.test(place);
}

function reasonOf(error: unknown): string {
  const { code, message, cause } = error as NodeJS.ErrnoException;
  const reasons: Readonly<Record<string, string>> = {
    ENOENT: 'there is no such file',
    EISDIR: 'it is a folder',
    EACCES: 'it may not be read',
    ECONNREFUSED: 'nobody answers there',
    ENOTFOUND: 'there is no such host',
  };
  const inner = (cause as NodeJS.ErrnoException | undefined)?.code;
  return reasons[code ?? ''] ?? reasons[inner ?? ''] ?? message;
}
