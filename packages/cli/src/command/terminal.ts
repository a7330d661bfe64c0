import { styleText } from 'node:util';
import type { Problem } from '../problem.js';

/** Nobody reads faster; a line each time would cost more than the work. */
const leastPauseMs = 100;

let toldAt = Number.NEGATIVE_INFINITY;

/**
 * Says how far a long work has come, where somebody is looking. May be called
 * for every row: it writes ten times a second at most, and in the end clears
 * its line.
 */
export function tellProgress(done: number, all: number): void {
  if (!process.stderr.isTTY || all < 2) return;
  const now = performance.now();
  if (done < all && now - toldAt < leastPauseMs) return;
  toldAt = done < all ? now : Number.NEGATIVE_INFINITY;
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
  tell(`${paintFor(process.stderr)('error:', 'red')} ${message}`);
  for (const detail of details) tell(`  ${detail}`);
}

type Colour = 'red' | 'yellow' | 'cyan';

/** Colours a text where it goes to a terminal that wants colours. */
export function paintFor(
  stream: Pick<NodeJS.WriteStream, 'isTTY'>,
): (text: string, colour: Colour) => string {
  // https://no-color.org: any text but an empty one switches colours off.
  const isPlain = Boolean(process.env.NO_COLOR) || !stream.isTTY;
  // It would look at the standard output, whatever the stream is.
  const style = { validateStream: false };
  return (text, colour) => (isPlain ? text : styleText(colour, text, style));
}

/** Much more than a pipe takes at once is held in memory. */
const pieceLength = 2 ** 16;

/**
 * Prints to the standard output piece by piece, each when the reader has
 * taken the one before.
 */
export async function print(text: string): Promise<void> {
  for (let from = 0; from < text.length; ) {
    let to = Math.min(from + pieceLength, text.length);
    // A letter of two units is not cut in two.
    if (/[\uD800-\uDBFF]/.test(text[to - 1]!)) to++;
    const piece = text.slice(from, to);
    await new Promise<void>((resolve, reject) => {
      process.stdout.write(piece, (error) =>
        error ? reject(error) : resolve(),
      );
    });
    from = to;
  }
}

/**
 * Ends the process without a word when whoever reads its output has had
 * enough, as `head` has: that is no error.
 */
export function endWithReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
}
