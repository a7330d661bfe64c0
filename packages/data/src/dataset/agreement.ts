import type { Hedge, Observation } from '../document/types.js';
import { decimalsOf } from '../figure/decimals-of.js';

/**
 * Whether two statements say the same; undefined where they speak of
 * different things, and so complement each other. `strictly`: the document
 * says that they contradict each other.
 */
export type Agree = (
  one: Observation,
  other: Observation,
  strictly?: boolean,
) => boolean | undefined;

/**
 * An exact number agrees with a hedged one that it fits ("trên 15,2" and
 * 15,26); a fraction agrees with its percentage as printed. A number of
 * things and a percentage of them complement each other. Other differences
 * are disagreements.
 */
export const measuresAgree: Agree = (one, other, strictly) => {
  if (strictly && one.hedge !== other.hedge) return false;
  if (one.range || other.range) {
    return String(one.range) === String(other.range);
  }
  const numbers = fits(
    [one.value ?? one.count, one.hedge],
    [other.value ?? other.count, other.hedge],
  );
  if (numbers !== undefined) {
    return (
      numbers && isSame(one.of, other.of) && isSame(one.percent, other.percent)
    );
  }
  const printed = one.percent ?? other.percent;
  return fits(
    [shareOf(one, printed), one.hedge],
    [shareOf(other, printed), other.hedge],
  );
};

/** Ranks among different sets complement each other. */
export const ranksAgree: Agree = (one, other) =>
  isSame(one.among, other.among)
    ? one.rank === other.rank && isSame(one.rankOf, other.rankOf)
    : undefined;

/** Changes since different times, or in different measures, complement. */
export const changesAgree: Agree = ({ change: one }, { change: other }) => {
  const shared = (['by', 'points', 'percent', 'times', 'phrase'] as const).find(
    (name) => one![name] !== undefined && other![name] !== undefined,
  );
  return shared && one!.since === other!.since
    ? fits([one![shared], one!.hedge], [other![shared], other!.hedge])
    : undefined;
};

/** Whether two members agree; what is not said contradicts nothing. */
export function isSame<T>(one: T | undefined, other: T | undefined): boolean {
  return (one ?? other) === (other ?? one);
}

/** A published share, else a fraction as that would be printed. */
function shareOf(
  { percent, count, of }: Observation,
  printed = 0,
): number | undefined {
  return (
    percent ??
    (count === undefined
      ? undefined
      : +((100 * count) / of!).toFixed(decimalsOf(printed)))
  );
}

/** A number or a phrase, hedged or not. */
type Amount = readonly [
  amount: number | string | undefined,
  hedge: Hedge | undefined,
];

function fits(
  // `about` is judged as its number.
  [one, oneHedge = 'about']: Amount,
  [other, otherHedge = 'about']: Amount,
): boolean | undefined {
  if (one === undefined || other === undefined) return undefined;
  if (oneHedge === otherHedge) return one === other;
  return otherHedge === 'about'
    ? allows(oneHedge, +one, +other)
    : oneHedge === 'about' && allows(otherHedge, +other, +one);
}

/** Whether an exact number is what a hedged one speaks of. */
function allows(hedge: Hedge, bound: number, exact: number): boolean {
  switch (hedge) {
    case 'more-than':
      return exact > bound;
    case 'less-than':
      return exact < bound;
    case 'at-least':
      return exact >= bound;
    case 'at-most':
      return exact <= bound;
    default:
      // "Nearly" and "essentially" are close below: within a tenth, by our
      // reading; the words themselves set no limit.
      return exact <= bound && exact >= bound - Math.abs(bound) / 10;
  }
}
