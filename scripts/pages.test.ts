// Opens the gallery and every host page the way a reader meets them, in each
// browser.
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { listFiles } from './files.js';
import { views, viewsOnce } from './pages/browsers/tab.js';
import { hostPageFiles } from './pages/example-files.js';
import {
  axeFindings,
  bannedText,
  layoutShift,
  settle,
  sidewaysScroll,
  undefinedElements,
  unreadyElements,
  viewFindings,
} from './pages/findings.js';
import { inEachBrowser } from './pages/in-each-browser.js';
import { serveSite } from './pages/site-server.js';
import type { BrowserName } from './test/browsers.js';

const hostPages = hostPageFiles().map(
  (path) => `/${path.replace('index.html', '')}`,
);

const paths = ['/gallery/', '/gallery/?lang=en&width=320', ...hostPages];

/** In one browser in every view; in the others each width and theme once. */
const viewsIn = (browser: BrowserName) =>
  browser === 'chromium' ? views : viewsOnce;

inEachBrowser(
  'pages',
  () => serveSite('pages'),
  (stage) => {
    it('are there: host pages that use the packages', () => {
      assert.notEqual(hostPages.length, 0);
    });

    it('open on the gallery', async () => {
      const tab = await stage.open('/', views[0]!);
      assert.equal(await tab.address(), `${stage.origin}/gallery/`);
      await tab.close();
    });

    it('have the documents beside them', async () => {
      for (const path of listFiles('examples/data')) {
        const response = await fetch(`${stage.origin}/${path}`);
        assert.equal(response.status, 200, path);
      }
    });

    for (const path of paths) {
      for (const view of viewsIn(stage.browserName)) {
        it(`${path} at ${view.width} px, ${view.theme}: nothing to complain of`, async () => {
          const tab = await stage.open(path, view);
          await settle(tab);
          const findings = [
            ...(await viewFindings(tab, view)),
            // A frame has the height of its page once that has come.
            ...(path.includes('sharepoint') ? [] : await layoutShift(tab)),
            ...(await undefinedElements(tab)),
            // The gallery shows every state; a host page, its figures.
            ...(hostPages.includes(path) ? await unreadyElements(tab) : []),
            ...(await bannedText(tab)),
            ...(await sidewaysScroll(tab)),
            ...(await axeFindings(tab)),
            ...(await tab.complaints()).filter((line) => !isAsked(path, line)),
          ];
          await tab.close();
          assert.deepEqual(findings, []);
        });
      }
    }
  },
);

// The gallery shows the error state too, whose missing document the browser
// itself reports.
function isAsked(path: string, complaint: string): boolean {
  return (
    path.startsWith('/gallery/') &&
    complaint.startsWith('console error: Failed to load resource')
  );
}
