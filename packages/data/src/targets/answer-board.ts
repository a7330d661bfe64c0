import type { DatasetIndex } from '../dataset/dataset-index.js';
import type { Target, Topic } from '../document/types.js';
import { parsePeriod } from '../period/parse-period.js';
import type { Period } from '../period/period.js';
import type {
  Board,
  BoardCounts,
  BoardGroup,
  BoardQuestion,
  BoardRow,
  StatusCounts,
} from './board.js';
import { findRows } from './find-rows.js';
import type { TargetStatus } from './judgement.js';
import { readCode } from './known-figures.js';
import { isSameMoment } from './time-kind.js';

/** The last period in which a slug means one of the 63 provinces. */
const lastOf63 = parsePeriod('2025-06');

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
  const targets = groupTargets(index, question);
  const rows = new Map<Topic | undefined, BoardRow[]>();
  const { topics = [] } = index.header;
  const byId = new Map(topics.map((topic) => [topic.id, topic]));
  const chosen = question.topics && new Set(question.topics);
  for (const indicator of index.indicators.values()) {
    const topic = byId.get(indicator.topic ?? '');
    const path = topic ? [...parentsOf(topic, byId), topic] : [];
    if (chosen && !path.some(({ id }) => chosen.has(id))) continue;
    const wanted = targets.get(indicator.id) ?? [];
    const found = findRows(index, indicator, wanted, question);
    rows.set(topic, [...(rows.get(topic) ?? []), ...found]);
  }
  const groups = [...topics, undefined].flatMap((topic): BoardGroup | [] => {
    const own = rows.get(topic) ?? [];
    if (own.length === 0) return [];
    const parents = topic ? parentsOf(topic, byId) : [];
    return { topic, parents, rows: own, counts: countRows(own) };
  });
  return { groups, counts: countRows(groups.flatMap((group) => group.rows)) };
}

/** The targets asked for, by indicator. */
function groupTargets(
  index: DatasetIndex,
  { area, due }: BoardQuestion,
): ReadonlyMap<string, readonly Target[]> {
  const within = readCode(due);
  const areas =
    area === undefined
      ? undefined
      : new Set([index.area(area, lastOf63), index.area(area, undefined)]);
  const groups = new Map<string, Target[]>();
  for (const target of index.targets) {
    const period = parsePeriod(target.period ?? '');
    if (areas && !areas.has(index.area(target.area, period))) continue;
    if (within && !isDue(period, within)) continue;
    const id = target.indicator ?? index.onlyIndicator;
    const group = groups.get(id);
    if (group) group.push(target);
    else groups.set(id, [target]);
  }
  return groups;
}

function isDue(period: Period | undefined, { start, end }: Period): boolean {
  if (!period || isSameMoment(period.end, start)) return false;
  const isLate = period.end > end && !isSameMoment(period.end, end);
  return period.end > start && !isLate;
}

/** Outermost first; a topic that is its own ancestor is followed only once. */
function parentsOf(
  topic: Topic,
  byId: ReadonlyMap<string, Topic>,
): readonly Topic[] {
  const parents = new Set<Topic>();
  let parent = byId.get(topic.parent ?? '');
  while (parent && parent !== topic && !parents.has(parent)) {
    parents.add(parent);
    parent = byId.get(parent.parent ?? '');
  }
  return [...parents].reverse();
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
