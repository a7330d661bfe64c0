import type { DatasetIndex, Figure } from '@chiso/data/core';
import {
  type BoardRow,
  judgeRow,
  type StatusCounts,
} from '@chiso/data/targets';
import type { ScorecardModel } from './scorecard.model.js';
import { statuses } from './scorecard.query.js';

/** What led to the statuses of a board. */
export interface ScorecardMore {
  /** The rows of the board in its order, judged. */
  readonly rows: readonly BoardRow[];
  /** Of all targets, the earlier and later ones of each row included. */
  readonly allCounts: StatusCounts;
}

/** A board whose statuses are known → what led to them. */
export function modelMore(
  index: DatasetIndex,
  { rows: ruled, query }: ScorecardModel,
): ScorecardMore {
  const rows = ruled.map((row) => judgeRow(index, row, query.board));
  const targets = rows.flatMap((row) => row.targets);
  return {
    rows,
    allCounts: Object.fromEntries(
      statuses.map((status) => [
        status,
        targets.filter(({ judgement }) => judgement.status === status).length,
      ]),
    ) as StatusCounts,
  };
}

/** The figure that a row stands by: the one judged, else the latest. */
export function judgedFigure({
  current,
  figure,
}: BoardRow): Figure | undefined {
  return current.judgement.figure ?? figure;
}
