import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { build, preview } from 'vite';
import { rootFolder } from '../files.js';
import { chromiumFlags } from '../test/browser-launchers.js';
import { requireProgram } from '../test/browsers.js';

/** The built gallery and host pages behind a real server, and a browser. */
export interface Site {
  /** Without a slash at its end. */
  readonly origin: string;
  readonly browser: Browser;
  close(): Promise<void>;
}

/**
 * Builds the gallery and the host pages as `npm run build:gallery` does and
 * serves them. The name keeps builds that run at the same time apart.
 */
export async function openSite(name: string): Promise<Site> {
  const outDir = join(rootFolder, '.cache/sites', name);
  const configFile = join(rootFolder, 'vite.config.ts');
  const shared = { configFile, logLevel: 'error' } as const;
  await build({ ...shared, build: { outDir, emptyOutDir: true } });
  const server = await preview({
    ...shared,
    build: { outDir },
    preview: { port: 0, host: '127.0.0.1' },
  });
  const origin = server.resolvedUrls?.local[0]?.replace(/\/$/, '');
  if (!origin) throw new Error('the preview server has no address');
  const browser = await chromium.launch({
    executablePath: requireProgram('chromium'),
    args: [...chromiumFlags],
  });
  return {
    origin,
    browser,
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

export interface View {
  readonly width: number;
  readonly theme: 'light' | 'dark';
  /** Device pixels a CSS pixel; 1 when absent. */
  readonly scale?: number;
}

/** Both ends of what a page must do: every theme, a phone and a desk. */
export const views: readonly View[] = [
  { width: 320, theme: 'light' },
  { width: 1200, theme: 'light' },
  { width: 1200, theme: 'dark' },
  { width: 320, theme: 'dark' },
];

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
    viewport: { width, height: 800 },
    deviceScaleFactor: scale,
    colorScheme: theme,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.addInitScript(nameKeeper);
  await page.addInitScript(watchLayoutShifts);
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

// tsx wraps functions into this one to keep their names, and playwright sends
// them into the page as text, where it does not exist.
const nameKeeper = 'globalThis.__name = (value) => value';

declare global {
  interface Window {
    chisoLayoutShift: number;
  }
}

function watchLayoutShifts(): void {
  window.chisoLayoutShift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      window.chisoLayoutShift += (entry as never as { value: number }).value;
    }
  }).observe({ type: 'layout-shift', buffered: true });
}
