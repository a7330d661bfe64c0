// What elements leave behind: on a page that connects them ten thousand times,
// and on one that they are taken from again.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { changedGlobals, readGlobals } from './hostile/globals.js';
import { heapOf, heapOnceWarm, wearOut } from './hostile/heap.js';
import { allStand, threeElements } from './hostile/three-elements.js';
import { countWhatLives, whatLives } from './hostile/what-lives.js';
import { nextFrames } from './pages/findings.js';
import { type OpenPortal, openPortal } from './pages/open-portal.js';

let portal: OpenPortal;
before(async () => {
  portal = await openPortal('hostile-wear');
});
after(() => portal.close());

/** A page that counts, before any script of ours. */
async function openEmpty(): Promise<Page> {
  portal.site.say(
    '/empty.html',
    '<!doctype html><html lang="vi"><title>Trang thử</title><body>Trang thử</body></html>',
  );
  const page = await portal.browser.newPage();
  await page.addInitScript('globalThis.__name = (value) => value');
  await countWhatLives(page);
  await page.goto(`${portal.site.portal}/empty.html`);
  // The first question about the page leaves something of the driver's there.
  await page.locator('body').click();
  return page;
}

async function openAll(): Promise<Page> {
  const page = await openEmpty();
  await page.addScriptTag({
    url: `${portal.site.scripts}/chiso.all.js`,
    type: 'module',
  });
  await page.waitForFunction(() => customElements.get('chiso-trend'));
  return page;
}

describe('ten thousand connects and a thousand documents', () => {
  it('leave the heap, the observers and the listeners as they were', async () => {
    const page = await openAll();
    const session = await page.context().newCDPSession(page);
    const before = await whatLives(page);
    const heaps = [await heapOnceWarm(page, session)];
    const growths: number[] = [];
    // What leaks grows every time. An engine that compiles anew what it had
    // thrown away grows once.
    do {
      const first = heaps.at(-1)!;
      await wearOut(page, { connects: 10_000, swaps: 1000 });
      heaps.push(await heapOf(session));
      growths.push((100 * (heaps.at(-1)! - first)) / first);
    } while (growths.at(-1)! >= 2 && growths.length < 3);
    assert.ok(growths.at(-1)! < 2, `${heaps.join(' → ')} bytes`);
    assert.deepEqual(await whatLives(page), before);
    await page.close();
  });
});

/** Puts the elements on a page, opens what they can open. */
async function useElements(page: Page): Promise<void> {
  await page.evaluate((html) => {
    document.body.innerHTML = html;
  }, threeElements);
  await allStand(page);
  for (const name of ['evidence', 'take']) {
    await page.locator(`chiso-gauge button[name=${name}]`).click();
    await page.locator('chiso-gauge [part=panel]').waitFor();
  }
}

/** What of a page is not in its elements. */
const rest = (page: Page) =>
  page.evaluate(() => {
    document.body.replaceChildren();
    return {
      html: document.documentElement.outerHTML,
      sheets: document.adoptedStyleSheets.length + document.styleSheets.length,
    };
  });

describe('elements that were on a page', () => {
  it('leave nothing behind that lives, is seen or is styled', async () => {
    const page = await openAll();
    const before = [await rest(page), await whatLives(page)];
    await useElements(page);
    const after = await rest(page);
    await nextFrames(page);
    assert.deepEqual([after, await whatLives(page)], before);
    await page.close();
  });

  for (const [file, type, added] of [
    ['chiso.all.js', 'module', []],
    ['chiso.js', 'module', []],
    ['chiso.classic.js', 'text/javascript', ['chiso', 'set chiso']],
  ] as const) {
    it(`change nothing that a page shares: ${file}`, async () => {
      const page = await openEmpty();
      const before = await readGlobals(page);
      await page.addScriptTag({ url: `${portal.site.scripts}/${file}`, type });
      await useElements(page);
      assert.deepEqual(await changedGlobals(page, before), added);
      await page.close();
    });
  }
});
