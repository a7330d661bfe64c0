import {
  answerFigure,
  type DatasetIndex,
  decimalsOf,
  type Figure,
  type Indicator,
  type Period,
  parsePeriod,
  roundDerived,
  type Statement,
} from '@chiso/data/core';
import type { GaugeItem } from './gauge.model.js';
import type { GaugeQuery } from './gauge.query.js';

/**
 * The figure before: of the same method and the same length of time, and with
 * no break between.
 */
export function findPrevious(
  { indicator, figure }: GaugeItem,
  index: DatasetIndex,
  { release }: GaugeQuery,
): Figure | undefined {
  const { area, period, method } = figure ?? {};
  if (!period) return undefined;
  let last: Period | undefined;
  for (const cell of index.cellsOf(indicator.id, area!)) {
    const { frequency, end } = cell.period ?? {};
    if (
      cell.method === method?.id &&
      cell.statistic === figure!.statistic &&
      cell.periodType === figure!.periodType &&
      frequency === period.frequency &&
      end! <= period.start &&
      end! > (last?.end ?? 0)
    ) {
      last = cell.period;
    }
  }
  if (!last || isBroken(indicator, method?.id, [last, period])) {
    return undefined;
  }
  return answerFigure(index, {
    indicator: indicator.id,
    area,
    period: last.code,
    method: method?.id,
    statistic: figure!.statistic,
    release,
  });
}

/** Whether a method changed between two periods. */
function isBroken(
  { breaks = [] }: Indicator,
  method: string | undefined,
  [earlier, later]: readonly [Period, Period],
): boolean {
  return breaks.some(
    ({ between: [last, first], method: of = method }) =>
      of === method &&
      earlier.end <= parsePeriod(last)!.end &&
      later.start >= parsePeriod(first)!.start,
  );
}

/** Later minus earlier; reckoned only from exact figures of the same kind. */
export function differenceOf(
  now: Statement,
  before: Statement,
): number | undefined {
  const key = now.value === undefined ? 'percent' : 'value';
  const [later, earlier] = [now[key], before[key]];
  if (now.hedge || before.hedge) return undefined;
  if (later === undefined || earlier === undefined) return undefined;
  // As many decimals as the finer of the two figures has.
  const decimals = Math.max(decimalsOf(later), decimalsOf(earlier));
  return roundDerived(later - earlier, decimals);
}
