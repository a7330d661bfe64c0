// The page tests say that nothing is wrong: here something is, and they must
// hear of it in every browser.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { it } from 'node:test';
import { axeFindings, nextFrames, viewFindings } from '../findings.js';
import { inEachBrowser } from '../in-each-browser.js';
import { clickOn, focused, textAt } from '../reader.js';
import type { ServedSite } from '../site-server.js';
import {
  firstScript,
  firstScriptPath,
  withFirstScript,
} from './first-script.js';
import { views } from './tab.js';

const scripts: Readonly<Record<string, string>> = {
  [firstScriptPath]: firstScript,
  '/throws.js': 'throw new Error("it throws")',
  '/rejects.js': 'Promise.reject(new Error("it rejects"))',
  '/says.js': 'console.error("it says")',
  '/warns.js': 'console.warn("it warns")',
  '/breaks.js': 'eval("1").catch',
  '/asks.js': 'fetch("http://localhost:" + location.port).catch(() => {})',
  '/is-quiet.js': 'console.log("it is quiet")',
};

/** What has to be heard of each script. */
const heard: Readonly<Record<string, RegExp>> = {
  throws: /error: .*it throws/,
  rejects: /rejected: .*it rejects/,
  says: /console error: it says/,
  warns: /console warn: it warns/,
  breaks: /policy: script-src/,
  asks: /request to another host: http:\/\/localhost/,
  absent: /error: not loaded: .*absent\.js/,
};

inEachBrowser('the watch over a page', serveFaults, (stage) => {
  for (const [name, words] of Object.entries(heard)) {
    it(`hears of ${name}.js, and remembers it on the next`, async () => {
      const tab = await stage.open(`/?script=${name}`, views[0]!);
      await nextFrames(tab);
      assert.match((await tab.complaints()).join('\n'), words);
      await tab.open(`${stage.origin}/?script=is-quiet`);
      assert.match((await tab.complaints()).join('\n'), words);
      await tab.close();
    });
  }

  it('hears nothing of a page that is quiet', async () => {
    const tab = await stage.open('/?script=is-quiet', views[0]!);
    await nextFrames(tab);
    assert.deepEqual(await tab.complaints(), []);
    await tab.close();
  });

  it('knows when a page is not seen as it was asked, and what axe finds', async () => {
    const tab = await stage.open('/?script=is-quiet', views[2]!);
    assert.deepEqual(await viewFindings(tab, views[2]!), []);
    assert.equal((await viewFindings(tab, views[0]!)).length, 1);
    assert.match((await axeFindings(tab)).join('\n'), /image-alt/);
    await tab.close();
  });

  it('runs no script of a page that is opened without', async () => {
    const view = { ...views[0]!, scripts: false };
    const tab = await stage.open('/?script=throws', view);
    await assert.rejects(tab.complaints(), /nothing watches/);
    await tab.close();
  });

  it('finds, clicks and types in a shadow tree', async () => {
    const tab = await stage.open('/?script=is-quiet', views[0]!);
    await clickOn(tab, 'div >>> input');
    await tab.type('gõ');
    assert.equal((await focused(tab)).name, 'inner');
    const value = await tab.evaluate(
      () =>
        document
          .querySelector('div')!
          .shadowRoot!.querySelector<HTMLInputElement>('input')!.value,
    );
    assert.equal(value, 'gõ');
    assert.equal(await textAt(tab, '>>> label'), 'Inner');
    await tab.close();
  });
});

async function serveFaults(): Promise<ServedSite> {
  const server = createServer(({ url = '' }, response) => {
    const { pathname, searchParams } = new URL(url, 'http://localhost');
    const script = scripts[pathname];
    if (script !== undefined) {
      response.setHeader('content-type', 'text/javascript; charset=utf-8');
      response.end(script);
    } else if (pathname === '/') {
      const isBare = searchParams.get('scripts') === 'none';
      response.setHeader(
        'content-security-policy',
        isBare ? "script-src 'none'" : "script-src 'self'",
      );
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(withFirstScript(page(searchParams.get('script')!)));
    } else response.writeHead(404).end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

function page(script: string): string {
  return `<!doctype html><html lang="en"><head>
    <meta charset="utf-8"><meta name="viewport" content="width=device-width">
    <meta name="color-scheme" content="light dark"><title>Faults</title>
    <link rel="icon" href="data:,"><script src="/${script}.js"></script>
  </head><body><main><h1>Faults</h1>
    <img src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7">
    <div><template shadowrootmode="open"><label>Inner
      <input name="inner"></label></template></div>
  </main></body></html>`;
}
