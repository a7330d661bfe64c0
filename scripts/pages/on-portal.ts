import { after, afterEach, before, beforeEach } from 'node:test';
import { type Browser, chromium } from 'playwright-core';
import { chromiumFlags } from '../test/browser-launchers.js';
import { requireProgram } from '../test/browsers.js';
import {
  type OpenPortalPage,
  openPortalPage,
  type PortalPage,
  type PortalView,
} from './portal-page.js';
import { openScriptSite, type ScriptSite } from './script-site.js';

/** A portal that is open while the tests of a file run. */
export interface Portal {
  /** Known while a test runs. */
  readonly site: ScriptSite;
  /** Opens its page; it is closed after the test. */
  open(page: PortalPage & PortalView): Promise<OpenPortalPage>;
}

/**
 * A portal with the script files on another host, in Chromium, for the tests
 * of the file that calls this. Neither host has a certificate, as many a
 * portal's have not. Each test finds all files and nothing asked for.
 */
export function onPortal(name: string): Portal {
  let site: ScriptSite | undefined;
  let browser: Browser | undefined;
  before(async () => {
    site = await openScriptSite(name, {
      portal: 'portal.test',
      scripts: 'scripts.test',
    });
    browser = await chromium.launch({
      executablePath: requireProgram('chromium'),
      args: [...chromiumFlags, '--host-resolver-rules=MAP *.test 127.0.0.1'],
    });
  });
  beforeEach(() => site!.reset());
  afterEach(async () => {
    for (const context of browser!.contexts()) await context.close();
  });
  after(async () => {
    await browser?.close();
    await site?.close();
  });
  return {
    get site() {
      return site!;
    },
    open: (page) => openPortalPage(site!, browser!, page),
  };
}
