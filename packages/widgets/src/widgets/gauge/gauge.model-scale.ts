import type { Figure, Indicator, Target, TargetMark } from '@chiso/data/core';
import { ticks } from 'd3-array';

/** The scale that a figure is drawn on. */
export interface GaugeScale {
  readonly min: number;
  readonly max: number;
  /** A ranking: `max` is the last place, and the first is best. */
  readonly isRank: boolean;
  /** Whether both ends are real bounds, as those of a share are. */
  readonly isBounded: boolean;
}

/** A target on the scale. */
export interface GaugeTarget {
  readonly mark: TargetMark;
  /** Its place on the scale, 0–1; beyond that it is past the end. */
  readonly share: number;
}

/** What is drawn of a figure: up to a number, or from one to another. */
export interface Amount {
  readonly from: number | undefined;
  readonly to: number;
  readonly kind: 'value' | 'share' | 'rank';
  readonly of: number | undefined;
}

/** The number that a figure is drawn by; undefined: none can be drawn. */
export function amountOf({ measure, rank }: Figure): Amount | undefined {
  const amount = measure && amountOfStatement(measure.shown);
  if (amount || !rank) return amount;
  const { rank: place, rankOf } = rank.shown;
  return { from: undefined, to: place!, kind: 'rank', of: rankOf };
}

/**
 * The ends of the scale: the author's, the indicator's, 0–100 for a share,
 * 0–1 for an index, 1–N for a rank, else round ends around the figures where
 * there is something to compare with.
 */
export function scaleGauge(
  indicator: Indicator,
  [amount, previous]: readonly (Amount | undefined)[],
  targets: readonly TargetMark[],
  {
    min,
    max,
  }: { readonly min: number | undefined; readonly max: number | undefined },
): GaugeScale | undefined {
  if (amount?.kind === 'rank') {
    return amount.of
      ? { min: 1, max: amount.of, isRank: true, isBounded: true }
      : undefined;
  }
  const isShare = amount?.kind === 'share';
  const [low, high] =
    indicator.scale && !isShare
      ? indicator.scale
      : (usualEnds(indicator, isShare) ??
        roundEnds(
          [
            amount?.from,
            amount?.to,
            previous?.to,
            ...targets.map(({ shown }) => amountOfStatement(shown)?.to),
          ],
          targets.length > 0 || (min ?? max) !== undefined,
        ));
  const ends = { min: min ?? low, max: max ?? high };
  if (
    ends.min === undefined ||
    ends.max === undefined ||
    ends.min >= ends.max
  ) {
    return undefined;
  }
  return {
    min: ends.min,
    max: ends.max,
    isRank: false,
    isBounded:
      isShare ||
      (indicator.unit === 'percent' && ends.min === 0 && ends.max === 100),
  };
}

/**
 * The place of a number on a scale, 0–1; past the ends it goes on. A rank
 * counts from the far end, so that the first place is full.
 */
export function shareOn(
  { min, max, isRank }: GaugeScale,
  number: number,
): number {
  if (isRank) return (max - number + 1) / max;
  return (number - min) / (max - min);
}

/** The targets that have a number, on a scale. */
export function markTargets(
  scale: GaugeScale,
  marks: readonly TargetMark[],
): readonly GaugeTarget[] {
  return marks.flatMap((mark) => {
    const amount = amountOfStatement(mark.shown);
    return amount && !scale.isRank
      ? { mark, share: shareOn(scale, amount.to) }
      : [];
  });
}

function amountOfStatement(statement: Target): Amount | undefined {
  const { value, range, count, of, percent } = statement;
  const amount = (to: number, kind: Amount['kind'], from?: number): Amount => ({
    from,
    to,
    kind,
    of: undefined,
  });
  if (value !== undefined) return amount(value, 'value');
  if (range) return amount(range[1], 'value', range[0]);
  // The published percentage is drawn, not one reckoned from the parts.
  if (percent !== undefined) return amount(percent, 'share');
  return count === undefined ? undefined : amount((100 * count) / of!, 'share');
}

function usualEnds(
  { unit }: Indicator,
  isShare: boolean,
): readonly [number, number] | undefined {
  if (isShare || unit === 'percent') return [0, 100];
  return unit === 'index' ? [0, 1] : undefined;
}

/** Round ends that hold all numbers; none without anything to compare with. */
function roundEnds(
  numbers: readonly (number | undefined)[],
  isCompared: boolean,
): readonly [number | undefined, number | undefined] {
  const known = numbers.filter((number) => number !== undefined);
  if (!isCompared || known.length === 0) return [undefined, undefined];
  const low = Math.min(0, ...known);
  const high = Math.max(0, ...known);
  const [step = 0, next = 0] = ticks(0, (high - low) * 1.1, 5);
  const size = next - step || 1;
  return [
    Math.floor(low / size) * size,
    Math.ceil((high * 1.05) / size) * size,
  ];
}
