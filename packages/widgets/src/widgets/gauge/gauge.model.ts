import {
  answerFigure,
  answerTargets,
  type DatasetIndex,
  type Facet,
  type Figure,
  type Indicator,
  parsePeriod,
  roundDerived,
  type Statement,
  type TargetMark,
  type Text,
} from '@chiso/data/core';
import {
  type Amount,
  amountOf,
  type GaugeScale,
  scaleGauge,
  shareOn,
} from './gauge.model-scale.js';
import type { GaugeQuery, GaugeVariant } from './gauge.query.js';

/** A target on the scale. */
export interface GaugeTarget {
  readonly mark: TargetMark;
  /** Its place on the scale, 0–1; beyond that it is past the end. */
  readonly share: number;
}

/** A figure that the picture compares with, on the same scale. */
export interface GaugePrevious {
  readonly figure: Figure;
  readonly share: number | undefined;
  /** Later minus earlier in the indicator's unit; only of exact figures. */
  readonly difference: number | undefined;
}

/** A stretch of the scale that has a name, 0–1. */
export interface GaugeBand {
  readonly from: number;
  readonly to: number;
  readonly tone: string;
  readonly label: Text | undefined;
}

/** One figure, with what it is measured against. */
export interface GaugeItem {
  readonly indicator: Indicator;
  /** Undefined: the document says nothing of it. */
  readonly figure: Figure | undefined;
  /** What is shown of the figure: its measure, else its rank. */
  readonly facet: Facet | undefined;
  readonly scale: GaugeScale | undefined;
  /** The stretch that is filled: 0–1, or past the ends. */
  readonly extent: readonly [from: number, to: number] | undefined;
  readonly bands: readonly GaugeBand[];
  readonly targets: readonly GaugeTarget[];
  readonly previous: GaugePrevious | undefined;
}

/** What a gauge shows. */
export interface GaugeModel {
  /** `number`: there is no scale to draw the figure on. */
  readonly variant: GaugeVariant | 'number';
  readonly items: readonly GaugeItem[];
}

/** Dataset + question → meaning; undefined where nothing is known of it. */
export function modelGauge(
  index: DatasetIndex,
  query: GaugeQuery,
): GaugeModel | undefined {
  const first = index.header.indicators[0]?.id;
  const items = query.indicators.flatMap((id = first!) => {
    const indicator = index.indicators.get(id);
    return indicator ? modelItem(index, indicator, query) : [];
  });
  return items.some(({ figure }) => figure)
    ? { variant: chooseVariant(items, query.variant), items }
    : undefined;
}

function modelItem(
  index: DatasetIndex,
  indicator: Indicator,
  query: GaugeQuery,
): GaugeItem {
  const { release } = query;
  const figure = answerFigure(index, { ...query, indicator: indicator.id });
  const facet = figure && shownOf(figure);
  const amount = facet && amountOf(facet.shown, indicator);
  const targets = figure ? targetsOf(index, figure, release) : [];
  const before = figure && findPrevious(index, figure, release);
  /** Only amounts of the figure's own kind stand on its scale. */
  const comparable = (statement: Statement) => {
    const other = amountOf(statement, indicator);
    return other?.kind === amount?.kind ? other : undefined;
  };
  const aims = targets.flatMap(({ shown }) => comparable(shown) ?? []);
  const earlier = before && comparable(before.measure!.shown);
  const scale = scaleGauge(indicator, [amount, earlier, ...aims], {
    ...query,
    hasTarget: aims.length > 0,
  });
  const place = (other: Amount | undefined) =>
    scale && other && shareOn(scale, other.to);
  return {
    indicator,
    figure,
    facet,
    scale,
    extent: scale && amount && extentOn(scale, amount),
    bands: scale && !scale.isRank ? bandsOn(scale, indicator) : [],
    targets: targets.flatMap((mark) => {
      const share = place(comparable(mark.shown));
      return share === undefined ? [] : { mark, share };
    }),
    previous: before && {
      figure: before,
      share: place(earlier),
      difference: difference(facet!.shown, before.measure!.shown),
    },
  };
}

/** A rank stands in for a measure that nobody gave. */
function shownOf({ measure, rank }: Figure): Facet | undefined {
  return rank && (!measure || measure.shown.missing) ? rank : measure;
}

/** A fraction is a ring, several figures are bars, else a dial. */
function chooseVariant(
  [first, ...others]: readonly GaugeItem[],
  asked: GaugeVariant | undefined,
): GaugeModel['variant'] {
  if (others.length > 0) return 'bar';
  const { scale, facet } = first!;
  if (!scale) return 'number';
  if (asked) return asked;
  if (scale.isRank) return 'bar';
  return facet?.shown.count === undefined ? 'dial' : 'ring';
}

/** Filled from zero, or from the end that is nearest to it. */
function extentOn(
  scale: GaugeScale,
  { from, to }: Amount,
): readonly [number, number] {
  const { min, max, isRank } = scale;
  const zero = isRank ? min : Math.min(Math.max(0, min), max);
  return [shareOn(scale, from ?? zero), shareOn(scale, to)];
}

function bandsOn(
  scale: GaugeScale,
  { bands = [] }: Indicator,
): readonly GaugeBand[] {
  const ends = bands.map(({ upTo }) =>
    upTo === undefined ? 1 : shareOn(scale, upTo),
  );
  return bands.map(({ tone = 'neutral', label }, at) => ({
    from: ends[at - 1] ?? 0,
    to: ends[at]!,
    tone,
    label,
  }));
}

/** Those still ahead, the nearest first; then those of the past. */
function targetsOf(
  index: DatasetIndex,
  { indicator, area, method, period }: Figure,
  release: string | undefined,
): readonly TargetMark[] {
  const marks = answerTargets(index, {
    indicator: indicator.id,
    area,
    release,
  }).filter(
    ({ shown }) => shown.method === undefined || shown.method === method?.id,
  );
  const isAhead = (mark: TargetMark) =>
    !mark.period || !period || mark.period.end >= period.end;
  return [
    ...marks.filter(isAhead),
    ...marks.filter((mark) => !isAhead(mark)).reverse(),
  ];
}

/**
 * The figure before: of the same method, the same length of time, with no
 * break between them.
 */
function findPrevious(
  index: DatasetIndex,
  { indicator, area, period, periodType, method, statistic }: Figure,
  release: string | undefined,
): Figure | undefined {
  if (!period) return undefined;
  const earlier = index
    .cellsOf(indicator.id, area)
    .flatMap((cell) =>
      cell.method === method?.id &&
      cell.statistic === statistic &&
      cell.periodType === periodType &&
      cell.period?.frequency === period.frequency &&
      cell.period.end <= period.start
        ? cell.period
        : [],
    )
    .sort((one, other) => other.end - one.end);
  for (const { code, end } of earlier) {
    const before = answerFigure(index, {
      indicator: indicator.id,
      area,
      period: code,
      method: method?.id,
      statistic,
      release,
    });
    const isBroken = indicator.breaks?.some(
      ({ between: [last, first], method: of = method?.id }) =>
        of === method?.id &&
        end <= parsePeriod(last)!.end &&
        period.start >= parsePeriod(first)!.start,
    );
    if (isBroken) return undefined;
    if (
      before?.periodType === periodType &&
      before.measure &&
      amountOf(before.measure.shown, indicator)
    ) {
      return before;
    }
  }
  return undefined;
}

/** Reckoned only from exact figures of the same kind. */
function difference(now: Statement, before: Statement): number | undefined {
  if (now.hedge || before.hedge) return undefined;
  for (const key of ['value', 'percent'] as const) {
    const pair = [now[key], before[key]];
    const [later, earlier] = pair;
    if (later === undefined || earlier === undefined) continue;
    // As many decimals as the finer of the two figures has.
    const decimals = pair.map((one) => `${one}`.split('.')[1]?.length ?? 0);
    return roundDerived(later - earlier, Math.max(...decimals));
  }
  return undefined;
}
