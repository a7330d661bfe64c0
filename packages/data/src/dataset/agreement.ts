import type { Hedge, Observation } from '../document/types.js';

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
  const agree = (a: number | undefined, b: number | undefined) =>
    a === undefined || b === undefined
      ? undefined
      : fits(a, one.hedge, b, other.hedge);
  const numbers = agree(one.value ?? one.count, other.value ?? other.count);
  if (numbers !== undefined) {
    const { of = other.of, percent = other.percent } = one;
    return (
      numbers &&
      of === (other.of ?? of) &&
      percent === (other.percent ?? percent)
    );
  }
  const printed = one.percent ?? other.percent;
  return agree(shareOf(one, printed), shareOf(other, printed));
};

/** Ranks among different sets complement each other. */
export const ranksAgree: Agree = (one, other, strictly) => {
  if (one.among && other.among && one.among !== other.among) {
    return strictly ? false : undefined;
  }
  const { rankOf = other.rankOf } = one;
  return one.rank === other.rank && rankOf === (other.rankOf ?? rankOf);
};

/** Changes since different times, or in different measures, complement. */
export const changesAgree: Agree = (one, other, strictly) => {
  const [a, b] = [one.change!, other.change!];
  const shared = (['by', 'points', 'percent', 'times', 'phrase'] as const).find(
    (name) => a[name] !== undefined && b[name] !== undefined,
  );
  if (a.since !== b.since || !shared) return strictly ? false : undefined;
  return shared === 'phrase'
    ? a.phrase === b.phrase
    : fits(a[shared]!, a.hedge, b[shared]!, b.hedge);
};

/** A published share, else a fraction as that would be printed. */
function shareOf(
  { percent, count, of }: Observation,
  printed: number | undefined,
): number | undefined {
  if (percent !== undefined || count === undefined) return percent;
  const share = (100 * count) / of!;
  const decimals = String(printed ?? '').split('.')[1] ?? '';
  return printed === undefined ? share : +share.toFixed(decimals.length);
}

function fits(
  one: number,
  oneHedge: Hedge | undefined,
  other: number,
  otherHedge: Hedge | undefined,
): boolean {
  const [a, b] = [judged(oneHedge), judged(otherHedge)];
  if (a === b) return one === other;
  if (!a) return allows(b!, other, one);
  return !b && allows(a, one, other);
}

/** `about` is judged as its number. */
function judged(hedge: Hedge | undefined): Hedge | undefined {
  return hedge === 'about' ? undefined : hedge;
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
