import type { Space } from '../../ui/pure/measure-text.js';
import { type DialLayout, layoutDial } from './gauge.layout-dial.js';
import { layoutRing, type RingLayout } from './gauge.layout-ring.js';
import type { GaugeItem, GaugeModel } from './gauge.model.js';
import type { GaugeText } from './gauge.model-text.js';

/** A bar; all lengths are shares of its width, 0–1. */
export interface BarLayout {
  readonly from: number;
  readonly to: number;
  /** The figure is past the end that it is drawn to. */
  readonly beyond: 'start' | 'end' | undefined;
  readonly targets: readonly number[];
  readonly previous: number | undefined;
  readonly isMissing: boolean;
}

/** Where everything of a gauge stands. */
export type GaugeLayout =
  | ({ readonly kind: 'dial' } & DialLayout)
  | ({ readonly kind: 'ring' } & RingLayout)
  | { readonly kind: 'bars'; readonly bars: readonly BarLayout[] }
  | { readonly kind: 'number' };

/** Model and words → pixels. */
export function layoutGauge(
  { variant, items }: GaugeModel,
  texts: GaugeText,
  space: Space,
): GaugeLayout {
  const [item] = items;
  const [text] = texts.items;
  if (!item || !text || variant === 'number') return { kind: 'number' };
  if (variant === 'bar') return { kind: 'bars', bars: items.map(layoutBar) };
  return variant === 'ring'
    ? { kind: 'ring', ...layoutRing(item, text, space) }
    : { kind: 'dial', ...layoutDial(item, text, space) };
}

function layoutBar({ extent, targets, previous }: GaugeItem): BarLayout {
  const [from = 0, to = 0] = extent ?? [];
  const [low, high] = from <= to ? [from, to] : [to, from];
  return {
    from: clamp(low),
    to: clamp(high),
    beyond: to > 1 ? 'end' : to < 0 ? 'start' : undefined,
    targets: targets.map(({ share }) => share).filter(isOnScale),
    previous:
      previous?.share !== undefined && isOnScale(previous.share)
        ? previous.share
        : undefined,
    isMissing: !extent,
  };
}

/** The nearest point on the scale. */
export function clamp(share: number): number {
  return Math.min(1, Math.max(0, share));
}

/** Whether a place is on the scale. */
export function isOnScale(share: number): boolean {
  return share >= 0 && share <= 1;
}
