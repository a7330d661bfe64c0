import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { version } from '@chiso/widgets';
import { rootFolder } from '../files.js';
import { type Answer, type PlainServer, servePlainly } from './plain-server.js';
import { scriptsFolder } from './site-build.js';
import type { ServedSite } from './site-server.js';

export type { Answer } from './plain-server.js';

/**
 * A portal and, on another host, the script files for pages without a bundler.
 */
export interface ScriptSite extends ServedSite {
  /** The host of the pages, the documents and a copy of the script files. */
  readonly portal: string;
  /** The host of the script files alone. */
  readonly scripts: string;
  /** Where those files are on the disk. */
  readonly folder: string;
  readonly portalServer: PlainServer;
  readonly scriptServer: PlainServer;
  /** What the portal says to an address from now on. */
  say(path: string, answer: Answer | string): void;
  /** What the script server says, as a foreign host of documents. */
  sayScript(path: string, answer: string): void;
  /** The portal has a copy of another version at `/old/`. */
  sayOldCopy(version: string): void;
  /** The script server has not got this file any more. */
  lose(file: string): void;
  /** Both say their files again, all of them, and nobody has asked for any. */
  reset(): void;
}

/** An address of the portal that never answers. */
export const silentPath = '/never.json';

/** What the two are called; every name leads to this computer. */
export interface HostNames {
  readonly portal: string;
  readonly scripts: string;
}

/** Two hosts in every browser, without any setting. */
const plainNames: HostNames = { portal: 'localhost', scripts: '127.0.0.1' };

export async function openScriptSite(
  name: string,
  names: HostNames = plainNames,
): Promise<ScriptSite> {
  const folder = await scriptsFolder(name);
  const said = new Map<string, Answer>();
  let oldVersion = '';
  const readOld = (path: string) =>
    readFileSync(path, 'utf8').replaceAll(`"${version}"`, `"${oldVersion}"`);
  const lost = new Set<string>();
  const foreign = new Map<string, string>();
  const portalServer = await servePlainly({
    // A webmaster has uploaded a copy of the files.
    folders: { '/chiso/': folder, '/': rootFolder },
    answer: (path) =>
      said.get(path) ??
      (oldVersion && path.startsWith('/old/')
        ? { body: readOld(join(folder, path.slice('/old/'.length))) }
        : undefined),
  });
  const scriptServer = await servePlainly({
    folders: { '/': folder },
    answer: (path) => {
      if (lost.has(path)) return { status: 503 };
      const body = foreign.get(path);
      return body === undefined ? undefined : { body };
    },
    headers: { 'access-control-allow-origin': '*' },
  });
  const reset = () => {
    said.clear();
    said.set('/favicon.ico', { status: 204 });
    said.set(silentPath, { isSilent: true });
    foreign.clear();
    lost.clear();
    oldVersion = '';
    scriptServer.asked.length = 0;
    portalServer.asked.length = 0;
  };
  reset();
  const portal = `http://${names.portal}:${portalServer.port}`;
  return {
    origin: portal,
    portal,
    scripts: `http://${names.scripts}:${scriptServer.port}`,
    folder,
    portalServer,
    scriptServer,
    say: (path, answer) => {
      said.set(path, typeof answer === 'string' ? { body: answer } : answer);
    },
    sayScript: (path, answer) => {
      foreign.set(path, answer);
    },
    sayOldCopy: (version) => {
      oldVersion = version;
    },
    lose: (file) => {
      lost.add(`/${file}`);
    },
    reset,
    close: async () => {
      await portalServer.close();
      await scriptServer.close();
    },
  };
}
