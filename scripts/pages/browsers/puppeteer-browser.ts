import { type BrowserContext, launch, type Page } from 'puppeteer-core';
import { chromiumFlags } from '../../test/browser-launchers.js';
import { requireProgram } from '../../test/browsers.js';
import { makeDownloadFolder } from './downloads.js';
import { watchedComplaints } from './first-script.js';
import { applyPrintRules } from './print-rules.js';
import {
  callOf,
  type Evaluating,
  type Tab,
  type TabOptions,
  type TestBrowser,
  type View,
  windowHeight,
} from './tab.js';
import { withoutScripts } from './without-scripts.js';

/** Chromium, through its own protocol. */
export async function openChromium(): Promise<TestBrowser> {
  const downloads = makeDownloadFolder();
  const browser = await launch({
    executablePath: requireProgram('chromium'),
    args: [...chromiumFlags],
  });
  // Tabs of one context share what they have fetched, as a reader's do.
  const context = await browser.createBrowserContext({
    downloadBehavior: { policy: 'allow', downloadPath: downloads },
  });
  return {
    name: 'chromium',
    downloads,
    openTab: async (options) => {
      const page = await context.newPage();
      await page.setJavaScriptEnabled(options.scripts ?? true);
      const emulate = await emulator(page, options.theme);
      await emulate('screen');
      return makeTab(page, options, {
        showAsPrinted: () => emulate('print'),
        // A key alone does not paste in a browser without a window.
        paste: () => page.keyboard.press('KeyV', { commands: ['Paste'] }),
      });
    },
    close: () => browser.close(),
  };
}

/** Firefox, through WebDriver BiDi. */
export async function openFirefox(): Promise<TestBrowser> {
  const downloads = makeDownloadFolder();
  const started = new Map<View['theme'], Promise<Started>>();
  // The theme is that of a whole Firefox, so each has its own.
  const startedWith = (theme: View['theme']): Promise<Started> => {
    const firefox = started.get(theme) ?? launchFirefox(theme, downloads);
    started.set(theme, firefox);
    return firefox;
  };
  return {
    name: 'firefox',
    downloads,
    openTab: async (options) => {
      const { context } = await startedWith(options.theme);
      const page = await context.newPage();
      return makeTab(page, options, {
        open: async (address) => {
          const isBare = options.scripts === false;
          await page.goto(isBare ? withoutScripts(address) : address);
        },
        showAsPrinted: () => page.evaluate(callOf(applyPrintRules)) as never,
        paste: async () => {
          await page.keyboard.down('Control');
          await page.keyboard.press('v');
          await page.keyboard.up('Control');
        },
      });
    },
    close: async () => {
      for (const firefox of started.values()) await (await firefox).close();
    },
  };
}

interface Started {
  readonly context: BrowserContext;
  close(): Promise<void>;
}

async function launchFirefox(
  theme: View['theme'],
  downloads: string,
): Promise<Started> {
  const browser = await launch({
    browser: 'firefox',
    executablePath: requireProgram('firefox'),
    extraPrefsFirefox: {
      'ui.systemUsesDarkTheme': theme === 'dark' ? 1 : 0,
      'ui.prefersReducedMotion': 1,
      // Or it asks for an icon that no page of ours names.
      'browser.chrome.site_icons': false,
      // 2: into the folder that is named.
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      // The list of downloads would open, and take the keys.
      'browser.download.alwaysOpenPanel': false,
    },
  });
  const context = await browser.createBrowserContext();
  return { context, close: () => browser.close() };
}

// One message sets the medium and the features; each alone resets the other.
async function emulator(page: Page, theme: View['theme']) {
  const session = await page.createCDPSession();
  return async (media: 'screen' | 'print'): Promise<void> => {
    await session.send('Emulation.setEmulatedMedia', {
      media,
      features: [
        { name: 'prefers-color-scheme', value: theme },
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ],
    });
  };
}

async function makeTab(
  page: Page,
  { width, scale = 1 }: TabOptions,
  ways: Pick<Tab, 'showAsPrinted' | 'paste'> & Partial<Tab>,
): Promise<Tab> {
  await page.setViewport({
    width,
    height: windowHeight,
    deviceScaleFactor: scale,
  });
  const heard = listen(page);
  const evaluate = (async (
    run: string | ((argument: never) => unknown),
    argument?: unknown,
  ) =>
    page.evaluate(
      typeof run === 'string' ? run : callOf(run, argument),
    )) as Evaluating['evaluate'];
  return {
    evaluate,
    open: async (address) => void (await page.goto(address)),
    reload: async () => void (await page.reload()),
    address: async () => page.url(),
    press: (key) => page.keyboard.press(key),
    type: (text) => page.keyboard.type(text),
    clickAt: (x, y) => page.mouse.click(x, y),
    screenshot: async () => Buffer.from(await page.screenshot()),
    complaints: async () => [
      ...(await watchedComplaints({ evaluate })),
      ...heard,
    ],
    close: () => page.close(),
    ...ways,
  };
}

// The drivers also tell what an engine itself writes on the console.
function listen(page: Page): readonly string[] {
  const heard: string[] = [];
  page.on('pageerror', (error) => heard.push(`error: ${error}`));
  page.on('console', (message) => {
    if (message.type() !== 'error' && message.type() !== 'warn') return;
    heard.push(`console ${message.type()}: ${message.text()}`);
  });
  let own: string | undefined;
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    const isPage =
      request.isNavigationRequest() && !request.frame()?.parentFrame();
    if (isPage) own ??= origin;
    else if (protocol.startsWith('http') && origin !== own) {
      heard.push(`request to another host: ${request.url()}`);
    }
  });
  return heard;
}
