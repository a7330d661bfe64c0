import { styleText } from 'node:util';
import type { Problem } from '../problem.js';

/** Says how far a long work has come, where somebody is looking. */
export function tellProgress(done: number, all: number): void {
  if (!process.stderr.isTTY || all < 2) return;
  const line = done < all ? `${done + 1} of ${all} …` : '';
  process.stderr.write(`\r\u001B[K${line}`);
}

export function tell(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** "error: …" with its details, in red where colours are welcome. */
export function tellProblem({
  message,
  details,
}: Pick<Problem, 'message' | 'details'>): void {
  tell(`${paint('error:')} ${message}`);
  for (const detail of details) tell(`  ${detail}`);
}

function paint(text: string): string {
  // https://no-color.org: any text but an empty one switches colours off.
  const isPlain = Boolean(process.env.NO_COLOR) || !process.stderr.isTTY;
  return isPlain ? text : styleText('red', text);
}
