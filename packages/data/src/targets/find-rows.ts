import { figureOf } from '../dataset/answer-figure.js';
import { answerTargets } from '../dataset/answer-targets.js';
import type { Figure, TargetMark } from '../dataset/answers.js';
import type { DatasetIndex } from '../dataset/dataset-index.js';
import type { Indicator, Statistic, Target } from '../document/types.js';
import { parsePeriod } from '../period/parse-period.js';
import type { BoardQuestion, BoardRow } from './board.js';
import { makeRow } from './make-row.js';

/** What an indicator is to reach in an area. */
interface Wishes {
  readonly area: string;
  readonly statistic: Statistic | undefined;
  readonly targets: Target[];
}

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
): readonly BoardRow[] {
  const groups = groupByPlace(index, targets);
  return groups.flatMap(({ area, statistic, targets: wanted }) => {
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
    return methodsOf(marks, figures).flatMap((method) => {
      const own = marks.filter(
        ({ shown }) => shown.method === undefined || shown.method === method,
      );
      if (own.length === 0) return [];
      return makeRow(index, {
        indicator,
        area,
        statistic,
        method,
        marks: own,
        figures: figures.filter((figure) => figure.method?.id === method),
        question,
      });
    });
  });
}

function groupByPlace(
  index: DatasetIndex,
  targets: readonly Target[],
): readonly Wishes[] {
  const groups = new Map<string, Wishes>();
  for (const target of targets) {
    const { statistic } = target;
    const area = index.area(target.area, parsePeriod(target.period ?? ''));
    const key = `${statistic} ${area}`;
    const group = groups.get(key);
    if (group) group.targets.push(target);
    else groups.set(key, { area, statistic, targets: [target] });
  }
  return [...groups.values()];
}

/** The methods that there are figures by, then those that targets name. */
function methodsOf(
  marks: readonly TargetMark[],
  figures: readonly Figure[],
): readonly (string | undefined)[] {
  const methods = new Set([
    ...figures.map(({ method }) => method?.id),
    ...marks.flatMap(({ shown }) => shown.method ?? []),
  ]);
  return methods.size > 0 ? [...methods] : [undefined];
}
