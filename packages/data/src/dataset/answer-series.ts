import { parsePeriod } from '../period/parse-period.js';
import type { Period } from '../period/period.js';
import { placePeriod } from '../period/place-period.js';
import { figureOf, methodOf } from './answer-figure.js';
import type { Figure, Series, SeriesQuestion } from './answers.js';
import type { Cell, DatasetIndex } from './dataset-index.js';

/** One series for each area and method, in the order asked for. */
export function answerSeries(
  index: DatasetIndex,
  question: SeriesQuestion,
): readonly Series[] {
  const id = question.indicator ?? index.header.indicators[0]?.id ?? '';
  const indicator = index.indicators.get(id);
  if (!indicator) return [];
  const within = limits(question);
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
          statistic === question.statistic && period && within(period),
      );
    const byMethod = new Map<string | undefined, Cell[]>();
    for (const cell of cells) {
      const line = byMethod.get(cell.method);
      if (line) line.push(cell);
      else byMethod.set(cell.method, [cell]);
    }
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

function limits({ from, to }: SeriesQuestion): (period: Period) => boolean {
  const start = from === undefined ? undefined : parsePeriod(from)?.start;
  const end = to === undefined ? undefined : parsePeriod(to)?.end;
  return (period) =>
    (start === undefined || period.start >= start) &&
    (end === undefined || period.end <= end);
}

/** By the place on the axis, then the coarser first. */
function byPlace(one: Figure, other: Figure): number {
  const [a, b] = [one.period!, other.period!];
  const years =
    placePeriod(a, one.periodType) - placePeriod(b, other.periodType);
  // What differs by less than half a minute is the same moment.
  return (
    Math.round(years * 1e6) ||
    Math.round((b.end - b.start - a.end + a.start) * 1e6)
  );
}

function releasesOf(points: readonly Figure[]): readonly string[] {
  const releases = points.flatMap(
    ({ measure, rank }) => (measure ?? rank)?.shown.release ?? [],
  );
  return [...new Set(releases)].sort();
}
