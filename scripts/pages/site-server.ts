import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Connect, preview } from 'vite';
import { rootFolder } from '../files.js';
import {
  firstScript,
  firstScriptPath,
  withFirstScript,
} from './browsers/first-script.js';
import {
  asksForNoScripts,
  noScriptPolicy,
} from './browsers/without-scripts.js';
import { siteFolder } from './site-build.js';

/** Pages behind a real server. */
export interface ServedSite {
  /** Without a slash at its end. */
  readonly origin: string;
  close(): Promise<void>;
}

/** What a test has its server do with a request before it is answered. */
export type Handler = Connect.NextHandleFunction;

/** The built gallery and host pages, each with the first script that watches. */
export async function serveSite(
  name: string,
  handle?: Handler,
): Promise<ServedSite> {
  const outDir = await siteFolder(name);
  const server = await preview({
    configFile: join(rootFolder, 'vite.config.ts'),
    logLevel: 'error',
    build: { outDir },
    preview: { port: 0, host: '127.0.0.1' },
    plugins: [
      {
        name: 'chiso:watched-pages',
        configurePreviewServer: ({ middlewares }) => {
          if (handle) middlewares.use(handle);
          middlewares.use(watchPages(outDir));
        },
      },
    ],
  });
  const origin = server.resolvedUrls?.local[0]?.replace(/\/$/, '');
  if (!origin) throw new Error('the preview server has no address');
  return { origin, close: () => server.close() };
}

function watchPages(folder: string): Handler {
  return ({ url = '' }, response, next) => {
    const { pathname } = new URL(url, 'http://localhost');
    const path = join(folder, pathname.replace(/\/$/, '/index.html'));
    if (pathname === firstScriptPath) {
      response.setHeader('content-type', 'text/javascript; charset=utf-8');
      response.end(firstScript);
    } else if (path.endsWith('.html') && existsSync(path)) {
      if (asksForNoScripts(url)) {
        response.setHeader('content-security-policy', noScriptPolicy);
      }
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(withFirstScript(readFileSync(path, 'utf8')));
    } else next();
  };
}
