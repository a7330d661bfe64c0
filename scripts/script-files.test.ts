// The files for pages without a bundler, as a portal uses them: from another
// host, on plain http, in the browser.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { nextFrames } from './pages/findings.js';
import { onPortal } from './pages/on-portal.js';
import type { PortalPage } from './pages/portal-page.js';

const portal = onPortal('script-files');

const gauge = `<chiso-gauge src="/examples/data/digital-economy-share.json" method="mic"><p>fallback</p></chiso-gauge>`;

/** A page with the loader, which stands on another host. */
const open = (body: string, page: Partial<PortalPage> = {}) =>
  portal.open({
    body,
    script: `<script type="module" src="${portal.site.scripts}/chiso.js"></script>`,
    ...page,
  });

async function states(page: Page): Promise<readonly (string | null)[]> {
  await nextFrames(page);
  return page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter(({ localName }) => /^chiso-(?!dataset)/.test(localName))
      .map((element) => element.getAttribute('state')),
  );
}

describe('chiso.js, the loader', () => {
  it('brings an element and a placeholder to stand, each file once', async () => {
    const { page, complaints } = await open(
      `${gauge}${gauge}<div data-chiso="ranking" data-src="/examples/data/dti.json" data-top="5"><p>fallback</p></div>`,
    );
    assert.deepEqual(await states(page), ['ready', 'ready', 'ready']);
    assert.deepEqual(complaints, []);
    const { asked } = portal.site.scriptServer;
    assert.equal(new Set(asked).size, asked.length);
    assert.deepEqual(
      asked.filter((path) => /^\/chiso\.\w+\.js$/.test(path)).sort(),
      ['/chiso.gauge.js', '/chiso.ranking.js'],
    );
    const documents = portal.site.portalServer.asked.filter((path) =>
      path.endsWith('.json'),
    );
    assert.equal(new Set(documents).size, documents.length);
  });

  it('asks for no script where there is no element, and then for an added one', async () => {
    const { page } = await open('<p>Nothing yet</p>');
    assert.deepEqual(portal.site.scriptServer.asked, [
      '/chiso.css',
      '/chiso.js',
    ]);
    await page.evaluate((html) => {
      document.body.insertAdjacentHTML('beforeend', html);
    }, `<section>${gauge}</section><div data-chiso="map"></div>`);
    await page.waitForSelector('chiso-gauge[state=ready]');
    assert.equal(await page.locator('[data-chiso=map]').count(), 1);
  });

  it('looks after a shadow tree that asks', async () => {
    const { page } = await open('<div id="host"></div>', {
      script: `<script type="module">
        import { watch } from '${portal.site.scripts}/chiso.js';
        const root = document.querySelector('#host').attachShadow({ mode: 'open' });
        root.innerHTML = '${gauge}';
        watch(root);
      </script>`,
    });
    await page.waitForSelector('#host chiso-gauge[state=ready]');
  });

  it('leaves the fallback with one line where a script is missing', async () => {
    portal.site.lose('chiso.gauge.js');
    const { page, complaints } = await open(
      `${gauge}<div lang="en">${gauge}</div><chiso-ranking src="/examples/data/dti.json"></chiso-ranking>`,
    );
    const texts = await page.locator('chiso-gauge').allInnerTexts();
    assert.deepEqual(
      texts.map((text) => text.split('\n').filter(Boolean)),
      [
        ['Không tải được mã vẽ các số liệu này.', 'fallback'],
        [
          'The script that draws these figures could not be loaded.',
          'fallback',
        ],
      ],
    );
    assert.equal(
      complaints.filter((line) => line.startsWith('chiso: ')).length,
      1,
    );
    assert.deepEqual(await states(page), [null, null, 'ready']);
  });

  it('fetches and draws, of fifty elements, those near the screen', async () => {
    const fifty = Array.from(
      { length: 50 },
      (_, nth) =>
        `<chiso-gauge src="/examples/data/digital-economy-share.json?${nth}" method="mic"></chiso-gauge>`,
    );
    const { page } = await open(fifty.join(''));
    const near = (await states(page)).filter((state) => state === 'ready');
    const fetched = portal.site.portalServer.asked.filter((path) =>
      path.includes('.json'),
    );
    // Three or four on the screen, and as many below it.
    assert.ok(near.length >= 3 && near.length <= 9, String(near.length));
    assert.equal(fetched.length, near.length);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await page.waitForSelector('chiso-gauge:last-of-type[state=ready]');
    assert.ok((await states(page)).includes('loading'));
  });

  it('prints all of fifty elements of one document', async () => {
    const { page } = await open(gauge.repeat(50));
    assert.ok((await states(page)).includes('loading'));
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    const drawn = await page.evaluate(
      () =>
        [...document.querySelectorAll('chiso-gauge')].filter(({ shadowRoot }) =>
          shadowRoot?.querySelector('svg path'),
        ).length,
    );
    assert.equal(drawn, 50);
  });

  it('follows a link to a figure wherever it stands', async () => {
    const { page } = await open(
      `<p style="height: 9000px"></p><chiso-ranking src="/examples/data/dti.json"></chiso-ranking>`,
    );
    assert.deepEqual(await states(page), [null]);
    await page.evaluate(() => {
      location.hash = '#chiso=x';
      location.reload();
    });
    await page.waitForSelector('chiso-ranking[state=ready]');
  });
});

describe('chiso.classic.js', () => {
  it('does the same as an ordinary script, with one global', async () => {
    const bare = await open('', { script: '' });
    const before = await bare.page.evaluate(() =>
      Object.getOwnPropertyNames(window),
    );
    const { page, complaints } = await open(
      `${gauge}<div data-chiso="trend" data-src="/examples/data/digital-economy-share.json"></div>`,
      {
        script: `<script src="${portal.site.scripts}/chiso.classic.js"></script>`,
      },
    );
    assert.deepEqual(await states(page), ['ready', 'ready']);
    assert.deepEqual(complaints, []);
    const added = await page.evaluate(
      (known) =>
        Object.getOwnPropertyNames(window).filter(
          (name) => !known.includes(name),
        ),
      before,
    );
    assert.deepEqual(added, ['chiso']);
    assert.match(
      await page.evaluate(
        () => (window as never as { chiso: { version: string } }).chiso.version,
      ),
      /^\d+\.\d+\.\d+$/,
    );
  });
});
