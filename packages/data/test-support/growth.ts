/**
 * How many times as long something takes with four times as much: about four
 * where it looks at each thing once, sixteen where at each beside all others.
 * A ratio, since machines differ, of the best of some rounds, since they are
 * busy. The input is made before the clock runs.
 */
export async function growth<Input>(
  make: (count: number) => Input | Promise<Input>,
  take: (input: Input) => unknown,
  count: number,
): Promise<number> {
  const few = await Promise.all(rounds.map(() => make(count)));
  const many = await Promise.all(rounds.map(() => make(4 * count)));
  let [short, long] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (const round of rounds) {
    short = Math.min(short, await time(take, few[round]!));
    long = Math.min(long, await time(take, many[round]!));
  }
  // Clocks in browsers are coarse.
  return long / Math.max(short, 1);
}

/** Between the two. */
export const linearGrowth = 10;

const rounds = [0, 1, 2];

async function time<Input>(
  take: (input: Input) => unknown,
  input: Input,
): Promise<number> {
  const start = performance.now();
  await take(input);
  return performance.now() - start;
}
