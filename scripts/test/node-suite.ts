import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles, rootFolder } from '../files.js';
import { buildSite, builtSite } from '../pages/site-build.js';
import type { BrowserName } from './browsers.js';
import type { Counts } from './counts.js';

const filesAtOnce = 2;

/** A file that takes longer hangs: the longest takes ten minutes. */
const fileTimeoutMs = 25 * 60_000;

/** The tests that run in Node, driving a browser of their own or none. */
export function nodeTestFiles(): readonly string[] {
  return [...listFiles('scripts'), ...listFiles('packages')].filter((path) =>
    /^scripts\/.*\.test\.ts$|^packages\/[^/]+\/test\/.*\.node\.test\.ts$/.test(
      path,
    ),
  );
}

/**
 * Runs them with Node's own runner, which also counts them. The pages are built
 * once for all files, and opened in the named browsers.
 */
export async function runNodeTests(
  files: readonly string[],
  browsers: readonly BrowserName[],
): Promise<Counts> {
  if (files.length === 0) return { passed: 0, failed: 0 };
  const report = join(rootFolder, '.cache/node-tests.tap');
  mkdirSync(join(rootFolder, '.cache'), { recursive: true });
  const site = await buildSite('tests');
  const { status } = spawnSync(
    process.execPath,
    [
      '--import=tsx',
      '--conditions=chiso-source',
      '--test',
      // A file mostly waits for its browser, so two at a time suit two cores.
      `--test-concurrency=${filesAtOnce}`,
      `--test-timeout=${fileTimeoutMs}`,
      '--test-reporter=spec',
      '--test-reporter-destination=stdout',
      '--test-reporter=tap',
      `--test-reporter-destination=${report}`,
      ...files,
    ],
    {
      cwd: rootFolder,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: {
        ...process.env,
        ...builtSite(site),
        CHISO_BROWSERS: browsers.join(','),
        TZ: 'Asia/Ho_Chi_Minh',
      },
    },
  );
  const counts = readTapSummary(readFileSync(report, 'utf8'));
  // The runner may fail without a failed test, for instance when it is killed.
  const isBroken = status !== 0 && counts.failed === 0;
  return isBroken ? { ...counts, failed: 1 } : counts;
}

/** Reads the last `# pass 3` lines; whatever did not pass has failed. */
export function readTapSummary(tap: string): Counts {
  const read = (word: string): number => {
    const matches = [...tap.matchAll(new RegExp(`^# ${word} (\\d+)$`, 'gm'))];
    return Number(matches.at(-1)?.[1] ?? 0);
  };
  const passed = read('pass');
  return { passed, failed: Math.max(read('tests') - passed, read('fail')) };
}
