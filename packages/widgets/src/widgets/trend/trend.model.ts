import {
  answerSeries,
  type Break,
  type DatasetIndex,
  type Indicator,
  type SeriesQuestion,
  type Target,
  type TargetMark,
} from '@chiso/data/core';
import { endsOf, modelAxis, type TrendAxis } from './trend.model-axis.js';
import {
  farthest,
  modelLine,
  type TrendLine,
  type TrendPoint,
  type TrendQuantity,
} from './trend.model-line.js';
import type { TrendPace } from './trend.model-paces.js';

/** A target on both axes. */
export interface TrendTarget {
  readonly mark: TargetMark;
  /**
   * What all its acts say: their figure, with the word before it only where
   * they share it.
   */
  readonly asked: Target;
  /** Whether it is set for another statistic than the lines show. */
  readonly isOtherStatistic: boolean;
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
  /** Its place in years. */
  readonly at: number;
  readonly method: string | undefined;
  readonly entry: Break;
}

/** What a trend shows. */
export interface TrendModel {
  readonly question: SeriesQuestion;
  readonly indicator: Indicator;
  readonly quantity: TrendQuantity;
  /** What the values are in: `percent`, `rank`, else as the indicator's. */
  readonly unit: string | undefined;
  readonly lines: readonly TrendLine[];
  /** By date, those without one last. */
  readonly targets: readonly TrendTarget[];
  /** What each line still needs to its targets; absent: nothing. */
  readonly paces?: readonly TrendPace[];
  readonly breaks: readonly TrendBreak[];
  readonly axis: TrendAxis;
  /** The first and the last place in time, in years; targets included. */
  readonly time: readonly [number, number];
  /**
   * Whether there is nothing in it but one or two lines of yearly figures.
   * All else is seen to by a part of the script that is loaded for it; until
   * then the model is not to be shown.
   */
  readonly isPlain: boolean;
}

/** More lines than this are told apart by more than their colours. */
const fewLines = 2;

/** What of a statement a plain trend has no sign for. */
const rare = ['range', 'percent', 'hedge', 'among'] as const;

/** Dataset + question → meaning; undefined where nothing is said. */
export function modelTrend(
  index: DatasetIndex,
  question: SeriesQuestion,
): TrendModel | undefined {
  const answered = answerSeries(index, question);
  const indicator = answered[0]?.indicator;
  if (!indicator) return undefined;
  const lines = answered.map(modelLine);
  const points = lines.flatMap((line) => line.points);
  const [low, high] = endsOf(points.flatMap(({ value = [] }) => value));
  const axis = modelAxis(low, high, indicator.unit === 'index');
  return {
    question,
    indicator,
    quantity: 'value',
    unit: indicator.unit,
    lines,
    targets: [],
    breaks: [],
    axis,
    time: endsOf(points.map(({ at }) => at)),
    isPlain:
      lines.length <= fewLines &&
      points.every(isPlain) &&
      answered.every(({ releases }) => releases.length < 2) &&
      // An axis that does not start at 0 has to say so.
      axis.from <= 0 &&
      !(indicator.breaks || question.statistic) &&
      !index.targets.some(
        (target) => (target.indicator ?? index.onlyIndicator) === indicator.id,
      ),
  };
}

/** Whether a figure is one of a year, and nothing has to be said of it. */
function isPlain({ figure, facet, value }: TrendPoint): boolean {
  const { shown, revisions, conflicts } = facet;
  return (
    value !== undefined &&
    Math.abs(value) < farthest &&
    figure.period!.frequency === 'year' &&
    figure.periodType === 'period' &&
    !rare.some((name) => shown[name] !== undefined) &&
    shown.status !== 'provisional' &&
    revisions.length + conflicts.length === 0
  );
}
