import {
  type Figure,
  type Indicator,
  type Observation,
  parsePeriod,
  type Target,
} from '@chiso/data/core';
import type { BoardRow, Quantity } from '@chiso/data/targets';
import { judgedFigure } from './scorecard.model-more.js';

/** A number, or the two ends of a range. */
type Ends = readonly [low: number, high: number];

/** A figure of a small trend. */
export interface TrendPoint {
  readonly figure: Figure;
  /** The end of its period, in years. */
  readonly at: number;
  readonly ends: Ends;
  /** Whether it is published as final or without any qualification. */
  readonly isFirm: boolean;
  /** Whether no line leads to it from the point before. */
  readonly startsAnew: boolean;
}

/** What became of a figure on its way to the target. */
export interface ScorecardTrend {
  readonly points: readonly TrendPoint[];
  /** `at` is undefined where the target has no deadline. */
  readonly target:
    | { readonly at: number | undefined; readonly ends: Ends }
    | undefined;
  /** The point that the straight line to the target starts from. */
  readonly start: TrendPoint | undefined;
}

/**
 * The figures of one kind up to the one that a row stands by: a half-year is
 * not drawn in a line with years. Undefined where none has a date.
 */
export function modelTrend(row: BoardRow): ScorecardTrend | undefined {
  const { indicator, series, current } = row;
  const { judgement, mark } = current;
  const kind = judgedFigure(row);
  if (!series || !kind) return undefined;
  const quantity = judgement.quantity ?? quantityOf(kind);
  const points: TrendPoint[] = [];
  for (const figure of series.points) {
    const { period, measure } = figure;
    const isAlike =
      period?.frequency === kind.period?.frequency &&
      figure.periodType === kind.periodType;
    const ends =
      isAlike && measure && endsIn(measure.shown, quantity, indicator);
    if (!period || !ends) continue;
    const before = points.at(-1);
    points.push({
      figure,
      at: period.end,
      ends,
      isFirm: /^(final)?$/.test(measure.shown.status ?? ''),
      startsAnew: !before || isBroken(indicator, before.figure, figure),
    });
  }
  if (points.length === 0) return undefined;
  const wish = endsIn(mark.shown, quantity, indicator);
  const { start } = judgement.line ?? {};
  return {
    points,
    target: wish && { at: mark.period?.end, ends: wish },
    start:
      start &&
      points.find(({ figure }) => figure.period?.code === start.period?.code),
  };
}

function quantityOf({ indicator, measure }: Figure): Quantity {
  const { value, range, count } = measure?.shown ?? {};
  const isOwn = (value ?? range) !== undefined;
  const isShare = isOwn ? indicator.unit === 'percent' : count === undefined;
  return isShare ? 'share' : 'amount';
}

function endsIn(
  { value, range, count, of = 0, percent }: Observation | Target,
  quantity: Quantity,
  { unit }: Indicator,
): Ends | undefined {
  const isShare = quantity === 'share';
  if (range ?? value !== undefined) {
    return isShare === (unit === 'percent')
      ? (range ?? [value!, value!])
      : undefined;
  }
  const number = !isShare
    ? count
    : count !== undefined && of > 0
      ? (100 * count) / of
      : percent;
  return number === undefined ? undefined : [number, number];
}

/** Whether another statistic has taken the name between two figures. */
function isBroken(
  { breaks = [] }: Indicator,
  before: Figure,
  { period, method }: Figure,
): boolean {
  return breaks.some(({ between, method: of }) => {
    const after = parsePeriod(between[1])?.start;
    return (
      (of ?? method?.id) === method?.id &&
      after !== undefined &&
      before.period!.end <= after &&
      period!.start >= after
    );
  });
}
