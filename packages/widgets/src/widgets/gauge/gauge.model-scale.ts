import type { Indicator, Statement } from '@chiso/data/core';

/** The scale that a figure is drawn on. */
export interface GaugeScale {
  readonly min: number;
  /** The far end; in a ranking the first place, before the last one. */
  readonly max: number;
  readonly isRank: boolean;
}

/** What is drawn of a statement: up to a number, or from one to another. */
export interface Amount {
  readonly from?: number;
  readonly to: number;
  /** Only amounts of one kind are compared. */
  readonly kind: 'value' | 'share' | 'rank';
  /** How many there are in a ranking. */
  readonly among?: number | undefined;
}

/** What a scale has to serve. */
interface ScaleWish {
  /** The ends that the author of the page has set. */
  readonly min: number | undefined;
  readonly max: number | undefined;
  readonly hasTarget: boolean;
}

/** The number that a statement is drawn by; undefined: none can be drawn. */
export function amountOf(
  { value, range, count, of, percent, rank, rankOf }: Statement,
  { unit }: Indicator,
): Amount | undefined {
  const kind = unit === 'percent' ? 'share' : 'value';
  if (value !== undefined) return { to: value, kind };
  if (range) return { from: range[0], to: range[1], kind };
  // The published percentage is drawn, not one reckoned from the parts.
  if (percent !== undefined) return { to: percent, kind: 'share' };
  if (count !== undefined) {
    return of ? { to: (100 * count) / of, kind: 'share' } : undefined;
  }
  return rank === undefined
    ? undefined
    : { to: rank, kind: 'rank', among: rankOf };
}

/**
 * The scale of the first amount, the others being compared with it: the
 * author's ends, the indicator's, 0–100 for a share, 0–1 for an index, all
 * places of a ranking, else round ends where there is a target.
 */
export function scaleGauge(
  indicator: Indicator,
  amounts: readonly (Amount | undefined)[],
  { min, max, hasTarget }: ScaleWish,
): GaugeScale | undefined {
  const { kind, among } = amounts[0] ?? {};
  if (kind === 'rank') {
    return among ? { min: among + 1, max: 1, isRank: true } : undefined;
  }
  // The scale of counts is not that of their share.
  const own = kind === 'share' && indicator.unit !== 'percent';
  const [low, high] =
    (!own && indicator.scale) ||
    (kind === 'share' || indicator.unit === 'percent'
      ? [0, 100]
      : indicator.unit === 'index'
        ? [0, 1]
        : roundEnds(
            amounts.flatMap((amount) =>
              amount ? [amount.from ?? 0, amount.to] : [],
            ),
            hasTarget || (min ?? max) !== undefined,
          ));
  const scale = { min: min ?? low!, max: max ?? high!, isRank: false };
  return scale.min < scale.max ? scale : undefined;
}

/** The place of a number on a scale, 0–1; past the ends it goes on. */
export function shareOn({ min, max }: GaugeScale, number: number): number {
  return (number - min) / (max - min);
}

/** Round ends that hold all numbers; none without anything to compare with. */
function roundEnds(
  numbers: readonly number[],
  isCompared: boolean,
): readonly (number | undefined)[] {
  if (!isCompared) return [];
  const low = Math.min(0, ...numbers);
  // A little room, so that the end of the scale is not taken for a target.
  const high = Math.max(0, ...numbers) * 1.05;
  const power = 10 ** Math.floor(Math.log10(high - low || 1));
  const size =
    [0.2, 0.5, 1].find((part) => (high - low) / part / power <= 6)! * power;
  return [Math.floor(low / size), Math.ceil(high / size)].map((step) =>
    // 3 × 0.1 is 0.30000000000000004.
    Number((step * size).toPrecision(12)),
  );
}
