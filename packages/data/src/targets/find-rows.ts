import { figureOf, methodOf } from '../dataset/answer-figure.js';
import { answerTargets } from '../dataset/answer-targets.js';
import type { DatasetIndex } from '../dataset/dataset-index.js';
import { groupBy } from '../dataset/group-by.js';
import type { Indicator, Target } from '../document/types.js';
import { parsePeriod } from '../period/parse-period.js';
import type { BoardQuestion } from './board.js';
import { type RuledRow, ruleRow } from './rule-row.js';

/**
 * The rows of one indicator: one for each area and statistic that a target is
 * set for, and for each method that it can be judged by. A target that names
 * no method is judged by all of them, each in a row of its own.
 */
export function findRows(
  index: DatasetIndex,
  indicator: Indicator,
  targets: readonly Target[],
  question: BoardQuestion,
): readonly RuledRow[] {
  const areaOf = ({ area, period }: Target) =>
    index.area(area, parsePeriod(period));
  const groups = groupBy(
    targets,
    (target) => `${target.statistic} ${areaOf(target)}`,
  );
  return [...groups.values()].flatMap((wanted) => {
    const { statistic } = wanted[0]!;
    const area = areaOf(wanted[0]!);
    const marks = answerTargets(
      // Only these, so that a thousand areas are not all searched for each.
      { ...index, targets: wanted },
      { indicator: indicator.id, area, release: question.release },
    );
    const figures = index
      .cellsOf(indicator.id, area)
      .filter((cell) => cell.statistic === statistic)
      .flatMap((cell) => figureOf(index, cell, question) ?? [])
      .filter(({ measure }) => measure);
    // Those that there are figures by, then those that targets name.
    const methods = new Set([
      ...figures.map(({ method }) => method?.id),
      ...marks.flatMap(({ shown }) => shown.method ?? []),
    ]);
    if (methods.size === 0) methods.add(undefined);
    return [...methods].flatMap((id) => {
      const own = marks.filter(({ shown }) => (shown.method ?? id) === id);
      const isAsked = !question.method || !id || id === question.method;
      if (own.length === 0 || !isAsked) return [];
      const parts = {
        indicator,
        area,
        method: methodOf(index, id),
        statistic,
        figures: figures.filter(({ method }) => method?.id === id),
      };
      return ruleRow(parts, own, question);
    });
  });
}
