// The site in Chromium alone, for what only needs one engine: pictures, and
// the long rounds through every example.
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { chromiumFlags } from '../test/browser-launchers.js';
import { requireProgram } from '../test/browsers.js';
import { type View, windowHeight } from './browsers/tab.js';
import { type Handler, type ServedSite, serveSite } from './site-server.js';

export { views } from './browsers/tab.js';

/** The built gallery and host pages behind a real server, and a browser. */
export interface Site extends ServedSite {
  readonly browser: Browser;
}

/** Serves the site, and starts Chromium. */
export async function openSite(name: string, handle?: Handler): Promise<Site> {
  const { origin, close } = await serveSite(name, handle);
  const browser = await chromium.launch({
    executablePath: requireProgram('chromium'),
    args: [...chromiumFlags],
  });
  return {
    origin,
    browser,
    close: async () => {
      await browser.close();
      await close();
    },
  };
}

/** A page that notes what it says on the console and what it throws. */
export interface WatchedPage {
  readonly page: Page;
  /** Errors, warnings and requests to other hosts, in words. */
  readonly complaints: readonly string[];
  readonly context: BrowserContext;
}

export async function openPage(
  { browser, origin }: Site,
  { width, theme, scale = 1 }: View,
): Promise<WatchedPage> {
  const context = await browser.newContext({
    viewport: { width, height: windowHeight },
    deviceScaleFactor: scale,
    colorScheme: theme,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.addInitScript(nameKeeper);
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() !== 'error' && message.type() !== 'warning') return;
    complaints.push(`console ${message.type()}: ${message.text()}`);
  });
  page.on('request', (request) => {
    const url = request.url();
    const isOwn = url.startsWith(`${origin}/`) || /^(data|blob):/.test(url);
    if (!isOwn) complaints.push(`request to another host: ${url}`);
  });
  return { page, complaints, context };
}

/** Shows a page that is open in another view, of the same scale. */
export async function lookAt(
  page: Page,
  { width, theme }: View,
): Promise<void> {
  await page.setViewportSize({ width, height: windowHeight });
  await page.emulateMedia({ colorScheme: theme });
}

// tsx wraps functions into this one to keep their names, and playwright sends
// them into the page as text, where it does not exist.
const nameKeeper = 'globalThis.__name = (value) => value';
