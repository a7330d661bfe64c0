import { type DatasetIndex, type Figure, parsePeriod } from '@chiso/data/core';
import {
  type RuledGroup,
  type RuledRow,
  ruleBoard,
  type StatusCounts,
} from '@chiso/data/targets';
import { type ScorecardQuery, statuses } from './scorecard.query.js';

/** What a board shows. */
export interface ScorecardModel {
  readonly query: ScorecardQuery;
  readonly groups: readonly RuledGroup[];
  readonly rows: readonly RuledRow[];
  readonly counts: StatusCounts;
  readonly indicatorCount: number;
  /**
   * The area that rows are of which do not name theirs: the only one, else the
   * document's; undefined where every row names its own.
   */
  readonly mainArea: string | undefined;
  /** Whether some rows are of another area. */
  readonly hasOtherAreas: boolean;
}

/** Dataset + question → meaning; undefined where there is no target. */
export function modelScorecard(
  index: DatasetIndex,
  query: ScorecardQuery,
): ScorecardModel | undefined {
  const { period, due } = query.board;
  if ([period, due].some((code) => code && !parsePeriod(code)))
    return undefined;
  const groups = ruleBoard(index, query.board);
  const rows = groups.flatMap((group) => group.rows);
  const [area, ...others] = new Set(rows.map((row) => row.area));
  if (area === undefined) return undefined;
  const main = others.length > 0 ? index.area(undefined, undefined) : area;
  return {
    query,
    groups,
    rows,
    counts: countRows(rows),
    indicatorCount: new Set(rows.map(({ indicator }) => indicator)).size,
    mainArea: [area, ...others].find((one) => one === main),
    hasOtherAreas: others.length > 0,
  };
}

/** How many rows stand in which way, by their current targets. */
export function countRows(rows: readonly RuledRow[]): StatusCounts {
  return Object.fromEntries(
    statuses.map((status) => [
      status,
      rows.filter(({ current }) => current.ruling.status === status).length,
    ]),
  ) as StatusCounts;
}

/** The figure that a row stands by: the one judged, else the latest. */
export function figureOf({ current, figure }: RuledRow): Figure | undefined {
  return current.figure ?? figure;
}
