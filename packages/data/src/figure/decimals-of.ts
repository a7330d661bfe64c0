/**
 * How many decimals a number has as it is written: 15.26 → 2, 1e-7 → 7. At
 * most 20, which is more than a double holds.
 */
export function decimalsOf(number: number): number {
  const [digits = '', exponent = '0'] = String(number).split('e');
  const decimals = digits.split('.')[1]?.length ?? 0;
  return Math.min(20, Math.max(0, decimals - Number(exponent)));
}
