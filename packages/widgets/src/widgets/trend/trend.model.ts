import {
  answerSeries,
  type DatasetIndex,
  type Indicator,
  type SeriesQuestion,
  type Target,
  type TargetMark,
} from '@chiso/data/core';
import { placeAims, type TrendAim } from './trend.model-aims.js';
import { modelAxes, type TrendAxes } from './trend.model-axes.js';
import { placeBreaks, type TrendBreak } from './trend.model-breaks.js';
import { joinLine } from './trend.model-joins.js';
import { placeFigures, type TrendLine } from './trend.model-line.js';
import type { TrendPace } from './trend.model-pace.js';
import { chooseQuantity, type TrendQuantity } from './trend.model-quantity.js';

/** A target on both axes, with every act that sets it. */
export interface TrendTarget extends TrendAim {
  readonly mark: TargetMark;
  readonly area: string;
  /** The line it is set for; -1: for all. */
  readonly line: number;
  /**
   * What all its acts say: their figure, with the word before it only where
   * they share it.
   */
  readonly asked: Target;
  /** Whether it is set for another statistic than the lines show. */
  readonly isOtherStatistic: boolean;
}

/** What a trend shows. */
export interface TrendModel extends TrendAxes {
  readonly question: SeriesQuestion;
  readonly indicator: Indicator;
  readonly quantity: TrendQuantity;
  /** What the values are in: `percent`, `rank`, else as the indicator's. */
  readonly unit: string | undefined;
  readonly lines: readonly TrendLine[];
  /** What targets are made of: the axes have room for them from the start. */
  readonly aims: readonly TrendAim[];
  /** Those of the indicator; in the whole picture only those that it shows. */
  readonly breaks: readonly TrendBreak[];
  /** By date, those without one last; in a first picture none. */
  readonly targets: readonly TrendTarget[];
  /** What each line still needs to its targets. Absent: that comes later. */
  readonly paces?: readonly TrendPace[];
}

/**
 * Dataset + question → meaning; undefined where there is no figure to draw.
 * It has the axes and the lines as they stay, so that what comes later is only
 * added.
 */
export function modelTrend(
  index: DatasetIndex,
  question: SeriesQuestion,
): TrendModel | undefined {
  const answered = answerSeries(index, question);
  if (!answered[0]) return undefined;
  const { indicator } = answered[0];
  const quantity = chooseQuantity(answered);
  const breaks = placeBreaks(indicator);
  const lines = answered.map((series) =>
    joinLine(series, placeFigures(series, quantity), breaks),
  );
  if (!lines.some(({ main }) => main.length)) return undefined;
  const aims = placeAims(index, question, lines, quantity);
  const points = lines.flatMap((line) => line.points);
  return {
    question,
    indicator,
    quantity,
    unit: quantity === 'value' ? indicator.unit : quantity,
    lines,
    aims,
    breaks,
    targets: [],
    ...modelAxes([...points, ...aims], quantity, indicator),
  };
}
