import type { Browser, Page } from 'playwright-core';
import { restOf } from './at-rest.js';
import { type Answer, type ScriptSite, silentPath } from './script-site.js';

/** A page of the portal. */
export interface PortalPage {
  readonly body: string;
  /** The tags that bring the scripts. */
  readonly script: string;
  /** Without any style sheet. */
  readonly isBare?: boolean;
  readonly headers?: Readonly<Record<string, string>>;
}

/** How it is looked at. */
export interface PortalView {
  readonly viewport?: { readonly width: number; readonly height: number };
  /** Nothing gives up waiting, so that what loads is loading for as long. */
  readonly isPatient?: boolean;
}

/** A page in Chromium, and what it has said that is no good. */
export interface OpenPortalPage {
  readonly page: Page;
  /** Errors and warnings of its scripts and of its console, in words. */
  readonly complaints: readonly string[];
  /** What the policy of the page has forbidden. */
  readonly violations: () => Promise<readonly string[]>;
  /** Waits until it has nothing left to fetch or to draw. */
  readonly rest: () => Promise<void>;
}

/** Where the one page of a test is. */
export const portalPath = '/page.html';

/** The page as the portal says it. */
export function writePortalPage(
  { scripts }: ScriptSite,
  { body, script, isBare, headers = {} }: PortalPage,
): Answer {
  const style = `<link rel="icon" href="data:,"><link rel="stylesheet" href="${scripts}/chiso.css">`;
  return {
    headers,
    body: `<!doctype html><html lang="vi"><head><meta charset="utf-8">
<title>Trang thử</title>
${isBare ? '' : style}
${script}</head><body>${body}</body></html>`,
  };
}

/** Opens the page of the portal and waits until it has come to rest. */
export async function openPortalPage(
  site: ScriptSite,
  browser: Browser,
  {
    viewport = { width: 800, height: 800 },
    isPatient = false,
    ...asked
  }: PortalPage & PortalView,
): Promise<OpenPortalPage> {
  site.say(portalPath, writePortalPage(site, asked));
  const context = await browser.newContext({ viewport });
  const page = await context.newPage();
  // tsx wraps functions into this one to keep their names.
  await page.addInitScript('globalThis.__name = (value) => value');
  await page.addInitScript(() => {
    const forbidden: string[] = [];
    Object.assign(window, { forbidden });
    addEventListener('securitypolicyviolation', (event) => {
      forbidden.push(`${event.violatedDirective}: ${event.blockedURI}`);
    });
  });
  if (isPatient) {
    await page.addInitScript(() => {
      AbortSignal.timeout = () => new AbortController().signal;
    });
  }
  const complaints: string[] = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) {
      complaints.push(message.text());
    }
  });
  const rest = restOf(page, (url) => url !== site.portal + silentPath);
  await page.goto(site.portal + portalPath);
  await rest();
  return {
    page,
    complaints,
    rest,
    violations: () =>
      page.evaluate(
        () => (window as never as { forbidden: string[] }).forbidden,
      ),
  };
}
