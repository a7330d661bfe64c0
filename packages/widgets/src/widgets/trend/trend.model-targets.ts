import {
  answerTargets,
  type DatasetIndex,
  parsePeriod,
  placePeriod,
  type SeriesQuestion,
  type Target,
  type TargetMark,
} from '@chiso/data/core';
import type { TrendTarget } from './trend.model.js';
import type { TrendLine, TrendQuantity } from './trend.model-line.js';
import { numberOf } from './trend.model-quantity.js';

/** The targets of every area that has a line, within the time asked for. */
export function placeTargets(
  index: DatasetIndex,
  { from = '', to = '', release }: SeriesQuestion,
  lines: readonly TrendLine[],
  quantity: TrendQuantity,
): readonly TrendTarget[] {
  const start = parsePeriod(from)?.start ?? 0;
  const end = parsePeriod(to)?.end ?? Number.POSITIVE_INFINITY;
  const areas = new Set(lines.map(({ series }) => series.area));
  const { indicator, statistic } = lines[0]!.series;
  return [...areas].flatMap((area) =>
    answerTargets(index, { indicator: indicator.id, area, release }).flatMap(
      (mark) => {
        const { shown, period } = mark;
        const value = numberOf(shown, quantity);
        const line = lines.findIndex(
          ({ series }) =>
            series.area === area && series.method?.id === shown.method,
        );
        if (value === undefined || (shown.method && line < 0)) return [];
        if (period && (period.start < start || period.end > end)) return [];
        return {
          mark,
          asked: askedByAll(mark),
          isOtherStatistic: shown.statistic !== statistic,
          area,
          at: period && placePeriod(period, shown.periodType),
          value,
          range: quantity === 'value' ? shown.range : undefined,
          line: shown.method ? line : -1,
        };
      },
    ),
  );
}

/**
 * Acts that set the same figure may put it in different words: "trên 30%",
 * "ít nhất 30%". What they have in common is 30%.
 */
function askedByAll({ shown, targets }: TargetMark): Target {
  const { hedge, ...bare } = shown;
  return targets.every((target) => target.hedge === hedge) ? shown : bare;
}
