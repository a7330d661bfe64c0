import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { version } from '@chiso/widgets';
import { type Browser, chromium, type Page } from 'playwright-core';
import { rootFolder } from '../files.js';
import { bundleScriptFiles } from '../script-files/bundle.js';
import { writeHashes } from '../script-files/sri.js';
import { chromiumFlags } from '../test/browser-launchers.js';
import { requireProgram } from '../test/browsers.js';
import { type Answer, type PlainServer, servePlainly } from './plain-server.js';

/**
 * A portal and, on another host, the script files for pages without a bundler;
 * neither has a certificate, as many a portal's have not.
 */
export interface ScriptSite {
  readonly browser: Browser;
  /** The host of the pages, the documents and a copy of the script files. */
  readonly portal: string;
  /** The host of the script files alone. */
  readonly scripts: string;
  readonly portalServer: PlainServer;
  readonly scriptServer: PlainServer;
  /** What the portal says to an address from now on; `.html` as a page. */
  say(path: string, answer: Answer | string): void;
  /** What the script server says, as a foreign host of documents. */
  sayScript(path: string, answer: string): void;
  /** The portal has a copy of another version at `/old/`. */
  sayOldCopy(version: string): void;
  /** The script server has not got this file any more. */
  lose(file: string): void;
  /** It has all files again. */
  find(): void;
  close(): Promise<void>;
}

export async function openScriptSite(name: string): Promise<ScriptSite> {
  const folder = join(rootFolder, '.cache/script-files', name);
  writeHashes(folder, await bundleScriptFiles(folder));
  const said = new Map<string, Answer>([['/favicon.ico', { status: 204 }]]);
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
  const browser = await chromium.launch({
    executablePath: requireProgram('chromium'),
    args: [...chromiumFlags, '--host-resolver-rules=MAP *.test 127.0.0.1'],
  });
  return {
    browser,
    portal: `http://portal.test:${portalServer.port}`,
    scripts: `http://scripts.test:${scriptServer.port}`,
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
    find: () => lost.clear(),
    close: async () => {
      await browser.close();
      await portalServer.close();
      await scriptServer.close();
    },
  };
}

export interface PortalPage {
  readonly body: string;
  /** The tags that bring the scripts. */
  readonly script: string;
  /** Without any style sheet. */
  readonly isBare?: boolean;
  readonly headers?: Readonly<Record<string, string>>;
  readonly viewport?: { readonly width: number; readonly height: number };
}

/** A page of the portal, once nothing loads any more, and what it complains. */
export async function openPortalPage(
  site: ScriptSite,
  {
    body,
    script,
    isBare,
    headers = {},
    viewport = { width: 800, height: 800 },
  }: PortalPage,
): Promise<{ readonly page: Page; readonly complaints: readonly string[] }> {
  site.say('/page.html', {
    headers,
    body: `<!doctype html><html lang="vi"><head><meta charset="utf-8">
<title>Trang thử</title>
${isBare ? '' : `<link rel="icon" href="data:,"><link rel="stylesheet" href="${site.scripts}/chiso.css">`}
${script}</head><body>${body}</body></html>`,
  });
  const context = await site.browser.newContext({ viewport });
  const page = await context.newPage();
  // tsx wraps functions into this one to keep their names.
  await page.addInitScript('globalThis.__name = (value) => value');
  await page.addInitScript(() => {
    const forbidden: string[] = [];
    Object.assign(window, { forbidden });
    addEventListener('securitypolicyviolation', (event) => {
      forbidden.push(`${event.violatedDirective}: ${event.blockedURI}`);
    });
  });
  const complaints: string[] = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) {
      complaints.push(message.text());
    }
  });
  await page.goto(`${site.portal}/page.html`, { waitUntil: 'networkidle' });
  return { page, complaints };
}
