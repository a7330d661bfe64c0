// The iframe page, for editors that strip scripts: what it shows, what it does
// not, and how it talks with the page around it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { nextFrames } from './pages/findings.js';
import { onPortal } from './pages/on-portal.js';

const portal = onPortal('embed-page');

const open = (body: string) => portal.open({ body, script: '' });

describe('embed.html, the iframe page', () => {
  const dti = 'src=/examples/data/dti.json&indicator=dti&period=2022';
  const frame = (query: string, folder = '/chiso') =>
    `<iframe src="${folder}/embed.html?${query}" title="DTI 2022" width="600" height="100"></iframe>
<script src="${portal.site.scripts}/chiso.host.js"></script>`;
  const inside = (page: Page) => page.frameLocator('iframe');
  const heightOf = (page: Page) =>
    page.evaluate(() => document.querySelector('iframe')!.clientHeight);

  it('draws what its address asks, under its own policy, as tall as it is', async () => {
    const { page, complaints } = await open(
      frame(`widget=ranking&${dti}&top=5&lang=en&theme=dark`),
    );
    await inside(page).locator('chiso-ranking[state=ready]').waitFor();
    await page.waitForFunction(
      () => document.querySelector('iframe')!.clientHeight > 300,
    );
    const seen = await inside(page)
      .locator('html')
      .evaluate((html) => ({
        lang: document.documentElement.lang,
        scheme: getComputedStyle(html).colorScheme,
        height: Math.ceil(html.getBoundingClientRect().height),
        title: document.title,
      }));
    assert.deepEqual(
      { ...seen, height: await heightOf(page) },
      { ...seen, lang: 'en', scheme: 'dark', height: seen.height },
    );
    assert.match(seen.title, /\w/);
    assert.deepEqual(complaints, []);
  });

  it('refuses a document of another host, and one that is led there', async () => {
    const foreign = `${portal.site.scripts}/dti.json`;
    const first = await open(frame(`widget=ranking&src=${foreign}`));
    const text = await inside(first.page).locator('main').innerText();
    assert.match(text, /embed\.allow\.json/);
    assert.ok(text.includes(foreign));
    assert.ok(!portal.site.scriptServer.asked.includes('/dti.json'));

    portal.site.say('/led.json', {
      status: 302,
      headers: { location: foreign },
    });
    const second = await open(frame('widget=ranking&src=/led.json'));
    await inside(second.page).locator('chiso-ranking[state=error]').waitFor();
  });

  it('shows a document of a place that the list names', async () => {
    const list = JSON.stringify({
      documents: [`${portal.site.scripts}/open/`],
    });
    portal.site.say('/chiso/embed.allow.json', list);
    portal.site.sayScript(
      '/open/dti.json',
      readFileSync('examples/data/dti.json', 'utf8'),
    );
    const { page } = await open(
      frame(`widget=ranking&src=${portal.site.scripts}/open/dti.json`),
    );
    await inside(page).locator('chiso-ranking[state=ready]').waitFor();
  });

  it('says what is wrong with a list that is none', async () => {
    for (const list of ['{"documents":"/open/"}', '[3', '{"documents":[3]}']) {
      portal.site.say('/chiso/embed.allow.json', list);
      const { page, complaints } = await open(frame(`widget=ranking&${dti}`));
      const text = await inside(page).locator('main').innerText();
      assert.match(text, /embed\.allow\.json.*"documents"/);
      assert.deepEqual(complaints, []);
    }
    // No list, and a server that says a page for whatever it has not got.
    portal.site.say('/chiso/embed.allow.json', {
      headers: { 'content-type': 'text/html' },
      body: '<!doctype html><title>404</title>',
    });
    const { page } = await open(frame(`widget=ranking&${dti}&top=5`));
    await inside(page).locator('chiso-ranking[state=ready]').waitFor();
  });

  it('takes no figure and no heading from its address', async () => {
    const { page } = await open(
      frame('widget=gauge&value=99&source=x&header=Made-up&onclick=x&style=x'),
    );
    const names = await inside(page)
      .locator('chiso-gauge')
      .evaluate((element) => element.getAttributeNames());
    assert.deepEqual(
      names.filter((name) => name !== 'state'),
      [],
    );
  });

  it('says which widgets there are, where none is asked for', async () => {
    for (const widget of ['', 'widget=map', 'widget=dataset']) {
      const { page } = await open(frame(widget));
      const text = await inside(page).locator('main').innerText();
      assert.match(text, /widget=.*gauge, ranking, scorecard, trend/);
    }
  });

  it('is moved by none of 10,000 hostile messages, nor is the page around it', async () => {
    portal.site.say('/own.html', '<!doctype html><title>own</title>');
    const { page, complaints } = await open(
      `${frame(`widget=ranking&${dti}&top=5`)}
<iframe src="${portal.site.scripts}/chiso.css" title="foreign"></iframe>
<iframe src="/own.html" title="own"></iframe>`,
    );
    await page
      .frameLocator('iframe >> nth=0')
      .locator('chiso-ranking[state=ready]')
      .waitFor();
    await page.waitForFunction(
      () => document.querySelector('iframe')!.clientHeight > 300,
    );
    const frames = () =>
      page
        .locator('iframe')
        .evaluateAll((all) => all.map((one) => one.outerHTML));
    const before = await frames();
    const content = () =>
      page.frames()[1]!.evaluate(() => document.documentElement.outerHTML);
    const drawn = await content();
    const hostile = [
      portal.site.scripts,
      // A frame of the portal that is not the iframe page, and the page itself.
      `${portal.site.portal}/own.html`,
      `${portal.site.portal}/page.html`,
    ];
    for (const address of hostile) {
      const sender = page.frames().find((one) => one.url().startsWith(address));
      await sender!.evaluate(sendHostileMessages, 5000);
    }
    await nextFrames(page);
    await page.waitForTimeout(300);
    assert.deepEqual(await frames(), before);
    assert.equal(await content(), drawn);
    assert.deepEqual(complaints, []);
  });
});

/** To the page and to its first frame, `count` messages each. */
function sendHostileMessages(count: number): void {
  const deep: { in?: unknown } = {};
  for (let at = deep, level = 0; level < 500; level++) {
    at = at.in = {} as { in?: unknown };
  }
  const messages: readonly unknown[] = [
    { chiso: 'height', height: 9999 },
    { chiso: 'height', height: 1 },
    { chiso: 'height', height: '9999px; background: red' },
    { chiso: 'height', height: Number.NaN },
    { chiso: 'height', height: -1e308 },
    { chiso: 'height', height: [9999] },
    { chiso: { toString: 'height' }, height: 9999 },
    { chiso: 'widget', widget: 'gauge', src: '//evil.test/x.json' },
    { type: 'resize', height: 9999 },
    JSON.stringify({ chiso: 'height', height: 9999 }),
    '<img src=x onerror=alert(1)>',
    new Array(100).fill({ chiso: 'height', height: 9999 }),
    new Map([['chiso', 'height']]),
    deep,
    null,
    undefined,
    9999,
  ];
  for (let nth = 0; nth < count; nth++) {
    const message = messages[nth % messages.length];
    parent.postMessage(message, '*');
    parent.frames[0]!.postMessage(message, '*');
  }
}
