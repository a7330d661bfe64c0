// A copy of another version was on the page first: this one is registered under
// tags of its own, as docs/guides/hostile-pages.md says, and does all it does.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { lookAtRest, looksLike } from './hostile/look.js';
import { type OpenPortal, openPortal } from './pages/open-portal.js';
import { openPortalPage } from './pages/portal-page.js';

let portal: OpenPortal;
before(async () => {
  portal = await openPortal('hostile-copies');
  portal.site.sayOldCopy('9.9.9');
});
after(() => portal.close());

/** A group with three elements, all by tags that end alike. */
const groupOf = (
  suffix: string,
) => `<chiso-dataset${suffix} src="/examples/data/dti.json">
<chiso-ranking${suffix} top="5"></chiso-ranking${suffix}>
<chiso-gauge${suffix} area="vn63:48"></chiso-gauge${suffix}>
<chiso-trend${suffix}></chiso-trend${suffix}>
<p>Năm 2022 <chiso-figure${suffix} area="da-nang"></chiso-figure${suffix}></p>
</chiso-dataset${suffix}>`;

/** Registers every element of this copy anew; what comes from a bundle does not register itself. */
const register = () => `<script type="module">
import * as elements from '${portal.site.scripts}/chiso.all.js';
for (const name of ['Dataset', 'Figure', 'Gauge', 'Ranking', 'Scorecard', 'Trend']) {
  customElements.define(\`chiso-\${name.toLowerCase()}-v2\`, elements[\`\${name}Element\`]);
}
</script>`;

const own = () =>
  `<script type="module" src="${portal.site.scripts}/chiso.all.js"></script>`;

const old = () =>
  `<script type="module" src="${portal.site.portal}/old/chiso.all.js"></script>`;

async function open(suffix: string, script: string) {
  const opened = await openPortalPage(portal.site, portal.browser, {
    body: groupOf(suffix),
    script,
    isBare: true,
    viewport: { width: 700, height: 1700 },
  });
  for (const name of ['ranking', 'gauge', 'trend']) {
    const button = `chiso-${name}${suffix} button[name=take]`;
    await opened.page.locator(button).waitFor();
  }
  await opened.page.locator(`chiso-figure${suffix}[state=ready]`).waitFor();
  return opened;
}

const versionOf = (page: Page, tag: string) =>
  page.evaluate(
    (tag) => (customElements.get(tag) as never as { version: string }).version,
    tag,
  );

describe('a second version under tags of its own', () => {
  it('stands beside the first, and looks as it does alone', async () => {
    const alone = await open('', own());
    const expected = await lookAtRest(alone.page);
    await alone.page.context().close();
    const { page, complaints } = await open('-v2', old() + register());
    looksLike('second-version', await lookAtRest(page), expected);
    assert.equal(await versionOf(page, 'chiso-gauge'), '9.9.9');
    assert.notEqual(await versionOf(page, 'chiso-gauge-v2'), '9.9.9');
    assert.equal(complaints.length, 1, complaints.join('\n'));
    assert.match(complaints[0]!, /9\.9\.9, which came first/);
    await page.context().close();
  });

  it('links its elements, and opens its evidence', async () => {
    const { page } = await open('-v2', old() + register());
    const trend = page.locator('chiso-trend-v2');
    await page.locator('chiso-ranking-v2 tbody button').nth(2).click();
    await trend.locator('[part=context]', { hasText: 'Quảng Ninh' }).waitFor();
    await page.locator('chiso-gauge-v2 button[name=evidence]').click();
    const panel = page.locator('chiso-gauge-v2 [part=panel]');
    await panel.getByText('dti.gov.vn').first().waitFor();
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'hidden' });
    await page.context().close();
  });
});
