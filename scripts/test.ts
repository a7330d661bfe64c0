// Runs every test. `npm test -- --browsers=chromium` runs fewer browsers.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { rootFolder } from './files.js';
import {
  type BrowserName,
  browserNames,
  ensureBrowsers,
  readBrowserNames,
} from './test/browsers.js';
import {
  type Counts,
  countsFile,
  countsLine,
  readCounts,
  sumCounts,
  writeCounts,
} from './test/counts.js';
import { nodeTestFiles, runNodeTests } from './test/node-suite.js';

const { values } = parseArgs({ options: { browsers: { type: 'string' } } });

process.chdir(rootFolder);
process.exitCode = 1;
try {
  const browsers = values.browsers
    ? readBrowserNames(values.browsers)
    : browserNames;
  // What needs one engine only, long rounds and pictures, is in Chromium.
  ensureBrowsers([...new Set<BrowserName>([...browsers, 'chromium'])]);
  const counts = sumCounts([
    await timed('Browser tests', () => runBrowserTests(browsers)),
    await timed('Node and page tests', () =>
      runNodeTests(nodeTestFiles(), browsers),
    ),
  ]);
  writeCounts(countsFile.all, counts);
  // They were printed long before; the other suite lists its own at its end.
  for (const failure of counts.failures ?? []) console.log(`${failure}\n`);
  console.log(countsLine(counts));
  if (counts.failed === 0 && counts.passed > 0) process.exitCode = 0;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
}

function runBrowserTests(browsers: readonly BrowserName[]): Counts {
  rmSync(countsFile.browsers, { force: true });
  const runner = join('node_modules', '.bin', 'web-test-runner');
  const { status } = spawnSync(runner, [], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, CHISO_BROWSERS: browsers.join(',') },
  });
  const counts = readBrowserCounts();
  const isBroken = status !== 0 || counts.passed === 0;
  return isBroken && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

// The reporter leaves no counts when the runner did not come to its end.
function readBrowserCounts(): Counts {
  try {
    return readCounts(countsFile.browsers);
  } catch {
    return { passed: 0, failed: 0 };
  }
}

async function timed(
  name: string,
  run: () => Counts | Promise<Counts>,
): Promise<Counts> {
  const start = performance.now();
  console.log(`\n${name}`);
  const counts = await run();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${name}: ${countsLine(counts)} in ${seconds} s\n`);
  return counts;
}
