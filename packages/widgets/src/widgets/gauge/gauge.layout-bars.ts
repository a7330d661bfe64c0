import type { GaugeItem } from './gauge.model.js';
import { isOnScale } from './gauge.model-more.js';

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

/** Meaning → bars, each on its own scale. */
export function layoutBars(items: readonly GaugeItem[]): readonly BarLayout[] {
  return items.map(({ extent, targets, previous }) => {
    const [from = 0, to = 0] = extent ?? [];
    return {
      from: clamp(Math.min(from, to)),
      to: clamp(Math.max(from, to)),
      beyond: to > 1 ? 'end' : to < 0 ? 'start' : undefined,
      targets: targets.map(({ share }) => share).filter(isOnScale),
      previous: [previous?.share].find(isOnScale),
      isMissing: !extent,
    };
  });
}

function clamp(share: number): number {
  return Math.min(1, Math.max(0, share));
}
