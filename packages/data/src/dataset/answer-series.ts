import { comparePeriods } from '../period/compare-periods.js';
import { parsePeriod } from '../period/parse-period.js';
import { figureOf, methodOf } from './answer-figure.js';
import type { Figure, Series, SeriesQuestion } from './answers.js';
import type { DatasetIndex } from './dataset-index.js';
import { groupBy } from './group-by.js';

/** One series for each area and method, in the order asked for. */
export function answerSeries(
  index: DatasetIndex,
  question: SeriesQuestion,
): readonly Series[] {
  const id = question.indicator ?? index.header.indicators[0]?.id ?? '';
  const indicator = index.indicators.get(id);
  if (!indicator) return [];
  const start = parsePeriod(question.from)?.start ?? 0;
  const end = parsePeriod(question.to)?.end ?? Number.POSITIVE_INFINITY;
  const areas = new Set(
    (question.areas ?? [undefined]).map((name) =>
      index.place(id, name, undefined),
    ),
  );
  return [...areas].flatMap((area) => {
    const cells = index
      .cellsOf(id, area)
      .filter(
        ({ period, statistic }) =>
          statistic === question.statistic &&
          period &&
          period.start >= start &&
          period.end <= end,
      );
    const byMethod = groupBy(cells, ({ method }) => method);
    const methods = question.methods ?? [...byMethod.keys()];
    return methods.flatMap((method) => {
      const points = (byMethod.get(method) ?? [])
        .flatMap((cell) => figureOf(index, cell, question) ?? [])
        .sort(byPlace);
      if (points.length === 0) return [];
      return {
        indicator,
        area,
        method: methodOf(index, method),
        statistic: question.statistic,
        points,
        releases: releasesOf(points),
      };
    });
  });
}

/** By the place on the axis, then the coarser first. */
function byPlace(one: Figure, other: Figure): number {
  return comparePeriods(
    one.period!,
    other.period!,
    one.periodType,
    other.periodType,
  );
}

function releasesOf(points: readonly Figure[]): readonly string[] {
  const releases = points.flatMap(
    ({ measure, rank }) => (measure ?? rank)?.shown.release ?? [],
  );
  return [...new Set(releases)].sort();
}
