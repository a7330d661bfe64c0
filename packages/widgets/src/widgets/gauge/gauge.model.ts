import {
  answerFigure,
  type DatasetIndex,
  type Facet,
  type Figure,
  type Indicator,
  type TargetMark,
} from '@chiso/data/core';
import {
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
  /** Its place on the scale; absent where there is none. */
  readonly share: number | undefined;
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
  /** Whether the document has targets, whose labels need room. */
  readonly isAimed: boolean;
  /** None until the picture is whole. */
  readonly targets: readonly GaugeTarget[];
  /** Absent until the picture is whole. */
  readonly previous?: GaugePrevious | undefined;
}

/** What a gauge shows. */
export interface GaugeModel {
  /** `number`: there is no scale to draw the figure on. */
  readonly variant: GaugeVariant | 'number';
  readonly items: readonly GaugeItem[];
}

/**
 * Dataset + question → meaning; undefined where nothing is known of it. What a
 * figure is measured against comes with `more`, which is loaded after it.
 */
export function modelGauge(
  index: DatasetIndex,
  query: GaugeQuery,
  more?: Pick<typeof import('./gauge.model-more.js'), 'modelMore'> | null,
): GaugeModel | undefined {
  const first = index.header.indicators[0]?.id;
  const items = query.indicators.flatMap((id = first!) => {
    const indicator = index.indicators.get(id);
    if (!indicator) return [];
    const item = modelItem(index, indicator, query);
    return more ? more.modelMore(item, index, query) : item;
  });
  if (!items.some(({ figure }) => figure)) return undefined;
  return { variant: chooseVariant(items, query.variant), items };
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
  return {
    indicator,
    figure,
    facet,
    scale,
    extent: scale && amount && extentOn(scale, amount),
    isAimed: index.targets.length > 0,
    targets: [],
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
