import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { contentTypeOf } from './content-types.js';

/** What a server says to one address. */
export interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  /** It never answers. */
  readonly isSilent?: boolean;
}

export interface PlainServer {
  readonly port: number;
  /** The paths that were asked for, in their order, with their queries. */
  readonly asked: string[];
  close(): Promise<void>;
}

export interface Served {
  /** Folders by the beginnings of their addresses, the longest first. */
  readonly folders: Readonly<Record<string, string>>;
  /** What is said instead of a file. */
  readonly answer: (path: string) => Answer | undefined;
  /** Of every answer. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** A server for some folders, and before them for what a test says. */
export async function servePlainly({
  folders,
  answer,
  headers,
}: Served): Promise<PlainServer> {
  const asked: string[] = [];
  const server = createServer(({ url = '/' }, response) => {
    asked.push(url);
    const { pathname } = new URL(url, 'http://localhost');
    const said = answer(pathname) ?? readPlainly(folders, pathname);
    if (said.isSilent) return;
    response
      .writeHead(said.status ?? 200, {
        'content-type': contentTypeOf(pathname),
        ...headers,
        ...said.headers,
      })
      .end(said.body);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function readPlainly(folders: Served['folders'], path: string): Answer {
  const start = Object.keys(folders).find((key) => path.startsWith(key));
  try {
    const file = join(folders[start!]!, path.slice(start!.length));
    return { body: readFileSync(file) };
  } catch {
    return { status: 404, body: 'not found' };
  }
}
