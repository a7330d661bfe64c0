import { setTimeout as sleep } from 'node:timers/promises';
import WebDriver, { type Client } from 'webdriver';
import { freePort } from '../../test/browser-launchers.js';
import { requireProgram } from '../../test/browsers.js';
import { startWebKitDriver } from '../../test/webkit-driver.js';
import { waitUntil } from '../wait.js';
import { makeDownloadFolder } from './downloads.js';
import { watchedComplaints } from './first-script.js';
import { applyPrintRules } from './print-rules.js';
import {
  callOf,
  type Evaluating,
  type Key,
  type Tab,
  type TabOptions,
  type TestBrowser,
  windowHeight,
} from './tab.js';
import { webkitSettings } from './webkit-settings.js';
import { withoutScripts } from './without-scripts.js';

/**
 * How long a window may take to come up. It mostly takes two seconds; on a
 * busy machine the driver sometimes loses the window that it has just started,
 * and then never answers, while a new driver does.
 */
const sessionTimeoutsMs = [8_000, 15_000, 30_000];

type Theme = TabOptions['theme'];

/** How long a page may work on what it is asked. */
const answerTimeoutMs = 30_000;

/**
 * WebKit, through its WebDriver, which has one window at a time. A tab takes
 * over the window of the one before where it has the same theme: to start one
 * is slow, and now and then it never comes up.
 */
export async function openWebKit(): Promise<TestBrowser> {
  const downloads = makeDownloadFolder();
  const settings = webkitSettings(downloads);
  const start = async () => {
    const port = await freePort();
    return { port, ...(await startWebKitDriver(port, settings)) };
  };
  let driver = await start();
  let idle: { readonly theme: Theme; readonly session: Client } | undefined;
  const openSession = async (theme: Theme): Promise<Client> => {
    const kept = idle;
    idle = undefined;
    if (kept?.theme === theme) return kept.session;
    await kept?.session.deleteSession();
    return firstAnswer(async (isAgain) => {
      if (isAgain) {
        driver.stop();
        driver = await start();
      }
      return startSession(driver.port, theme);
    });
  };
  return {
    name: 'webkit',
    downloads,
    openTab: async (options) => {
      const { theme } = options;
      const session = await openSession(theme);
      await session.setWindowRect(0, 0, options.width, windowHeight);
      return makeTab(session, options, async () => {
        await empty(session);
        idle = { theme, session };
      });
    },
    close: async () => driver.stop(),
  };
}

async function firstAnswer(
  ask: (isAgain: boolean) => Promise<Client>,
): Promise<Client> {
  for (const [index, timeoutMs] of sessionTimeoutsMs.entries()) {
    const late = sleep(timeoutMs, undefined, { ref: false });
    // A driver that is stopped refuses what it was asked.
    const session = ask(index > 0).catch(() => undefined);
    const found = await Promise.race([session, late]);
    if (found) return found;
  }
  throw new Error('WebKit opens no window');
}

/** Leaves nothing in a window that the next tab could find there. */
async function empty(session: Client): Promise<void> {
  await session.releaseActions();
  // A page without an origin, a picture for instance, has no storage.
  await session.executeScript('try { sessionStorage.clear() } catch {}', []);
  await session.navigateTo('about:blank');
}

function startSession(port: number, theme: Theme): Promise<Client> {
  // Without the bars of the browser the window is the page.
  const args = ['--automation', '--full-screen'];
  return WebDriver.newSession({
    hostname: '127.0.0.1',
    port,
    path: '/',
    logLevel: 'error',
    connectionRetryTimeout: answerTimeoutMs,
    connectionRetryCount: 0,
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': {
        binary: requireProgram('miniBrowser'),
        args: theme === 'dark' ? [...args, '--dark-mode'] : args,
      },
    } as never,
  });
}

// The codes of the WebDriver standard.
const codes: Readonly<Record<Key | 'Control', string>> = {
  Control: '\uE009',
  Enter: '\uE007',
  Escape: '\uE00C',
  Home: '\uE011',
  Tab: '\uE004',
};

async function makeTab(
  session: Client,
  { width, scripts = true }: TabOptions,
  close: () => Promise<void>,
): Promise<Tab> {
  const evaluate = (async (
    run: string | ((argument: never) => unknown),
    argument?: unknown,
  ) =>
    session.executeScript(
      typeof run === 'string' ? run : `return ${callOf(run, argument)}`,
      [],
    )) as Evaluating['evaluate'];
  const keys = async (...presses: readonly string[]): Promise<void> => {
    const down = presses.map((value) => ({ type: 'keyDown', value }));
    const up = presses.map((value) => ({ type: 'keyUp', value })).reverse();
    await session.performActions([
      { type: 'key', id: 'keyboard', actions: [...down, ...up] },
    ]);
  };
  return {
    evaluate,
    open: async (address) => {
      await session.navigateTo(scripts ? address : withoutScripts(address));
      // The window may be slow to take its size.
      const isSo = async () => width === (await evaluate(() => innerWidth));
      await waitUntil(`the window is ${width} px wide`, isSo);
    },
    reload: () => session.refresh(),
    address: () => session.getUrl(),
    press: (key) => keys(codes[key]),
    type: async (text) => {
      for (const letter of text) await keys(letter);
    },
    paste: () => keys(codes.Control, 'v'),
    clickAt: async (x, y) => {
      await session.performActions([
        {
          type: 'pointer',
          id: 'mouse',
          parameters: { pointerType: 'mouse' },
          actions: [
            {
              type: 'pointerMove',
              duration: 0,
              x: Math.round(x),
              y: Math.round(y),
            },
            { type: 'pointerDown', button: 0 },
            { type: 'pointerUp', button: 0 },
          ],
        },
      ]);
    },
    showAsPrinted: () => evaluate(callOf(applyPrintRules)) as Promise<void>,
    screenshot: async () =>
      Buffer.from(await session.takeScreenshot(), 'base64'),
    complaints: () => watchedComplaints({ evaluate }),
    close,
  };
}
