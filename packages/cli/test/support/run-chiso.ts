import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const rootFolder = fileURLToPath(
  new URL('../../../..', import.meta.url),
);

/** The path of a document of the examples. */
export function exampleData(name: string): string {
  return join(rootFolder, 'examples/data', name);
}

export interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** The standard output, where it is no text. */
  readonly bytes: Buffer;
}

export interface Surrounding {
  readonly folder?: string;
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs the command from source, in a process of its own. */
export function runChiso(
  words: readonly string[],
  { folder = rootFolder, input = '', env = {} }: Surrounding = {},
): Outcome {
  // A runner of tests would take its children for tests.
  const { NODE_TEST_CONTEXT: _, ...rest } = process.env;
  const { status, stdout, stderr, error } = spawnSync(
    process.execPath,
    [
      `--import=${import.meta.resolve('tsx')}`,
      '--conditions=chiso-source',
      join(rootFolder, 'packages/cli/src/main.ts'),
      ...words,
    ],
    { cwd: folder, input, env: { ...rest, ...env }, maxBuffer: 2 ** 26 },
  );
  if (error) throw error;
  return {
    status,
    stdout: stdout.toString(),
    stderr: stderr.toString(),
    bytes: stdout,
  };
}

/** An empty folder, and what takes it away. */
export function emptyFolder(): { path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'chiso-cli-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}
