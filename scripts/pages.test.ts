// Opens the gallery and every host page the way a reader meets them.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { listFiles } from './files.js';
import { hostPageFiles } from './pages/example-files.js';
import {
  axeFindings,
  bannedText,
  layoutShift,
  settle,
  sidewaysScroll,
  undefinedElements,
  unreadyElements,
} from './pages/findings.js';
import { openPage, openSite, type Site, views } from './pages/site.js';

const hostPages = hostPageFiles().map(
  (path) => `/${path.replace('index.html', '')}`,
);

const paths = ['/gallery/', '/gallery/?lang=en&width=320', ...hostPages];

describe('pages', () => {
  let site: Site;
  before(async () => {
    site = await openSite('pages');
  });
  after(() => site.close());

  it('are there: host pages that use the packages', () => {
    assert.notEqual(hostPages.length, 0);
  });

  it('open on the gallery', async () => {
    const { page, context } = await openPage(site, views[0]!);
    await page.goto(`${site.origin}/`);
    assert.equal(page.url(), `${site.origin}/gallery/`);
    await context.close();
  });

  it('have the documents beside them', async () => {
    for (const path of listFiles('examples/data')) {
      const response = await fetch(`${site.origin}/${path}`);
      assert.equal(response.status, 200, path);
    }
  });

  for (const path of paths) {
    for (const view of views) {
      it(`${path} at ${view.width} px, ${view.theme}: nothing to complain of`, async () => {
        const { page, context, complaints } = await openPage(site, view);
        await page.goto(site.origin + path);
        await settle(page);
        const findings = [
          ...(await layoutShift(page)),
          ...(await undefinedElements(page)),
          // The gallery shows every state; a host page, its figures.
          ...(hostPages.includes(path) ? await unreadyElements(page) : []),
          ...(await bannedText(page)),
          ...(await sidewaysScroll(page)),
          ...(await axeFindings(page)),
          ...complaints.filter((line) => !isAsked(path, line)),
        ];
        await context.close();
        assert.deepEqual(findings, []);
      });
    }
  }
});

// The gallery shows the error state too, whose missing document the browser
// itself reports.
function isAsked(path: string, complaint: string): boolean {
  return (
    path.startsWith('/gallery/') &&
    complaint.startsWith('console error: Failed to load resource')
  );
}
