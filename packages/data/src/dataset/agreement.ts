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
  const agree = (a: number | undefined, b: number | undefined) =>
    a === undefined || b === undefined
      ? a === b
      : fits(a, one.hedge, b, other.hedge);
  if (one.range || other.range) {
    return (
      one.range?.[0] === other.range?.[0] && one.range?.[1] === other.range?.[1]
    );
  }
  if (one.count !== undefined && other.count !== undefined) {
    const { percent = other.percent } = one;
    return (
      one.of === other.of &&
      percent === (other.percent ?? percent) &&
      agree(one.count, other.count)
    );
  }
  const value = one.value ?? other.value;
  if (value === undefined) {
    const percent = one.percent ?? other.percent;
    return agree(shareOf(one, percent), shareOf(other, percent));
  }
  if (one.value !== undefined && other.value !== undefined) {
    return agree(one.value, other.value);
  }
  if (one.count === undefined && other.count === undefined) {
    return (one.percent ?? other.percent) === undefined ? false : undefined;
  }
  return (
    agree(one.value ?? one.count, other.value ?? other.count) ||
    agree(
      one.value ?? shareOf(one, value),
      other.value ?? shareOf(other, value),
    )
  );
};

/** Ranks among different sets complement each other. */
export const ranksAgree: Agree = (one, other, strictly) => {
  if (one.among && other.among && one.among !== other.among) {
    return strictly ? false : undefined;
  }
  return (
    one.rank === other.rank &&
    (one.rankOf ?? other.rankOf) === (other.rankOf ?? one.rankOf)
  );
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
