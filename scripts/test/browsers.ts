import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';

export type BrowserName = 'chromium' | 'firefox' | 'webkit';

export const browserNames: readonly BrowserName[] = [
  'chromium',
  'firefox',
  'webkit',
];

interface Program {
  readonly browser: BrowserName;
  /** The environment variable that names another binary. */
  readonly variable: string;
  readonly candidates: readonly string[];
  /** Debian packages that bring the program. */
  readonly packages: readonly string[];
}

// MiniBrowser stands under the multiarch folder of libwebkit2gtk.
const webkitFolders = ['x86_64', 'aarch64'].flatMap((machine) =>
  ['4.1', '4.0'].map(
    (api) => `/usr/lib/${machine}-linux-gnu/webkit2gtk-${api}`,
  ),
);

const programs = {
  chromium: {
    browser: 'chromium',
    variable: 'CHISO_CHROMIUM',
    candidates: [
      '/usr/bin/chromium',
      '/usr/bin/chromium-browser',
      '/usr/bin/google-chrome',
    ],
    packages: ['chromium'],
  },
  firefox: {
    browser: 'firefox',
    variable: 'CHISO_FIREFOX',
    candidates: ['/usr/bin/firefox-esr', '/usr/bin/firefox'],
    packages: ['firefox-esr'],
  },
  webkitDriver: {
    browser: 'webkit',
    variable: 'CHISO_WEBKIT_DRIVER',
    candidates: ['/usr/bin/WebKitWebDriver'],
    packages: ['webkit2gtk-driver'],
  },
  miniBrowser: {
    browser: 'webkit',
    variable: 'CHISO_MINIBROWSER',
    candidates: webkitFolders.map((folder) => `${folder}/MiniBrowser`),
    packages: ['webkit2gtk-driver'],
  },
  // xvfb only recommends xauth, and xvfb-run does not start without it.
  xvfbRun: {
    browser: 'webkit',
    variable: 'CHISO_XVFB_RUN',
    candidates: ['/usr/bin/xvfb-run'],
    packages: ['xvfb', 'xauth'],
  },
  xauth: {
    browser: 'webkit',
    variable: 'CHISO_XAUTH',
    candidates: ['/usr/bin/xauth'],
    packages: ['xauth'],
  },
} as const satisfies Record<string, Program>;

export type ProgramName = keyof typeof programs;

/** The path of an installed program, or undefined. */
export function findProgram(name: ProgramName): string | undefined {
  const { variable, candidates } = programs[name];
  const named = process.env[variable];
  return (named ? [named] : candidates).find(isExecutable);
}

/** The path of an installed program. Throws when it is missing. */
export function requireProgram(name: ProgramName): string {
  const path = findProgram(name);
  if (path) return path;
  throw new Error(
    `${name} is not installed; run: ${installCommand(programs[name].packages)}`,
  );
}

/** Reads `chromium,firefox`. Throws on a browser nobody knows. */
export function readBrowserNames(list: string): readonly BrowserName[] {
  const named = list.split(',').filter((name) => name !== '');
  const unknown = named.find((name) => !isBrowserName(name));
  if (unknown !== undefined || named.length === 0) {
    const known = browserNames.join(', ');
    throw new TypeError(`expected some of ${known}, got ${unknown ?? 'none'}`);
  }
  return browserNames.filter((name) => named.includes(name));
}

/** The browsers that a run is about; all of them where it does not say. */
export function wantedBrowsers(): readonly BrowserName[] {
  const wanted = process.env.CHISO_BROWSERS;
  return wanted ? readBrowserNames(wanted) : browserNames;
}

/**
 * Installs what the browsers need and is missing, through apt where that is
 * allowed. Throws an error that names the command where it is not.
 */
export function ensureBrowsers(wanted: readonly BrowserName[]): void {
  const missing = missingPackages(wanted);
  if (missing.length === 0) return;
  const apt = aptPrefix();
  if (!apt) {
    const rest = browserNames.filter((browser) => !wanted.includes(browser));
    const fewer =
      rest.length === 0
        ? '\nTo run fewer: npm test -- --browsers=chromium'
        : '';
    throw new Error(
      `The tests need ${missing.join(', ')}. To install: ${installCommand(missing)}${fewer}`,
    );
  }
  console.log(`Installing ${missing.join(', ')}`);
  runApt(apt, ['update']);
  runApt(apt, ['install', '-y', '--no-install-recommends', ...missing]);
  const stillMissing = missingPackages(wanted);
  if (stillMissing.length > 0) {
    throw new Error(`apt did not bring ${stillMissing.join(', ')}`);
  }
}

function missingPackages(wanted: readonly BrowserName[]): readonly string[] {
  const names = Object.keys(programs) as ProgramName[];
  const packages = names
    .filter((name) => wanted.includes(programs[name].browser))
    .filter((name) => findProgram(name) === undefined)
    .flatMap((name) => [...programs[name].packages]);
  return [...new Set(packages)];
}

// The words to put before `apt-get`: none for root, `sudo -n` where sudo asks
// for no password, undefined where apt is absent or not allowed.
function aptPrefix(): readonly string[] | undefined {
  if (!succeeds(['apt-get', '--version'])) return undefined;
  if (process.getuid?.() === 0) return [];
  return succeeds(['sudo', '-n', 'true']) ? ['sudo', '-n'] : undefined;
}

function runApt(prefix: readonly string[], words: readonly string[]): void {
  const settings = ['env', 'DEBIAN_FRONTEND=noninteractive'];
  const [command, ...rest] = [...prefix, ...settings, 'apt-get', ...words];
  execFileSync(command as string, rest, {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

function installCommand(packages: readonly string[]): string {
  return `sudo apt-get update && sudo apt-get install -y --no-install-recommends ${packages.join(' ')}`;
}

function succeeds([command, ...words]: readonly string[]): boolean {
  try {
    execFileSync(command as string, words, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function isBrowserName(name: string): name is BrowserName {
  return (browserNames as readonly string[]).includes(name);
}
