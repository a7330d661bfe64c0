import { firstScript, firstScriptPath } from './browsers/first-script.js';
import { type Tab, views } from './browsers/tab.js';
import { inEachBrowser } from './in-each-browser.js';
import { type PortalPage, portalPath, writePortalPage } from './portal-page.js';
import { openScriptSite, type ScriptSite } from './script-site.js';
import { waitUntil } from './wait.js';

/** A portal with the script files on another host, in one of the browsers. */
export interface PortalStage {
  /** Known while a test runs. */
  readonly site: ScriptSite;
  /** A folder with what was downloaded. */
  readonly downloads: string;
  /** Opens its page, in which the first script watches. */
  open(page: WatchedPage): Promise<PortalTab>;
}

/** A page of the portal whose scripts may need a nonce. */
export interface WatchedPage extends PortalPage {
  readonly nonce?: string;
  /** Instead of the name of the portal, another one that leads there. */
  readonly host?: string;
}

export interface PortalTab extends Tab {
  /** Waits until the elements are in these states, in their order. */
  waitForStates(...states: readonly (string | null)[]): Promise<void>;
}

/** Makes the same tests for each of the browsers that the run asks for. */
export function inEachPortal(
  name: string,
  test: (stage: PortalStage) => void,
): void {
  let site: ScriptSite | undefined;
  const openSite = async () => {
    site = await openScriptSite(name);
    return site;
  };
  inEachBrowser(name, openSite, (stage) => {
    test({
      get site() {
        return site!;
      },
      get downloads() {
        return stage.downloads;
      },
      open: async ({ nonce = '', host, ...page }) => {
        const { scripts, portalServer } = site!;
        site!.sayScript(firstScriptPath, firstScript);
        const first = `<script src="${scripts}${firstScriptPath}" nonce="${nonce}" crossorigin></script>`;
        const script = `${first}\n${page.script}`;
        site!.say(portalPath, writePortalPage(site!, { ...page, script }));
        const origin = host ? `http://${host}:${portalServer.port}` : '';
        const tab = await stage.open(origin + portalPath, views[1]!);
        return {
          ...tab,
          // The script files are on another host on purpose.
          complaints: async () =>
            (await tab.complaints()).filter(
              (line) => !line.startsWith(`request to another host: ${scripts}`),
            ),
          waitForStates: (...states) => waitForStates(tab, states),
        };
      },
    });
  });
}

async function waitForStates(
  tab: Tab,
  states: readonly (string | null)[],
): Promise<void> {
  const wanted = states.join(' ');
  let seen = '';
  await waitUntil(`the states ${wanted}`, async () => {
    seen = await tab.evaluate(() =>
      [...document.querySelectorAll('*')]
        .filter(({ localName }) => /^chiso-(?!dataset)/.test(localName))
        .map((element) => element.getAttribute('state'))
        .join(' '),
    );
    return seen === wanted;
  }).catch((cause: unknown) => {
    throw new Error(`the states are ${seen}`, { cause });
  });
}
