import {
  answerRanking,
  type DatasetIndex,
  type Figure,
  type Period,
  type RankingRow,
} from '@chiso/data/core';
import type { RankingModel } from './ranking.model.js';
import { breaksBetween } from './ranking.model-breaks.js';
import { extentOf } from './ranking.model-cells.js';
import type { RankingQuery } from './ranking.query.js';

/** The editions of a ranking up to its own, row by row. */
export interface RankingHistory {
  /** What is drawn of the figures: whichever more of them have. */
  readonly quantity: HistoryQuantity;
  /** Oldest first. */
  readonly editions: readonly Period[];
  /** By area; one point an edition. */
  readonly lines: ReadonlyMap<string, readonly HistoryPoint[]>;
  /** What is at the bottom and at the top, of all lines. */
  readonly scale: readonly [bottom: number, top: number];
}

export type HistoryQuantity = 'rank' | 'value';

/** What an edition says of an area. */
export interface HistoryPoint {
  readonly period: Period;
  readonly figure: Figure | undefined;
  /** What is drawn. Absent: there is nothing to draw. */
  readonly amount: number | undefined;
  /** Whether the line comes to it from the edition before. */
  readonly isJoined: boolean;
  /** Whether the statistic has changed since the edition before. */
  readonly isBroken: boolean;
  /** Its rank is inferred, derived or disputed. */
  readonly isDoubtful: boolean;
}

/** What an edition says of its areas. */
interface Edition {
  readonly period: Period;
  readonly areas: ReadonlyMap<string, Told>;
}

type Told = Pick<HistoryPoint, 'figure' | 'isDoubtful'> & {
  readonly [Quantity in HistoryQuantity]?: number | undefined;
} & {
  /** The document says that there is no figure. */
  readonly isMissing: boolean;
};

/** A dozen points are as many as so small a line can tell apart. */
const mostEditions = 12;

/**
 * The editions of the first indicator: those of the same set and method, and
 * of periods as long. Undefined where there is only one.
 */
export function modelHistory(
  model: RankingModel,
  index: DatasetIndex,
  query: RankingQuery,
): RankingHistory | undefined {
  const { main, rows } = model;
  const chief = rows.find((row) => row.main)?.main;
  if (!chief) return undefined;
  const all = listPeriods(chief, index)
    .map((period) => readEdition(period, model, index, query))
    .filter(({ areas }) => areas.size > 0);
  const told = all.flatMap(({ areas }) => [...areas.values()]);
  const amountsOf = (one: HistoryQuantity) =>
    told.flatMap((figure) => figure[one] ?? []);
  const quantity =
    amountsOf('rank').length > amountsOf('value').length ? 'rank' : 'value';
  const isTold = (one: Told) => one[quantity] !== undefined;
  const isKnown = (one: Told) => isTold(one) || one.isMissing;
  const editions = all
    .filter(({ areas }) => [...areas.values()].some(isKnown))
    .slice(-mostEditions);
  const drawn = editions.filter(({ areas }) =>
    [...areas.values()].some(isTold),
  );
  if (drawn.length < 2) return undefined;

  const breaks = editions.map(({ period }, at) =>
    breaksBetween(main, chief.method?.id, [editions[at - 1]?.period, period]),
  );
  const pointsOf = (area: string) =>
    editions.map(({ period, areas }, at): HistoryPoint => {
      const own = areas.get(area);
      const before = editions[at - 1]?.areas.get(area)?.[quantity];
      const amount = own?.[quantity];
      const isBroken = breaks[at]!.length > 0;
      return {
        period,
        figure: own?.figure,
        amount,
        isBroken,
        isJoined: before !== undefined && amount !== undefined && !isBroken,
        isDoubtful: quantity === 'rank' && Boolean(own?.isDoubtful),
      };
    });
  const amounts = amountsOf(quantity);
  const most = Math.max(...amounts);
  return {
    quantity,
    editions: editions.map(({ period }) => period),
    lines: new Map(rows.map(({ area }) => [area, pointsOf(area)])),
    // The best rank is at the top.
    scale: quantity === 'rank' ? [most, 1] : [Math.min(...amounts), most],
  };
}

/** Periods as long as that of a figure, up to it, oldest first. */
function listPeriods(
  { indicator, period: last, periodType, method }: Figure,
  index: DatasetIndex,
): readonly Period[] {
  const periods = new Map<string, Period>();
  for (const cell of index.cells(indicator.id)) {
    const { period } = cell;
    const isAlike =
      period?.frequency === last?.frequency &&
      cell.periodType === periodType &&
      cell.method === method?.id &&
      !cell.statistic;
    if (period && last && isAlike && period.start <= last.start) {
      periods.set(period.code, period);
    }
  }
  return [...periods.values()].sort((one, other) => one.start - other.start);
}

function readEdition(
  period: Period,
  { main, among, rows }: RankingModel,
  index: DatasetIndex,
  query: RankingQuery,
): Edition {
  const ranking = answerRanking(index, {
    ...query,
    indicators: [main.id],
    among,
    method: rows.find((row) => row.main)?.main?.method?.id,
    period: period.code,
    compare: undefined,
  });
  const told = (ranking?.rows ?? []).map(
    (row) => [row.area, readRow(row, among)] as const,
  );
  return { period, areas: new Map(told) };
}

function readRow(
  { place, cells: [figure] }: RankingRow,
  among: string | undefined,
): Told {
  const shown = figure?.measure?.shown;
  // Ranks are of the set that is asked for; a figure may be of another.
  const isOfSet = (shown?.among ?? among) === among;
  const extent = isOfSet ? extentOf(shown) : undefined;
  return {
    figure,
    isMissing: isOfSet && shown?.missing !== undefined,
    rank: place?.rank,
    value: extent && (extent.from + extent.to) / 2,
    isDoubtful: Boolean(place && (place.basis !== 'stated' || place.disputed)),
  };
}
