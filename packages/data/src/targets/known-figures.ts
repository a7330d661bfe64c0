import type { Figure } from '../dataset/answers.js';
import { latest } from '../dataset/later-period.js';
import type { MissingReason } from '../document/types.js';
import { parsePeriod } from '../period/parse-period.js';
import type { Period } from '../period/period.js';
import { yearsAfter } from './time-kind.js';

/** Reads a period that a page asks for; throws where it is none. */
export function readCode(code: string | undefined): Period | undefined {
  if (code === undefined) return undefined;
  const period = parsePeriod(code);
  if (!period) throw new TypeError(`unreadable period: ${code}`);
  return period;
}

/** The figures that speak of no later time than `asOf`; undated ones too. */
export function knownAt(
  asOf: Period | undefined,
  figures: readonly Figure[],
): readonly Figure[] {
  return figures.filter(
    ({ period }) => !asOf || !period || yearsAfter(period.end, asOf.end) <= 0,
  );
}

/** The latest figure with a number, else the latest that says it is missing. */
export function latestOf(figures: readonly Figure[]): Figure | undefined {
  const isNumber = ({ measure }: Figure) => measure && !measure.shown.missing;
  const isMissing = ({ measure }: Figure) => measure?.shown.missing;
  return latest(figures.filter(isNumber)) ?? latest(figures.filter(isMissing));
}

/**
 * Why there is no figure of a later time than this one, where the document
 * says so; of any time, without one.
 */
export function findMissing(
  figures: readonly Figure[],
  after?: Period,
): MissingReason | undefined {
  const last = latestOf(
    figures.filter(
      ({ measure, period }) =>
        measure?.shown.missing &&
        (!after || (period && yearsAfter(period.end, after.end) > 0)),
    ),
  );
  return last?.measure?.shown.missing;
}
