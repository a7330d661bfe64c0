import {
  answerTargets,
  type DatasetIndex,
  type Figure,
  type Indicator,
  type Statement,
  type TargetMark,
} from '@chiso/data/core';
import type { GaugeItem } from './gauge.model.js';
import { differenceOf, findPrevious } from './gauge.model-previous.js';
import {
  type Amount,
  amountOf,
  extentOn,
  type GaugeScale,
  risingScale,
  shareOn,
} from './gauge.model-scale.js';
import type { GaugeQuery } from './gauge.query.js';

/**
 * A figure with what it is measured against: its targets, the figure before,
 * and the scale that they or a ranking give to one that has none.
 */
export function modelMore(
  item: GaugeItem,
  index: DatasetIndex,
  query: GaugeQuery,
): GaugeItem {
  const { indicator, figure, facet } = item;
  const amount = facet && amountOf(facet.shown, indicator);
  const like = (statement: Statement) =>
    amountLike(amount, statement, indicator);
  const previous = findPrevious(item, index, query);
  const before = previous?.measure?.shown;
  const earlier = before && like(before);
  const marks = targetsOf(index, figure, query).flatMap((mark) => {
    const aim = like(mark.shown);
    return aim ? [{ mark, aim }] : [];
  });
  const amounts = [amount, earlier, ...marks.map(({ aim }) => aim)];
  const scale =
    item.scale ??
    (amount?.kind === 'rank'
      ? scaleRanks(facet!.shown)
      : scaleAround(amounts, query, marks.length > 0));
  return {
    ...item,
    scale,
    extent: scale && amount && extentOn(scale, amount),
    targets: scale
      ? marks.map(({ mark, aim }) => ({ mark, share: shareOn(scale, aim.to) }))
      : [],
    previous: earlier && {
      figure: previous!,
      share: scale && shareOn(scale, earlier.to),
      difference: differenceOf(facet!.shown, before!),
    },
  };
}

/** Whether a place is on the scale, and not past its ends. */
export function isOnScale(share: number | undefined): boolean {
  return share! >= 0 && share! <= 1;
}

/** The amount of a statement, where it stands on the scale of another. */
function amountLike(
  other: Amount | undefined,
  statement: Statement,
  indicator: Indicator,
): Amount | undefined {
  const amount = amountOf(statement, indicator);
  return amount?.kind === other?.kind ? amount : undefined;
}

/** Those still ahead, the nearest first; then those of the past. */
function targetsOf(
  index: DatasetIndex,
  figure: Figure | undefined,
  { release }: GaugeQuery,
): readonly TargetMark[] {
  if (!figure) return [];
  const { indicator, area, method, period, statistic } = figure;
  const isPast = ({ period: by }: TargetMark) =>
    by && period && by.end < period.end ? 1 : 0;
  return answerTargets(index, { indicator: indicator.id, area, release })
    .filter(
      ({ shown }) =>
        (shown.method ?? method?.id) === method?.id &&
        shown.statistic === statistic,
    )
    .sort((one, other) => isPast(one) - isPast(other));
}

/** All places of a ranking, from before the last one to the first. */
function scaleRanks({ rankOf }: Statement): GaugeScale | undefined {
  return rankOf ? { min: rankOf + 1, max: 1 } : undefined;
}

/** Round ends, where the author of the page or a target asks for a scale. */
function scaleAround(
  amounts: readonly (Amount | undefined)[],
  { min, max }: GaugeQuery,
  hasTarget: boolean,
): GaugeScale | undefined {
  if (!hasTarget && (min ?? max) === undefined) return undefined;
  const [low, high] = roundEnds(amounts);
  return risingScale(min ?? low, max ?? high);
}

/** Round ends that hold zero and all amounts. */
function roundEnds(
  amounts: readonly (Amount | undefined)[],
): readonly number[] {
  const numbers = amounts.flatMap((amount) =>
    amount ? [amount.from ?? 0, amount.to] : [],
  );
  return [
    0 - roundUp(0 - Math.min(0, ...numbers)),
    roundUp(Math.max(0, ...numbers)),
  ];
}

/** 23 → 25, 0 → 0 */
function roundUp(number: number): number {
  const power = 10 ** Math.floor(Math.log10(number));
  const step = [1, 2, 2.5, 5, 10].find((one) => one * power >= number);
  return number && step! * power;
}
