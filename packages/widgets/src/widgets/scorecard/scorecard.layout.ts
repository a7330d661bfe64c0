import type { TargetStatus } from '@chiso/data/targets';
import type { ScorecardModel } from './scorecard.model.js';
import { statuses } from './scorecard.query.js';

/** A stretch of the bar that shows how many rows stand in which way. */
export interface ShareStretch {
  readonly status: TargetStatus;
  /** Of the width of the bar. */
  readonly startPercent: number;
  readonly widthPercent: number;
}

/** Model → the stretches of the bar, those of nothing left out. */
export function layoutShares({
  counts,
  rows: { length },
}: Pick<ScorecardModel, 'counts'> & {
  readonly rows: Pick<ScorecardModel['rows'], 'length'>;
}): readonly ShareStretch[] {
  let before = 0;
  return statuses.flatMap((status): ShareStretch | [] => {
    const count = counts[status];
    const start = before;
    before += count;
    return count > 0
      ? {
          status,
          startPercent: percent(start, length),
          widthPercent: percent(count, length),
        }
      : [];
  });
}

/** To a thousandth, which is less than a pixel. */
function percent(part: number, whole: number): number {
  return Math.round((100_000 * part) / whole) / 1000;
}
