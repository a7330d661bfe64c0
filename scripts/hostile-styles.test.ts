// Pages whose style sheets are not made with our elements in mind: the same
// picture in the same box.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import {
  boxedElements,
  give,
  lookAtFrames,
  readGiven,
} from './hostile/boxes.js';
import { lookAtRest, looksLike } from './hostile/look.js';
import { hostileStyles } from './hostile/styles.js';
import { allStand, threeElements, viewport } from './hostile/three-elements.js';
import { type OpenPortal, openPortal } from './pages/open-portal.js';
import { openPortalPage } from './pages/portal-page.js';

let portal: OpenPortal;
let plain: Page;

async function open(body: string, isBare = false): Promise<Page> {
  const { page, complaints } = await openPortalPage(
    portal.site,
    portal.browser,
    {
      body,
      script: `<script type="module" src="${portal.site.scripts}/chiso.js"></script>`,
      isBare,
      viewport,
    },
  );
  await allStand(page);
  assert.deepEqual(complaints, []);
  return page;
}

before(async () => {
  portal = await openPortal('hostile-styles');
  plain = await open(boxedElements);
});
after(() => portal.close());

describe('a page with a style of its own has the same pictures', () => {
  for (const { name, title, around } of hostileStyles()) {
    it(`${name}: ${title}`, async () => {
      const page = await open(around(threeElements));
      await lookAtRest(page);
      await give(plain, await readGiven(page));
      await lookAtRest(plain);
      const seen = await lookAtFrames(page);
      const expected = await lookAtFrames(plain);
      for (const [nth, picture] of expected.entries()) {
        looksLike(`${name}-${nth}`, seen[nth]!, picture);
      }
      await page.context().close();
    });
  }
});
