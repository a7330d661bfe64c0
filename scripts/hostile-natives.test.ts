// Pages that have changed what the language and the browser bring along, before
// our script came: the same picture, or the fallback and one warning.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { comesToLook, lookAtRest } from './hostile/look.js';
import { type HostileScript, hostileScripts } from './hostile/natives.js';
import {
  allStand,
  fallbacks,
  threeElements,
  viewport,
} from './hostile/three-elements.js';
import { type OpenPortal, openPortal } from './pages/open-portal.js';
import { openPortalPage } from './pages/portal-page.js';
import { waitUntil } from './pages/wait.js';

let portal: OpenPortal;
let plain: Buffer;

const open = ({ address, loader }: Partial<HostileScript>) => {
  const first = address ? `<script src="${address}"></script>` : '';
  const type = loader === 'chiso.js' ? 'type="module"' : '';
  return openPortalPage(portal.site, portal.browser, {
    body: threeElements,
    script: `${first}<script ${type} src="${portal.site.scripts}/${loader}"></script>`,
    viewport,
  });
};

before(async () => {
  portal = await openPortal('hostile-natives');
  const { page, complaints } = await open({ loader: 'chiso.js' });
  await allStand(page);
  plain = await lookAtRest(page);
  assert.deepEqual(complaints, []);
  await page.context().close();
});
after(() => portal.close());

const [drawn, kept] = [false, true].map((keepsFallback) =>
  hostileScripts().filter((script) => script.keepsFallback === keepsFallback),
);

describe('a page with other natives has the same pictures', () => {
  for (const script of drawn!) {
    it(`${script.name}: ${script.title}`, async () => {
      const { page, complaints } = await open(script);
      await allStand(page);
      await comesToLook(script.name, plain, page);
      assert.deepEqual(complaints, []);
      await page.context().close();
    });
  }
});

describe('a page that nothing can be drawn on keeps the fallback, with one warning', () => {
  for (const script of kept!) {
    it(`${script.name}: ${script.title}`, async () => {
      const { page, complaints } = await open(script);
      await waitUntil('there is a warning', async () => complaints.length > 0);
      for (const [name, text] of Object.entries(fallbacks)) {
        const element = page.locator(`chiso-${name}[state=error]`);
        await element.getByText(text).waitFor();
        assert.equal(await element.innerText(), text);
      }
      assert.equal(complaints.length, 1, complaints.join('\n'));
      assert.match(complaints[0]!, /^chiso: <chiso-\w+> keeps its fallback: /);
      await page.context().close();
    });
  }
});
