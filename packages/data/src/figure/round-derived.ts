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
