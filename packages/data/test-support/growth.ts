/** How many times as much the longer input is. */
const factor = 8;

/**
 * Between what grows with the input, `factor` times, and what grows with its
 * square, as far from the one as from the other.
 */
export const linearGrowth = factor ** 1.5;

/**
 * How many times as long something takes with eight times as much: about eight
 * where it looks at each thing once, 64 where at each beside all others. A
 * ratio, since machines differ, of the best of some rounds, since they are
 * busy: rounds go on until the ratio is told, or there were enough of them.
 * The input is made before the clock runs.
 */
export async function growth<Input>(
  make: (count: number) => Input | Promise<Input>,
  take: (input: Input) => unknown,
  count: number,
): Promise<number> {
  let [short, long] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  // Clocks in browsers are coarse.
  const ratio = () => long / Math.max(short, 1);
  for (let round = 0; round < mostRounds; round++) {
    short = Math.min(short, await time(take, await make(count)));
    long = Math.min(long, await time(take, await make(factor * count)));
    if (round >= 2 && ratio() < linearGrowth) break;
  }
  return ratio();
}

const mostRounds = 12;

async function time<Input>(
  take: (input: Input) => unknown,
  input: Input,
): Promise<number> {
  // What the input left behind is cleared away before.
  await new Promise((resolve) => setTimeout(resolve));
  const start = performance.now();
  await take(input);
  return performance.now() - start;
}
