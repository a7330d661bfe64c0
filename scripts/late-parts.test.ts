// Nothing moves when the later part of an element comes long after its first
// picture. Nor does what follows a gauge when it comes: its box is never higher
// than what `chiso.css` reserves for it, or what its author does.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { exampleFiles } from './pages/example-files.js';
import { layoutShift, nextFrames, settle } from './pages/findings.js';
import {
  lookAt,
  openPage,
  openSite,
  type Site,
  views,
  type WatchedPage,
} from './pages/site.js';

/** Long enough for the first picture to be drawn before the whole one. */
const delayMs = 400;

/** `trend.element-more-B2x.js`: what an element imports when it stands. */
const laterParts = /\/[a-z]+\.element-[a-z]+-[\w-]+\.js$/;

/** A phone and a desk, and both languages. */
const places = [
  [views[0]!, 'vi'],
  [views[1]!, 'en'],
] as const;

/** Rankings without notes, for which no room is kept under the table. */
const plainRankings = ['choose', 'indices', 'plain'];

const examples = exampleFiles().filter(
  ({ widget, name, state }) =>
    state === 'ready' &&
    (widget === 'ranking'
      ? plainRankings.includes(name)
      : ['gauge', 'trend', 'scorecard'].includes(widget)),
);

describe('an element in its place', () => {
  let site: Site;
  let watched: WatchedPage;
  let late = 0;
  before(async () => {
    site = await openSite('late-parts', ({ url = '' }, _, next) => {
      if (!laterParts.test(url)) return next();
      late += 1;
      setTimeout(next, delayMs);
    });
    watched = await openPage(site, views[0]!);
  });
  after(() => site.close());

  for (const { id, widget } of examples) {
    it(`${id} stays in its place`, async () => {
      const found: string[] = [];
      for (const [view, lang] of places) {
        const { page } = watched;
        await lookAt(page, view);
        const query = `example=${id}&lang=${lang}`;
        await page.goto(`${site.origin}/gallery/frame.html?${query}`);
        await settle(page);
        // With its last words, and the buttons after them.
        await page.waitForSelector(`chiso-${widget} [name=take]`);
        await nextFrames(page);
        found.push(...(await layoutShift(page)));
        const over = await page.evaluate(() => {
          const gauge = document.querySelector('chiso-gauge');
          const frame = gauge?.shadowRoot?.querySelector('[part=frame]');
          if (!gauge || !frame) return 0;
          const { minBlockSize } = getComputedStyle(frame);
          const { height } = gauge.getBoundingClientRect();
          return height - Number.parseFloat(minBlockSize);
        });
        if (over > 0.5) found.push(`${view.width} px, ${lang}: ${over} px`);
      }
      assert.deepEqual(found, []);
    });
  }

  it('was given its later parts late', () => {
    assert.ok(late >= examples.length);
  });
});
