import { type Browser, chromium } from 'playwright-core';
import { chromiumFlags } from '../test/browser-launchers.js';
import { requireProgram } from '../test/browsers.js';
import { openScriptSite, type ScriptSite } from './script-site.js';

/** Where Chromium finds the hosts of a portal, whatever they are called. */
export const portalFlags: readonly string[] = [
  ...chromiumFlags,
  '--host-resolver-rules=MAP *.test 127.0.0.1',
];

/** A portal, with Chromium to look at it. */
export interface OpenPortal {
  readonly site: ScriptSite;
  readonly browser: Browser;
  close(): Promise<void>;
}

/**
 * Opens a portal with the script files on another host. Neither has a
 * certificate, as many a portal's have not.
 */
export async function openPortal(name: string): Promise<OpenPortal> {
  const site = await openScriptSite(name, {
    portal: 'portal.test',
    scripts: 'scripts.test',
  });
  const browser = await chromium.launch({
    executablePath: requireProgram('chromium'),
    args: [...portalFlags],
  });
  return {
    site,
    browser,
    close: async () => {
      await browser.close();
      await site.close();
    },
  };
}
