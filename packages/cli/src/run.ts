import { CommanderError } from 'commander';
import { makeProgram } from './command/make-program.js';
import { tellProblem } from './command/terminal.js';
import { Problem, Told } from './problem.js';
import { version } from './version.js';

/**
 * Runs a command, and returns what its process ends with: 0 where all went
 * well, 1 where a document or a page has errors, 2 where the call is wrong.
 */
export async function run(words: readonly string[]): Promise<number> {
  try {
    await makeProgram(version).parseAsync(words, { from: 'user' });
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) {
      // It has told why by itself.
      return error.exitCode === 0 ? 0 : 2;
    }
    if (error instanceof Told) return 1;
    if (!(error instanceof Problem)) throw error;
    tellProblem(error);
    return error.kind === 'usage' ? 2 : 1;
  }
}
