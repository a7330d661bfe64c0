import { spawnSync } from 'node:child_process';
import { rootFolder } from './files.js';

/**
 * Runs a command in the repository, its output on this terminal. True when it
 * ended well.
 */
export function run(command: string, words: readonly string[]): boolean {
  const { status, error } = spawnSync(command, words, {
    cwd: rootFolder,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: pathWithBinaries(),
  });
  if (error) throw error;
  return status === 0;
}

/**
 * Runs a command in any folder and returns what it printed. Throws with all
 * of its output when it fails.
 */
export function capture(
  command: string,
  words: readonly string[],
  folder: string = rootFolder,
): string {
  const { status, stdout, stderr, error } = spawnSync(command, words, {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: pathWithBinaries(),
    maxBuffer: 64 * 1024 * 1024,
  });
  if (error) throw error;
  if (status === 0) return stdout;
  throw new Error(
    `${command} ${words.join(' ')} failed\n${stdout}${stderr}`.trim(),
  );
}

// Node's test runner marks its children by NODE_TEST_CONTEXT; a runner that is
// started inside of a test would take itself for such a child. Nor is a site
// that was built for these tests one of another checkout.
function pathWithBinaries(): NodeJS.ProcessEnv {
  const { NODE_TEST_CONTEXT: _, CHISO_BUILT_SITE: __, ...rest } = process.env;
  return { ...rest, PATH: `${rootFolder}node_modules/.bin:${rest.PATH}` };
}
