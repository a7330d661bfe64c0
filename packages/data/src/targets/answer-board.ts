import type { DatasetIndex } from '../dataset/dataset-index.js';
import type {
  Board,
  BoardCounts,
  BoardGroup,
  BoardQuestion,
  BoardRow,
  StatusCounts,
} from './board.js';
import { judgeRow } from './judge-row.js';
import type { TargetStatus } from './judgement.js';
import { ruleBoard } from './rule-board.js';

/**
 * The monitoring board: every target of a document, judged, grouped by the
 * topics of the indicators. Each indicator that has a target is a row once for
 * each area, method and statistic.
 *
 * Throws a TypeError where a period of the question is none, `tolerance` is no
 * share, or a document taken on trust has a figure that is none.
 */
export function answerBoard(
  index: DatasetIndex,
  question: BoardQuestion = {},
): Board {
  const groups = ruleBoard(index, question).map((group): BoardGroup => {
    const rows = group.rows.map((row) => judgeRow(index, row, question));
    return { ...group, rows, counts: countRows(rows) };
  });
  return { groups, counts: countRows(groups.flatMap((group) => group.rows)) };
}

function countRows(rows: readonly BoardRow[]): BoardCounts {
  return {
    rows: count(rows.map(({ current }) => current.judgement.status)),
    targets: count(
      rows.flatMap(({ targets }) =>
        targets.map(({ judgement }) => judgement.status),
      ),
    ),
  };
}

function count(statuses: readonly TargetStatus[]): StatusCounts {
  const counts = {
    reached: 0,
    'on-the-way': 0,
    behind: 0,
    'no-information': 0,
  };
  for (const status of statuses) counts[status] += 1;
  return counts;
}
