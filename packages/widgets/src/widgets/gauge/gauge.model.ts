import {
  answerFigure,
  type DatasetIndex,
  decimalsOf,
  type Facet,
  type Figure,
  type Indicator,
  type Period,
  roundDerived,
  type Statement,
  type TargetMark,
} from '@chiso/data/core';
import {
  amountLike,
  amountOf,
  extentOn,
  type GaugeScale,
  scaleGauge,
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
  /** Absent until the picture is whole. */
  readonly share?: number | undefined;
  /** Later minus earlier in the indicator's unit; only of exact figures. */
  readonly difference: number | undefined;
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
  /** None until the picture is whole. */
  readonly targets: readonly GaugeTarget[];
  readonly previous: GaugePrevious | undefined;
}

/** What a gauge shows. */
export interface GaugeModel {
  /** `number`: there is no scale to draw the figure on. */
  readonly variant: GaugeVariant | 'number';
  readonly items: readonly GaugeItem[];
  /** A dial that may stand before `more` is there to make it whole. */
  readonly isPlain: boolean;
}

/**
 * Dataset + question → meaning; undefined where nothing is known of it. What a
 * figure is measured against comes with `more`, which is loaded after it.
 */
export function modelGauge(
  index: DatasetIndex,
  query: GaugeQuery,
  more?: typeof import('./gauge.model-more.js') | null,
): GaugeModel | undefined {
  const first = index.header.indicators[0]?.id;
  const items = query.indicators.flatMap((id = first!) => {
    const indicator = index.indicators.get(id);
    if (!indicator) return [];
    const item = modelItem(index, indicator, query);
    return more ? more.modelMore(item, index, query) : item;
  });
  if (!items.some(({ figure }) => figure)) return undefined;
  const variant = chooseVariant(items, query.variant);
  return { variant, items, isPlain: variant === 'dial' && isPlain(items[0]!) };
}

/** Whether there is nothing to say of a figure that only `more` can say. */
function isPlain({
  indicator: { bands, breaks },
  figure,
  facet,
  extent,
  previous,
}: GaugeItem): boolean {
  const before = previous?.figure.measure ?? facet;
  return (
    isOnScale(extent?.[1]) &&
    !(figure!.change ?? figure!.statistic ?? bands ?? breaks) &&
    [facet, before].every(
      (one) =>
        one!.revisions.length + one!.conflicts.length === 0 &&
        one!.shown.status === facet!.shown.status,
    )
  );
}

/** Whether a place is on the scale, and not past its ends. */
export function isOnScale(share: number | undefined): boolean {
  return share! >= 0 && share! <= 1;
}

function modelItem(
  index: DatasetIndex,
  indicator: Indicator,
  query: GaugeQuery,
): GaugeItem {
  const figure = answerFigure(index, { ...query, indicator: indicator.id });
  const { measure, rank } = figure ?? {};
  // A rank stands in for a measure that nobody gave.
  const facet = rank && (measure?.shown.missing ?? !measure) ? rank : measure;
  const amount = facet && amountOf(facet.shown, indicator);
  const scale = scaleGauge(indicator, amount?.kind, query);
  const before = findPrevious(index, figure, query);
  const earlier = before?.measure?.shown;
  return {
    indicator,
    figure,
    facet,
    scale,
    extent: scale && amount && extentOn(scale, amount),
    targets: [],
    previous: earlier &&
      amountLike(amount, earlier, indicator) && {
        figure: before!,
        difference: difference(facet!.shown, earlier),
      },
  };
}

/** A fraction is a ring, several figures are bars, else a dial. */
function chooseVariant(
  [first, ...others]: readonly GaugeItem[],
  asked: GaugeVariant | undefined,
): GaugeModel['variant'] {
  const { scale, facet } = first!;
  if (others.length > 0) return 'bar';
  if (!scale) return 'number';
  if (asked) return asked;
  if (scale.min > scale.max) return 'bar';
  return facet?.shown.count === undefined ? 'dial' : 'ring';
}

/** The figure before: of the same method and the same length of time. */
function findPrevious(
  index: DatasetIndex,
  figure: Figure | undefined,
  { release }: GaugeQuery,
): Figure | undefined {
  const { indicator, area, period, method } = figure ?? {};
  if (!period) return undefined;
  let last: Period | undefined;
  for (const cell of index.cellsOf(indicator!.id, area!)) {
    const { frequency, end } = cell.period ?? {};
    if (
      cell.method === method?.id &&
      cell.statistic === figure!.statistic &&
      cell.periodType === figure!.periodType &&
      frequency === period.frequency &&
      end! <= period.start &&
      end! > (last?.end ?? 0)
    ) {
      last = cell.period;
    }
  }
  if (!last) return undefined;
  return answerFigure(index, {
    indicator: indicator!.id,
    area,
    period: last.code,
    method: method?.id,
    statistic: figure!.statistic,
    release,
  });
}

/** Reckoned only from exact figures of the same kind. */
function difference(now: Statement, before: Statement): number | undefined {
  const key = now.value === undefined ? 'percent' : 'value';
  const [later, earlier] = [now[key], before[key]];
  if (now.hedge || before.hedge) return undefined;
  if (later === undefined || earlier === undefined) return undefined;
  // As many decimals as the finer of the two figures has.
  const decimals = Math.max(decimalsOf(later), decimalsOf(earlier));
  return roundDerived(later - earlier, decimals);
}
