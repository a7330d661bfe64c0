/**
 * Whether a release is later than another. Releases are days, months or
 * years; where one only names the year or month of the other, their order is
 * not known and neither is later.
 */
export function isLater(
  release: string | undefined,
  than: string | undefined,
): boolean {
  if (release === undefined || than === undefined) return false;
  const length = Math.min(release.length, than.length);
  return release.slice(0, length) > than.slice(0, length);
}
