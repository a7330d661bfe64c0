// The bars of `npm run size` count what a page loads before an element stands.
// They hold for a document only if its elements stand without the parts that
// come later: here no such part ever arrives.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { exampleFiles } from './pages/example-files.js';
import { bannedText, nextFrames } from './pages/findings.js';
import {
  openPage,
  openSite,
  type Site,
  views,
  type WatchedPage,
} from './pages/site.js';

/** `trend.element-late-B2x.js`: what an element imports when it stands. */
const laterParts = /\/[a-z]+\.element-(?!address)[a-z]+-[\w-]+\.js$/;

const examples = exampleFiles().filter(({ state }) => state === 'ready');

describe('elements stand before their later parts', () => {
  let site: Site;
  let watched: WatchedPage;
  let refused = 0;
  before(async () => {
    site = await openSite('stands-first', ({ url = '' }, response, next) => {
      if (!laterParts.test(url)) return next();
      refused += 1;
      response.writeHead(404).end();
    });
    watched = await openPage(site, views[0]!);
  });
  after(() => site.close());

  for (const { id } of examples) {
    it(`${id} stands`, async () => {
      const { page } = watched;
      const query = `example=${id}&lang=vi`;
      await page.goto(`${site.origin}/gallery/frame.html?${query}`);
      const states = await settledStates(page);
      const words = await bannedText(page);
      assert.deepEqual(
        states.filter((state) => state !== 'ready'),
        [],
      );
      assert.notEqual(states.length, 0);
      assert.deepEqual(words, []);
    });
  }

  it('were refused their later parts', () => {
    // A figure in a sentence has none.
    const others = examples.filter(({ widget }) => widget !== 'figure');
    assert.ok(refused >= others.length, `${refused}`);
  });
});

/** The states of the page's elements once none of them is loading. */
async function settledStates(page: Page): Promise<readonly string[]> {
  const read = (): Promise<readonly string[]> =>
    page.evaluate(() =>
      [...document.querySelectorAll('main *')]
        .filter(({ localName }) => /^chiso-(?!dataset$)/.test(localName))
        .map((element) => element.getAttribute('state') ?? 'loading'),
    );
  const end = Date.now() + 10_000;
  let states = await read();
  while (states.includes('loading') && Date.now() < end) {
    await nextFrames(page);
    states = await read();
  }
  return states;
}
