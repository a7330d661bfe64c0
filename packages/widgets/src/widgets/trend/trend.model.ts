import {
  answerSeries,
  answerTargets,
  type Break,
  type DatasetIndex,
  type Indicator,
  parsePeriod,
  placePeriod,
  type Series,
  type SeriesQuestion,
  type TargetMark,
} from '@chiso/data/core';
import { modelAxis, modelPlaces, type TrendAxis } from './trend.model-axis.js';
import {
  modelLine,
  numberOf,
  type TrendLine,
  type TrendQuantity,
} from './trend.model-line.js';

/** A target on both axes. */
export interface TrendTarget {
  readonly mark: TargetMark;
  readonly area: string;
  /** Undefined: it has no date. */
  readonly at: number | undefined;
  readonly value: number;
  readonly range: readonly [number, number] | undefined;
  /** The line it is set for; -1: for all. */
  readonly line: number;
}

/** Where a statistic was replaced by another under the same name. */
export interface TrendBreak {
  readonly at: number;
  readonly method: string | undefined;
  readonly entry: Break;
}

/** What a trend shows. */
export interface TrendModel {
  readonly indicator: Indicator;
  readonly quantity: TrendQuantity;
  readonly lines: readonly TrendLine[];
  /** By date, those without one last. */
  readonly targets: readonly TrendTarget[];
  readonly breaks: readonly TrendBreak[];
  readonly axis: TrendAxis;
  /** The first and the last place in time, in years; targets included. */
  readonly time: readonly [number, number];
  /** Whether the time axis names the periods of the figures, not years. */
  readonly namesPeriods: boolean;
}

/** Below so many years, years alone would leave the axis almost empty. */
const fewYears = 2.5;

/** Dataset + question → meaning; undefined where there is no figure to draw. */
export function modelTrend(
  index: DatasetIndex,
  question: SeriesQuestion,
): TrendModel | undefined {
  const answered = answerSeries(index, question);
  const indicator = answered[0]?.indicator;
  if (!indicator) return undefined;
  const quantity = chooseQuantity(answered);
  const breaks = placeBreaks(indicator);
  const lines = answered.map((series) => modelLine(series, quantity, breaks));
  const points = lines.flatMap((line) => line.points);
  const times = points.map(({ at }) => at);
  const [first, last] = endsOf(times);
  const targets = placeTargets(index, question, lines, quantity);
  const [low, high] = endsOf(
    [...points, ...targets].flatMap(({ value, range }) => range ?? value ?? []),
  );
  if (points.every(({ value }) => value === undefined)) return undefined;
  const time = endsOf([...times, ...targets.flatMap(({ at = [] }) => at)]);
  return {
    indicator,
    quantity,
    lines,
    targets,
    breaks: breaks.filter(({ at }) => first < at && at < last),
    axis:
      quantity === 'rank'
        ? modelPlaces(high)
        : modelAxis(low, high, indicator.unit === 'index'),
    time,
    namesPeriods:
      time[1] - time[0] < fewYears &&
      points.every(({ figure }) => figure.period!.frequency !== 'year'),
  };
}

/** The lowest and the highest of numbers, however many there are. */
function endsOf(numbers: readonly number[]): readonly [number, number] {
  let low = Number.POSITIVE_INFINITY;
  let high = -low;
  for (const number of numbers) {
    low = Math.min(low, number);
    high = Math.max(high, number);
  }
  return [low, high];
}

/** Places where hardly any measure is known; shares where all have one. */
function chooseQuantity(answered: readonly Series[]): TrendQuantity {
  let ranks = 0;
  let measures = 0;
  let shares = 0;
  for (const { points } of answered) {
    for (const { measure, rank } of points) {
      if (rank) ranks++;
      if (!measure || measure.shown.missing) continue;
      measures++;
      if (measure.shown.percent !== undefined) shares++;
    }
  }
  if (ranks > measures && measures < 2) return 'rank';
  return shares && shares === measures ? 'percent' : 'value';
}

function placeBreaks({ breaks = [] }: Indicator): readonly TrendBreak[] {
  return breaks.flatMap((entry) => {
    const [before, after] = entry.between.map(parsePeriod);
    if (!before || !after) return [];
    return { at: (before.end + after.start) / 2, method: entry.method, entry };
  });
}

/** The targets of every area that has a line, within the time asked for. */
function placeTargets(
  index: DatasetIndex,
  { from = '', to = '', release }: SeriesQuestion,
  lines: readonly TrendLine[],
  quantity: TrendQuantity,
): readonly TrendTarget[] {
  const start = parsePeriod(from)?.start ?? 0;
  const end = parsePeriod(to)?.end ?? Number.POSITIVE_INFINITY;
  const areas = new Set(lines.map(({ series }) => series.area));
  const indicator = lines[0]!.series.indicator.id;
  return [...areas].flatMap((area) =>
    answerTargets(index, { indicator, area, release }).flatMap((mark) => {
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
        area,
        at: period && placePeriod(period, shown.periodType),
        value,
        range: quantity === 'value' ? shown.range : undefined,
        line: shown.method ? line : -1,
      };
    }),
  );
}
