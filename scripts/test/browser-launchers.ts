import { createServer } from 'node:net';
import type { TestRunnerConfig } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import * as puppeteer from 'puppeteer-core';
import { type BrowserName, requireProgram } from './browsers.js';
import { startWebKitDriver, type WebKitDriver } from './webkit-driver.js';

type Launcher = NonNullable<TestRunnerConfig['browsers']>[number];

// No sandbox: tests run as root in containers. The rest keeps Chromium from
// talking to anyone and from needing a large /dev/shm.
export const chromiumFlags: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

/** The launchers of the test runner for the named browsers. */
export async function launchers(
  names: readonly BrowserName[],
): Promise<Launcher[]> {
  return Promise.all(names.map((name) => makers[name]()));
}

const makers: Record<BrowserName, () => Launcher | Promise<Launcher>> = {
  chromium: () => {
    const launcher = chromeLauncher({
      launchOptions: {
        executablePath: requireProgram('chromium'),
        args: [...chromiumFlags],
      },
    });
    launcher.name = 'Chromium';
    return launcher;
  },

  firefox: () =>
    chromeLauncher({
      // The launcher's types know the default build of puppeteer only.
      puppeteer: puppeteer as never,
      launchOptions: {
        browser: 'firefox',
        executablePath: requireProgram('firefox'),
        headless: true,
      },
      concurrency: 1,
    }),

  webkit: async () => {
    const port = await freePort();
    const launcher = webdriverLauncher({
      hostname: '127.0.0.1',
      port,
      capabilities: {
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': {
          binary: requireProgram('miniBrowser'),
          args: ['--automation'],
        },
      } as never,
    });
    let driver: WebKitDriver | undefined;
    const initialize = launcher.initialize.bind(launcher);
    launcher.initialize = async (config) => {
      driver = await startWebKitDriver(port);
      await initialize(config);
      launcher.name = 'WebKit';
    };
    const stop = launcher.stop.bind(launcher);
    launcher.stop = async () => {
      await stop();
      driver?.stop();
    };
    return launcher as Launcher;
  },
};

/** A port that nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
