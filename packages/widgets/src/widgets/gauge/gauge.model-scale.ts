import type { Indicator, Statement } from '@chiso/data/core';

/** The scale that a figure is drawn on. */
export interface GaugeScale {
  readonly min: number;
  /** The far end; in a ranking the first place, before the last one. */
  readonly max: number;
}

/** What is drawn of a statement: up to a number, or from one to another. */
export interface Amount {
  readonly from?: number;
  readonly to: number;
  /** Only amounts of one kind are compared. */
  readonly kind: 'value' | 'share' | 'rank';
}

/** What a scale has to serve. */
interface ScaleWish {
  /** The ends that the author of the page has set. */
  readonly min: number | undefined;
  readonly max: number | undefined;
  /** The figure, then what it is compared with. */
  readonly amounts: readonly (Amount | undefined)[];
  readonly rankOf: number | undefined;
  readonly hasTarget: boolean;
}

/** The number that a statement is drawn by; undefined: none can be drawn. */
export function amountOf(
  { value, range, count, of, percent, rank }: Statement,
  { unit }: Indicator,
): Amount | undefined {
  const [from, to = value] = range ?? [];
  if (to !== undefined) {
    const kind = unit === 'percent' ? 'share' : 'value';
    return from === undefined ? { to, kind } : { from, to, kind };
  }
  // The published percentage is drawn, not one reckoned from the parts.
  const share = percent ?? (100 * count!) / of!;
  if (Number.isFinite(share)) return { to: share, kind: 'share' };
  return rank ? { to: rank, kind: 'rank' } : undefined;
}

/**
 * The scale of a figure: the author's ends, the indicator's, 0–100 for a
 * share, 0–1 for an index, all places of a ranking, else round ends where
 * there is a target.
 */
export function scaleGauge(
  { unit, scale }: Indicator,
  { min, max, amounts, rankOf, hasTarget }: ScaleWish,
): GaugeScale | undefined {
  const kind = amounts[0]?.kind;
  if (kind === 'rank') return rankOf ? { min: rankOf + 1, max: 1 } : undefined;
  const isPercent = unit === 'percent';
  const ends =
    // The scale of counts is not that of their share.
    (kind === 'share' && !isPercent ? undefined : scale) ??
    (isPercent || kind === 'share'
      ? [0, 100]
      : unit === 'index'
        ? [0, 1]
        : hasTarget || (min ?? max) !== undefined
          ? roundEnds(amounts)
          : []);
  const [low = 0, high = low] = [min ?? ends[0], max ?? ends[1]];
  return low < high ? { min: low, max: high } : undefined;
}

/** The place of a number on a scale, 0–1; past the ends it goes on. */
export function shareOn({ min, max }: GaugeScale, number: number): number {
  return (number - min) / (max - min);
}

/** Round ends that hold zero and all amounts. */
function roundEnds(amounts: ScaleWish['amounts']): readonly number[] {
  const numbers = amounts.flatMap((amount) =>
    amount ? [amount.from ?? 0, amount.to] : [],
  );
  return [
    0 - roundUp(0 - Math.min(0, ...numbers)),
    roundUp(Math.max(0, ...numbers)),
  ];
}

/** 23 → 25, 0 → 0 */
function roundUp(number: number): number {
  const power = 10 ** Math.floor(Math.log10(number));
  const step = [1, 2, 2.5, 5, 10].find((one) => one * power >= number);
  return number && step! * power;
}
