import type { Text } from '@chiso/data/core';
import type { GaugeItem } from './gauge.model.js';
import { shareOn } from './gauge.model-scale.js';

/** A stretch of the scale that has a name, 0–1. */
export interface GaugeBand {
  readonly from: number;
  readonly to: number;
  readonly tone: string;
  readonly label: Text | undefined;
  /** Its upper end as the document gives it. */
  readonly upTo: number | undefined;
}

/** The bands of a figure's scale; none of a ranking's. */
export function bandsOn({ indicator, scale }: GaugeItem): readonly GaugeBand[] {
  if (!scale || scale.min > scale.max) return [];
  const bands = indicator.bands ?? [];
  const ends = bands.map(({ upTo }) =>
    upTo === undefined ? 1 : shareOn(scale, upTo),
  );
  return bands.map(({ tone = 'neutral', label, upTo }, at) => ({
    from: ends[at - 1] ?? 0,
    to: ends[at]!,
    tone,
    label,
    upTo,
  }));
}
