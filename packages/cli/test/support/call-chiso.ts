import { run } from '../../src/run.js';
import type { Outcome } from './run-chiso.js';

/**
 * Runs the command within this process, in a folder: a process of its own
 * takes a second to start. One call at a time.
 */
export async function callChiso(
  words: readonly string[],
  folder: string,
): Promise<Pick<Outcome, 'status' | 'stdout' | 'stderr'>> {
  const home = process.cwd();
  const told = { stdout: '', stderr: '' };
  const streams = ['stdout', 'stderr'] as const;
  const writes = streams.map((name) => process[name].write);
  for (const name of streams) {
    const write = process[name].write.bind(process[name]);
    process[name].write = ((chunk: unknown, ...rest: unknown[]) => {
      // A runner of tests talks in bytes, meanwhile.
      if (typeof chunk !== 'string') {
        return (write as (...all: unknown[]) => boolean)(chunk, ...rest);
      }
      told[name] += chunk;
      const done = rest.at(-1);
      if (typeof done === 'function') done();
      return true;
    }) as typeof process.stdout.write;
  }
  process.chdir(folder);
  try {
    return { status: await run(words), ...told };
  } finally {
    process.chdir(home);
    streams.forEach((name, index) => {
      process[name].write = writes[index]!;
    });
  }
}
