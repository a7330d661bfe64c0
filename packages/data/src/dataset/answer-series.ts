import { comparePeriods } from '../period/compare-periods.js';
import { parsePeriod } from '../period/parse-period.js';
import type { Period } from '../period/period.js';
import { figureOf, methodOf } from './answer-figure.js';
import type { Figure, Series, SeriesQuestion } from './answers.js';
import type { DatasetIndex } from './dataset-index.js';

/** One series for each area and method, in the order asked for. */
export function answerSeries(
  index: DatasetIndex,
  question: SeriesQuestion,
): readonly Series[] {
  const id = question.indicator ?? index.header.indicators[0]?.id ?? '';
  const indicator = index.indicators.get(id);
  if (!indicator) return [];
  const within = limits(question);
  const areas = (question.areas ?? [undefined]).map((name) =>
    index.place(id, name, undefined),
  );
  return areas.flatMap((area) => {
    const cells = index
      .cellsOf(id, area)
      .filter(
        ({ period, statistic }) =>
          statistic === question.statistic && period && within(period),
      );
    const methods = question.methods ?? [
      ...new Set(cells.map(({ method }) => method)),
    ];
    return methods.flatMap((method) => {
      const points = cells
        .filter((cell) => cell.method === method)
        .flatMap((cell) => figureOf(index, id, cell, question.release) ?? [])
        .sort((one, other) => comparePeriods(one.period!, other.period!));
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

function limits({ from, to }: SeriesQuestion): (period: Period) => boolean {
  const start = from === undefined ? undefined : parsePeriod(from)?.start;
  const end = to === undefined ? undefined : parsePeriod(to)?.end;
  return (period) =>
    (start === undefined || period.start >= start) &&
    (end === undefined || period.end <= end);
}

function releasesOf(points: readonly Figure[]): readonly string[] {
  const releases = points.flatMap(
    ({ measure, rank }) => (measure ?? rank)?.shown.release ?? [],
  );
  return [...new Set(releases)].sort();
}
