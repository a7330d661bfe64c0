// The bars of `npm run size` count what a page loads before an element stands.
// They hold for a document only if its elements stand without the parts that
// come later: here no such part ever arrives.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { exampleFiles } from './pages/example-files.js';
import { bannedText, nextFrames } from './pages/findings.js';
import { openPage, openSite, type Site, views } from './pages/site.js';

/** `trend.element-late-B2x.js`: what an element imports when it stands. */
const laterParts = /\/[a-z]+\.element-(?!address)[a-z]+-[\w-]+\.js$/;

const examples = exampleFiles().filter(({ state }) => state === 'ready');

describe('elements stand before their later parts', () => {
  let site: Site;
  before(async () => {
    site = await openSite('stands-first');
  });
  after(() => site.close());

  for (const { id } of examples) {
    it(`${id} stands`, async () => {
      const { page, context } = await openPage(site, views[0]!);
      await page.route(laterParts, (route) => route.abort());
      const query = `example=${id}&lang=vi`;
      await page.goto(`${site.origin}/gallery/frame.html?${query}`);
      const states = await settledStates(page);
      const words = await bannedText(page);
      await context.close();
      assert.deepEqual(
        states.filter((state) => state !== 'ready'),
        [],
      );
      assert.notEqual(states.length, 0);
      assert.deepEqual(words, []);
    });
  }
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
