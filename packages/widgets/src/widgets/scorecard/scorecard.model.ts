import { type DatasetIndex, type Figure, parsePeriod } from '@chiso/data/core';
import {
  answerBoard,
  type BoardGroup,
  type BoardRow,
  type BoardTarget,
  type StatusCounts,
} from '@chiso/data/targets';
import { type ScorecardQuery, statuses } from './scorecard.query.js';

/** The rows of one topic, counted by how their current targets stand. */
export interface ScorecardGroup
  extends Pick<BoardGroup, 'topic' | 'parents' | 'rows'> {
  readonly counts: StatusCounts;
}

/** What a board shows. */
export interface ScorecardModel {
  readonly query: ScorecardQuery;
  readonly groups: readonly ScorecardGroup[];
  /** Of the rows, by their current targets. */
  readonly counts: StatusCounts;
  /** Of all targets, the earlier and later ones of each row included. */
  readonly allCounts: StatusCounts;
  readonly rowCount: number;
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
  const { board, method } = query;
  const times = [board.period, board.due];
  if (times.some((code) => code && !parsePeriod(code))) return undefined;
  const groups = answerBoard(index, board).groups.flatMap(
    ({ topic, parents, rows: all }): ScorecardGroup | [] => {
      const rows = all.filter((row) => isAsked(row, method));
      const counts = count(rows.map(({ current }) => current));
      return rows.length > 0 ? { topic, parents, rows, counts } : [];
    },
  );
  const rows = groups.flatMap((group) => group.rows);
  if (rows.length === 0) return undefined;
  const areas = new Set(rows.map(({ area }) => area));
  const ofDocument = index.area(undefined, undefined);
  const hasOtherAreas = areas.size > 1;
  return {
    query,
    groups,
    counts: count(rows.map(({ current }) => current)),
    allCounts: count(rows.flatMap(({ targets }) => targets)),
    rowCount: rows.length,
    indicatorCount: new Set(rows.map(({ indicator }) => indicator)).size,
    mainArea: !hasOtherAreas
      ? rows[0]!.area
      : areas.has(ofDocument)
        ? ofDocument
        : undefined,
    hasOtherAreas,
  };
}

/** The figure that a row stands by: the one judged, else the latest. */
export function figureOf({ current, figure }: BoardRow): Figure | undefined {
  return current.judgement.figure ?? figure;
}

function isAsked({ method }: BoardRow, asked: string | undefined): boolean {
  return !asked || !method || method.id === asked;
}

function count(targets: readonly BoardTarget[]): StatusCounts {
  return Object.fromEntries(
    statuses.map((status) => [
      status,
      targets.filter(({ judgement }) => judgement.status === status).length,
    ]),
  ) as StatusCounts;
}
