// What follows a gauge stands still when it comes: its box is never higher than
// what `chiso.css` reserves for it, or what its author does. Nor does anything
// move when its later part comes long after its first picture.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { exampleFiles } from './pages/example-files.js';
import { layoutShift, nextFrames, settle } from './pages/findings.js';
import { openPage, openSite, type Site, views } from './pages/site.js';

/** Long enough for the first picture to be drawn before the whole one. */
const delayMs = 400;

const examples = exampleFiles().filter(
  ({ widget, state }) => widget === 'gauge' && state === 'ready',
);

describe('a gauge in its place', () => {
  let site: Site;
  before(async () => {
    site = await openSite('gauge-place');
  });
  after(() => site.close());

  for (const { id } of examples) {
    it(`${id} stays in its place`, async () => {
      const found: string[] = [];
      for (const view of views.slice(0, 2)) {
        for (const lang of ['vi', 'en']) {
          const { page, context } = await openPage(site, view);
          await page.route(/gauge\.element-more-/, async (route) => {
            await new Promise((resolve) => setTimeout(resolve, delayMs));
            await route.continue();
          });
          const query = `example=${id}&lang=${lang}`;
          await page.goto(`${site.origin}/gallery/frame.html?${query}`);
          await settle(page);
          // With its last words, and the buttons after them.
          await page.waitForSelector('chiso-gauge [name=take]');
          await nextFrames(page);
          found.push(...(await layoutShift(page)));
          const over = await page.evaluate(() => {
            const gauge = document.querySelector('chiso-gauge')!;
            const { minBlockSize } = getComputedStyle(gauge);
            const { height } = gauge.getBoundingClientRect();
            return height - Number.parseFloat(minBlockSize);
          });
          if (over > 0.5) found.push(`${view.width} px, ${lang}: ${over} px`);
          await context.close();
        }
      }
      assert.deepEqual(found, []);
    });
  }
});
