/**
 * The sum of some numbers. Not by `reduce`, which old libraries replace by
 * something else.
 */
export function sum(values: readonly number[]): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
