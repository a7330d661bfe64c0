import type { Indicator, Statement } from '@chiso/data/core';
import type { GaugeQuery } from './gauge.query.js';

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
 * The scale of a figure as far as it is known from what it is: the author's
 * ends, the indicator's, 0–100 for a share, 0–1 for an index.
 */
export function scaleGauge(
  { unit, scale }: Indicator,
  kind: Amount['kind'] | undefined,
  { min, max }: Pick<GaugeQuery, 'min' | 'max'>,
): GaugeScale | undefined {
  if (kind === 'rank') return undefined;
  const isPercent = unit === 'percent';
  const [low, high] =
    // The scale of counts is not that of their share.
    (kind === 'share' && !isPercent ? undefined : scale) ??
    (isPercent || kind === 'share' ? [0, 100] : unit === 'index' ? [0, 1] : []);
  return risingScale(min ?? low, max ?? high);
}

/** Undefined where its ends are none. */
export function risingScale(
  min: number | undefined,
  max: number | undefined,
): GaugeScale | undefined {
  return min! < max! ? { min: min!, max: max! } : undefined;
}

/** The place of a number on a scale, 0–1; past the ends it goes on. */
export function shareOn({ min, max }: GaugeScale, number: number): number {
  return (number - min) / (max - min);
}

/**
 * The stretch that is filled: from zero, or from the end that is nearest to
 * it. In a ranking that is the last place.
 */
export function extentOn(
  scale: GaugeScale,
  { from, to }: Amount,
): readonly [from: number, to: number] {
  const start = from ?? Math.max(scale.min, Math.min(0, scale.max));
  // On a falling scale the start is −0.
  return [shareOn(scale, start) || 0, shareOn(scale, to)];
}
