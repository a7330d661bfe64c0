import { after, before, describe } from 'node:test';
import { type BrowserName, wantedBrowsers } from '../test/browsers.js';
import { openChromium, openFirefox } from './browsers/puppeteer-browser.js';
import type { Tab, TabOptions, TestBrowser } from './browsers/tab.js';
import { openWebKit } from './browsers/webkit-browser.js';
import type { ServedSite } from './site-server.js';

const openers: Readonly<Record<BrowserName, () => Promise<TestBrowser>>> = {
  chromium: openChromium,
  firefox: openFirefox,
  webkit: openWebKit,
};

/** A site in a browser, while the tests of a file run. */
export interface Stage {
  readonly browserName: BrowserName;
  /** Of the site, without a slash at its end. Known while a test runs. */
  readonly origin: string;
  /** A folder with what was downloaded. */
  readonly downloads: string;
  /** Opens a path of the site in a tab. */
  open(path: string, options: TabOptions): Promise<Tab>;
}

/** Makes the same tests for each of the browsers that the run asks for. */
export function inEachBrowser(
  name: string,
  openSite: () => Promise<ServedSite>,
  test: (stage: Stage) => void,
): void {
  for (const browserName of wantedBrowsers()) {
    describe(`${name}, ${browserName}`, () => {
      let site: ServedSite | undefined;
      let browser: TestBrowser | undefined;
      const open = new Set<Tab>();
      before(async () => {
        site = await openSite();
        browser = await openers[browserName]();
      });
      after(async () => {
        await browser?.close();
        await site?.close();
      });
      test({
        browserName,
        get origin() {
          return site!.origin;
        },
        get downloads() {
          return browser!.downloads;
        },
        open: async (path, options) => {
          // A test that failed has left its tab, and WebKit has room for one.
          for (const tab of open) await tab.close().catch(() => {});
          open.clear();
          const tab = await browser!.openTab(options);
          open.add(tab);
          await tab.open(new URL(path, site!.origin).href);
          return {
            ...tab,
            close: async () => {
              open.delete(tab);
              await tab.close();
            },
          };
        },
      });
    });
  }
}
