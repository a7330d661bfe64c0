import { parsePeriod } from '../period/parse-period.js';

/**
 * Whether a release is later than another. Releases are days, months or
 * years; where one only names the year or month of the other, their order is
 * not known and neither is later.
 */
export function isLater(release = '', than = ''): boolean {
  const length = Math.min(release.length, than.length);
  return release.slice(0, length) > than.slice(0, length);
}

/**
 * Whether a statement was there at a release. One that does not say when it
 * was released was not, if it speaks of a time after that.
 */
export function isKnownAt(
  release: string | undefined,
  statement: { readonly release?: string; readonly period?: string },
): boolean {
  if (!release || statement.release) {
    return !isLater(statement.release, release);
  }
  const [period, limit] = [statement.period, release].map(parsePeriod);
  return !(period && limit && period.end > limit.end);
}
