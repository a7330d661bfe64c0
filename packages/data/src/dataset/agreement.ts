import type { Hedge, Observation } from '../document/types.js';

/**
 * Whether two statements give the same figure. An exact number agrees with a
 * hedged one that it fits ("trên 15,2" and 15,26); a fraction agrees with its
 * percentage as printed. Other differences are disagreements.
 */
export function measuresAgree(one: Observation, other: Observation): boolean {
  if (one.count !== undefined && other.count !== undefined) {
    return (
      one.of === other.of &&
      fits(one.count, one.hedge, other.count, other.hedge)
    );
  }
  if (one.range || other.range) {
    const [low, high] = one.range ?? [];
    return low === other.range?.[0] && high === other.range?.[1];
  }
  const [first, firstDecimals] = amount(one);
  const [second, secondDecimals] = amount(other);
  if (first === undefined || second === undefined) return first === second;
  const rounded = (value: number) =>
    Number(value.toFixed(Math.min(firstDecimals, secondDecimals)));
  return fits(rounded(first), one.hedge, rounded(second), other.hedge);
}

/** Whether two ranks agree; ranks among different sets are not compared. */
export function ranksAgree(one: Observation, other: Observation): boolean {
  if (one.among && other.among && one.among !== other.among) return true;
  if (one.rankOf && other.rankOf && one.rankOf !== other.rankOf) return false;
  return one.rank === other.rank;
}

/** Whether two changes agree; changes since different times complement. */
export function changesAgree(one: Observation, other: Observation): boolean {
  const [a, b] = [one.change!, other.change!];
  return (
    a.since !== b.since ||
    (['by', 'points', 'percent', 'times', 'phrase'] as const).every(
      (name) =>
        a[name] === undefined || b[name] === undefined || a[name] === b[name],
    )
  );
}

/** The number to compare, and how many decimals of it are certain. */
function amount({
  value,
  percent,
  count,
  of,
}: Observation): [number | undefined, number] {
  if (value !== undefined) return [value, 20];
  if (percent !== undefined) {
    return [percent, String(percent).split('.')[1]?.length ?? 0];
  }
  return count === undefined ? [undefined, 20] : [(100 * count) / of!, 20];
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
