import {
  answerTargets,
  type DatasetIndex,
  type Target,
  type TargetMark,
} from '@chiso/data/core';
import type { TrendModel, TrendTarget } from './trend.model.js';

/** What the aims of a model come to: equal ones are one target. */
export function placeTargets(
  { aims, lines, indicator, question: { release } }: TrendModel,
  index: DatasetIndex,
): readonly TrendTarget[] {
  const { statistic } = lines[0]!.series;
  const areas = new Set(lines.map(({ series }) => series.area));
  return [...areas].flatMap((area) =>
    answerTargets(index, { indicator: indicator.id, area, release }).flatMap(
      (mark) => {
        const { shown } = mark;
        const aim = aims.find(({ stated }) => stated === shown);
        if (!aim) return [];
        const line = lines.findIndex(
          ({ series }) =>
            series.area === area && series.method?.id === shown.method,
        );
        return {
          ...aim,
          area,
          line: shown.method ? line : -1,
          mark,
          asked: askedByAll(mark),
          isOtherStatistic: shown.statistic !== statistic,
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
