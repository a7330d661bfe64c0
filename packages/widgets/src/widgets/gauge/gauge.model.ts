import {
  answerFigure,
  answerSeries,
  answerTargets,
  type DatasetIndex,
  type Figure,
  type Indicator,
  type TargetMark,
} from '@chiso/data/core';
import {
  amountOf,
  type GaugeScale,
  type GaugeTarget,
  markTargets,
  scaleGauge,
  shareOn,
} from './gauge.model-scale.js';
import type { GaugeQuery, GaugeVariant } from './gauge.query.js';

/** A figure that the picture compares with, on the same scale. */
export interface GaugePrevious {
  readonly figure: Figure;
  readonly share: number | undefined;
  /** Later minus earlier in the indicator's unit; only of exact figures. */
  readonly difference: number | undefined;
}

/** One figure, with what it is measured against. */
export interface GaugeItem {
  readonly indicator: Indicator;
  /** Undefined: the document says nothing of it. */
  readonly figure: Figure | undefined;
  readonly scale: GaugeScale | undefined;
  /** The stretch that is filled: 0–1, or past the ends. */
  readonly extent: readonly [from: number, to: number] | undefined;
  readonly targets: readonly GaugeTarget[];
  readonly previous: GaugePrevious | undefined;
}

/** What a gauge shows. */
export interface GaugeModel {
  /** `number`: there is no scale to draw the figure on. */
  readonly variant: GaugeVariant | 'number';
  readonly items: readonly GaugeItem[];
  /** The area's id, as it was found. */
  readonly area: string | undefined;
}

/** Dataset + question → meaning; undefined where nothing is known of it. */
export function modelGauge(
  index: DatasetIndex,
  query: GaugeQuery,
): GaugeModel | undefined {
  const items = query.indicators.flatMap((id) => {
    const indicator =
      id === undefined ? index.header.indicators[0] : index.indicators.get(id);
    return indicator ? modelItem(index, indicator, query) : [];
  });
  const [first] = items;
  if (!first || items.every(({ figure }) => !figure)) return undefined;
  return {
    variant: chooseVariant(items, query.variant),
    items,
    area: items.find(({ figure }) => figure)?.figure?.area,
  };
}

function modelItem(
  index: DatasetIndex,
  indicator: Indicator,
  query: GaugeQuery,
): GaugeItem {
  const question = { ...query, indicator: indicator.id };
  const figure = answerFigure(index, question);
  const targets = figure ? targetsOf(index, figure, query) : [];
  const previous = figure && findPrevious(index, figure, query);
  const amount = figure && amountOf(figure);
  const scale = scaleGauge(
    indicator,
    [figure, previous].map((one) => one && amountOf(one)),
    targets,
    query,
  );
  const from = scale && Math.min(Math.max(0, scale.min), scale.max);
  return {
    indicator,
    figure,
    scale,
    extent:
      scale && amount
        ? [
            scale.isRank ? 0 : shareOn(scale, amount.from ?? from!),
            shareOn(scale, amount.to),
          ]
        : undefined,
    targets: scale ? markTargets(scale, targets) : [],
    previous: previous && {
      figure: previous,
      share: scale && shareOn(scale, amountOf(previous)?.to ?? Number.NaN),
      difference: differenceOf(figure, previous),
    },
  };
}

/** Those still ahead, the nearest first; then those of the past. */
function targetsOf(
  index: DatasetIndex,
  { indicator, area, method, period }: Figure,
  { release }: GaugeQuery,
): readonly TargetMark[] {
  const marks = answerTargets(index, {
    indicator: indicator.id,
    area,
    release,
  }).filter(
    ({ shown }) => shown.method === undefined || shown.method === method?.id,
  );
  const isPast = (mark: TargetMark) =>
    Boolean(mark.period && period && mark.period.end < period.end);
  return [
    ...marks.filter((mark) => !isPast(mark)),
    ...marks.filter(isPast).reverse(),
  ];
}

/** A fraction is a ring, several figures are bars, else a dial. */
function chooseVariant(
  items: readonly GaugeItem[],
  asked: GaugeVariant | undefined,
): GaugeModel['variant'] {
  if (items.length > 1) return 'bar';
  const { scale, figure } = items[0]!;
  if (!scale) return 'number';
  if (asked) return asked;
  if (scale.isRank) return 'bar';
  return figure?.measure?.shown.count === undefined ? 'dial' : 'ring';
}

/**
 * The figure before: of the same method, the same length of time, with no
 * break between them.
 */
function findPrevious(
  index: DatasetIndex,
  { indicator, area, period, periodType, method }: Figure,
  { statistic, release }: GaugeQuery,
): Figure | undefined {
  if (!period) return undefined;
  const [series] = answerSeries(index, {
    indicator: indicator.id,
    areas: [area],
    methods: [method?.id],
    statistic,
    release,
  });
  const before = series?.points
    .filter(
      (point) =>
        point.period!.frequency === period.frequency &&
        point.periodType === periodType &&
        point.period!.end <= period.start &&
        amountOf(point) !== undefined,
    )
    .at(-1);
  const isBroken = indicator.breaks?.some(
    ({ between, method: of }) =>
      (of === undefined || of === method?.id) &&
      before?.period &&
      before.period.code <= between[0] &&
      period.code >= between[1],
  );
  return isBroken ? undefined : before;
}

/** Reckoned only from exact figures of the same kind. */
function differenceOf(
  figure: Figure | undefined,
  previous: Figure,
): number | undefined {
  const [now, before] = [figure?.measure?.shown, previous.measure?.shown];
  if (!now || !before || now.hedge || before.hedge) return undefined;
  if (now.value !== undefined && before.value !== undefined) {
    return now.value - before.value;
  }
  return now.percent !== undefined && before.percent !== undefined
    ? now.percent - before.percent
    : undefined;
}
