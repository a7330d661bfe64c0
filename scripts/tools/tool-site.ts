import { readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { build } from 'esbuild';
import { rootFolder } from '../files.js';
import {
  firstScript,
  firstScriptPath,
  withFirstScript,
} from '../pages/browsers/first-script.js';
import type { ServedSite } from '../pages/site-server.js';

/** The elements whose tools are used. */
export type Tooled = 'gauge' | 'ranking' | 'trend' | 'figure';

export const tooled: readonly Tooled[] = [
  'gauge',
  'ranking',
  'trend',
  'figure',
];

const share = '/examples/data/digital-economy-share.json';

const elements: Readonly<Record<Tooled, string>> = {
  gauge: `<chiso-gauge src="${share}" indicator="de-share-gdp" period="2023"
    method="mic"></chiso-gauge>`,
  ranking: `<chiso-ranking src="/examples/data/dti.json" indicator="dti"
    among="vn63" period="2021" highlight="ninh-binh" top="5"></chiso-ranking>`,
  trend: `<chiso-trend src="${share}"></chiso-trend>`,
  figure: `<p>… <chiso-figure src="${share}" indicator="de-share-gdp"
    period="2023" method="nso" cited="12.33">12,33%</chiso-figure> GDP.</p>`,
};

/** What a page of the site holds. */
export interface ToolPage {
  readonly shows: readonly Tooled[];
  readonly lang: 'vi' | 'en';
}

/** The path of a page on the site. */
export function pathOf({ shows, lang }: ToolPage): string {
  return `/?${new URLSearchParams({ shows: shows.join(' '), lang })}`;
}

/**
 * Pages with elements that have tools, from source, under a policy that allows
 * nothing but a page's own script, style sheets and documents.
 */
export async function serveToolSite(): Promise<ServedSite> {
  const outdir = join(rootFolder, '.cache/sites/tools');
  const { outputFiles } = await build({
    entryPoints: [join(rootFolder, 'packages/widgets/src/all.ts')],
    outdir,
    write: false,
    bundle: true,
    splitting: true,
    format: 'esm',
    conditions: ['chiso-source'],
    tsconfigRaw: {},
  });
  const scripts = new Map(
    outputFiles.map(({ path, text }) => [path.slice(outdir.length), text]),
  );
  const server = createServer(({ url = '' }, response) => {
    const { pathname, searchParams } = new URL(url, 'http://localhost');
    const script = scripts.get(pathname);
    if (pathname === '/') writePage(searchParams, response);
    else if (script) send(response, 'text/javascript', script);
    else if (pathname === firstScriptPath) {
      send(response, 'text/javascript', firstScript);
    } else if (/^\/(examples\/data\/[\w-]+\.json)$/.test(pathname)) {
      const text = readFileSync(join(rootFolder, pathname), 'utf8');
      send(response, 'application/json', text);
    } else if (pathname === '/page.css') {
      send(
        response,
        'text/css',
        ':root { color-scheme: light dark } body { background: Canvas }',
      );
    } else response.writeHead(404).end();
  });
  await new Promise<void>((listening) => {
    server.listen(0, '127.0.0.1', listening);
  });
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

function writePage(asked: URLSearchParams, response: ServerResponse): void {
  const shows = (asked.get('shows') ?? '').split(' ') as Tooled[];
  response.setHeader(
    'content-security-policy',
    "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; require-trusted-types-for 'script'",
  );
  send(
    response,
    'text/html',
    withFirstScript(`<!doctype html><html lang="${asked.get('lang')}"><head>
      <meta charset="utf-8"><meta name="viewport" content="width=device-width">
      <title>Tools</title><link rel="stylesheet" href="/page.css">
      <script type="module" src="/all.js"></script>
    </head><body><main><h1>Tools</h1>
      ${shows.map((name) => elements[name]).join('\n')}
    </main></body></html>`),
  );
}

function send(response: ServerResponse, type: string, body: string): void {
  response.setHeader('content-type', `${type}; charset=utf-8`);
  response.end(body);
}
