/**
 * Rounds a number that was reckoned (a difference, a mean) to so many
 * decimals, halves away from zero. Never meant for a published one.
 */
export function roundDerived(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  // 1.005 * 100 is 100.49999999999999: the factor above 1 undoes such noise.
  const scaled = Math.abs(value) * factor * (1 + Number.EPSILON);
  return Number.isFinite(scaled)
    ? (Math.sign(value) * Math.round(scaled)) / factor || 0
    : value;
}

/**
 * How many decimals a number has as it is written: 15.26 → 2, 1e-7 → 7. At
 * most 20, which is more than a double holds.
 */
export function decimalsOf(number: number): number {
  const [digits = '', exponent = '0'] = String(number).split('e');
  const decimals = digits.split('.')[1]?.length ?? 0;
  return Math.min(20, Math.max(0, decimals - Number(exponent)));
}
