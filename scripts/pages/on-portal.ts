import { after, afterEach, before, beforeEach } from 'node:test';
import { type OpenPortal, openPortal } from './open-portal.js';
import {
  type OpenPortalPage,
  openPortalPage,
  type PortalPage,
  type PortalView,
} from './portal-page.js';
import type { ScriptSite } from './script-site.js';

/** A portal that is open while the tests of a file run. */
export interface Portal {
  /** Known while a test runs. */
  readonly site: ScriptSite;
  /** Opens its page; it is closed after the test. */
  open(page: PortalPage & PortalView): Promise<OpenPortalPage>;
}

/**
 * A portal in Chromium for the tests of the file that calls this. Each test
 * finds all files and nothing asked for, and its pages are closed after it.
 */
export function onPortal(name: string): Portal {
  let portal: OpenPortal | undefined;
  before(async () => {
    portal = await openPortal(name);
  });
  beforeEach(() => portal!.site.reset());
  afterEach(async () => {
    for (const context of portal!.browser.contexts()) await context.close();
  });
  after(() => portal?.close());
  return {
    get site() {
      return portal!.site;
    },
    open: (page) => openPortalPage(portal!.site, portal!.browser, page),
  };
}
