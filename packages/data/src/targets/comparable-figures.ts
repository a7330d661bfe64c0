import type { Figure } from '../dataset/answers.js';
import type { Indicator, Target } from '../document/types.js';
import { parsePeriod } from '../period/parse-period.js';
import type { Period } from '../period/period.js';
import { commonQuantity, type Quantity } from './quantity.js';
import { kindOf, mayMeet, yearsAfter } from './time-kind.js';

/** A figure with a date. */
export type DatedFigure = Figure & { readonly period: Period };

/** The figures that speak of the same as a target. */
export interface Comparable {
  readonly quantity: Quantity;
  /** By date; none where all that is known has no date. */
  readonly figures: readonly DatedFigure[];
  /** The first without a date; only where no other is known. */
  readonly undated: Figure | undefined;
}

/** Why no figure speaks of the same as a target. */
export type Incomparable =
  | 'no-figure'
  | 'only-forecasts'
  | 'other-unit'
  | 'other-whole'
  | TimesApart;

/** Why the figures of a target's quantity are of other times than it is. */
type TimesApart = 'other-period-type' | 'other-period-length' | 'across-break';

interface Wish {
  readonly target: Target;
  readonly indicator: Indicator;
  readonly figures: readonly Figure[];
}

/**
 * Picks what a target can be judged by: published figures, no forecasts; in
 * its own quantity; a state by states, a year by years; on its side of every
 * break. Where a target leaves open whether it is a state, figures of just
 * its own kind go before others, else the kind that has the latest figure.
 */
export function comparableFigures({
  target,
  indicator,
  figures,
}: Wish): Comparable | Incomparable {
  const spoken = figures.filter(
    ({ measure }) => measure && !measure.shown.missing,
  );
  if (spoken.length === 0) return 'no-figure';
  // A forecast tells what somebody expects, not what was reached.
  const known = spoken.filter(
    ({ measure }) => measure!.shown.status !== 'forecast',
  );
  if (known.length === 0) return 'only-forecasts';

  const found = new Map(
    known.map((figure) => [
      figure,
      commonQuantity(target, figure.measure!.shown, indicator),
    ]),
  );
  const alike = known.filter((figure) => !isOther(found.get(figure)!));
  const [first] = found.values();
  if (alike.length === 0) {
    return first === 'other-whole' ? first : 'other-unit';
  }

  const dated = alike.filter(isDated).sort(byDate);
  const inTime = dated.length > 0 ? pickTimes(target, dated, indicator) : dated;
  if (typeof inTime === 'string') return inTime;
  const judged = inTime.at(-1) ?? alike[0]!;
  const quantity = found.get(judged) as Quantity;
  return {
    quantity,
    figures: inTime.filter((figure) => found.get(figure) === quantity),
    undated: judged.period ? undefined : judged,
  };
}

function pickTimes(
  target: Target,
  dated: readonly DatedFigure[],
  indicator: Indicator,
): readonly DatedFigure[] | TimesApart {
  const { periodType } = target;
  const deadline = parsePeriod(target.period ?? '');
  const typed = dated.filter(
    (figure) => !periodType || figure.periodType === periodType,
  );
  if (typed.length === 0) return 'other-period-type';
  const long = typed.filter((figure) => mayMeet(target, deadline, figure));
  if (long.length === 0) return 'other-period-length';
  const ownKind =
    deadline &&
    kindOf({ period: deadline, periodType: periodType ?? 'period' });
  const hasOwn = long.some((figure) => kindOf(figure) === ownKind);
  const kind = hasOwn ? ownKind : kindOf(long.at(-1)!);
  const line = long.filter((figure) => kindOf(figure) === kind);
  const side = (period: Period) => countBreaks(indicator, line[0]!, period);
  const wanted = side(deadline ?? line.at(-1)!.period);
  const unbroken = line.filter(({ period }) => side(period) === wanted);
  return unbroken.length === 0 ? 'across-break' : unbroken;
}

/** How many breaks of a method's series lie before the end of a period. */
function countBreaks(
  { breaks = [] }: Indicator,
  { method }: Figure,
  { end }: Period,
): number {
  return breaks.filter(({ between, method: of }) => {
    const after = parsePeriod(between[1]);
    if (!after || (of ?? method?.id) !== method?.id) return false;
    return yearsAfter(end, after.start) > 0;
  }).length;
}

function isOther(found: string): boolean {
  return found.startsWith('other');
}

function isDated(figure: Figure): figure is DatedFigure {
  return figure.period !== undefined;
}

/** By end; of two that end together the one that covers more goes last. */
function byDate(one: DatedFigure, other: DatedFigure): number {
  const [a, b] = [one.period, other.period];
  return yearsAfter(a.end, b.end) || b.start - a.start;
}
