import type { DatasetIndex } from '../dataset/dataset-index.js';
import { groupBy } from '../dataset/group-by.js';
import type { Target, Topic } from '../document/types.js';
import { parsePeriod } from '../period/parse-period.js';
import type { BoardQuestion } from './board.js';
import { findRows } from './find-rows.js';
import { readCode } from './known-figures.js';
import type { RuledRow } from './rule-row.js';
import { yearsAfter } from './time-kind.js';

/** The rows of one topic, with their statuses. */
export interface RuledGroup {
  /** Undefined: of indicators that have none. */
  readonly topic: Topic | undefined;
  /** The topics that it belongs to, the outermost first. */
  readonly parents: readonly Topic[];
  /** In the order of the indicators, areas and methods of the document. */
  readonly rows: readonly RuledRow[];
}

/** The last period in which a slug means one of the 63 provinces. */
const lastOf63 = parsePeriod('2025-06');

/**
 * The monitoring board as far as it takes to say how every target stands: its
 * groups in the order of the document's topics, those without one last.
 * `answerBoard` has what led to each status, too; `judgeRow` of a single row.
 *
 * Throws a TypeError where a period of the question is none, `tolerance` is no
 * share, or a document taken on trust has a figure that is none.
 */
export function ruleBoard(
  index: DatasetIndex,
  question: BoardQuestion = {},
): readonly RuledGroup[] {
  const targets = groupTargets(index, question);
  const { topics = [] } = index.header;
  const byId = new Map(topics.map((topic) => [topic.id, topic]));
  const byTopic = groupBy([...index.indicators.values()], ({ topic = '' }) =>
    byId.get(topic),
  );
  const { topics: asked } = question;
  return [...topics, undefined].flatMap((topic): RuledGroup | [] => {
    const parents = parentsOf(topic, byId);
    const isAsked = [...parents, topic].some(
      (one) => one && asked?.includes(one.id),
    );
    if (asked && !isAsked) return [];
    const rows = (byTopic.get(topic) ?? []).flatMap((indicator) =>
      findRows(index, indicator, targets.get(indicator.id) ?? [], question),
    );
    return rows.length > 0 ? { topic, parents, rows } : [];
  });
}

/** The targets asked for, by indicator. */
function groupTargets(
  index: DatasetIndex,
  { area, due }: BoardQuestion,
): ReadonlyMap<string, readonly Target[]> {
  const within = readCode(due);
  const areas = [lastOf63, undefined].map((time) => index.area(area, time));
  const wanted = index.targets.filter((target) => {
    const period = parsePeriod(target.period);
    const isHere = !area || areas.includes(index.area(target.area, period));
    const isDue =
      !within ||
      (period &&
        yearsAfter(period.end, within.start) > 0 &&
        yearsAfter(period.end, within.end) <= 0);
    return isHere && isDue;
  });
  return groupBy(wanted, ({ indicator }) => indicator ?? index.onlyIndicator);
}

/** Outermost first; a topic that is its own ancestor is followed only once. */
function parentsOf(
  topic: Topic | undefined,
  byId: ReadonlyMap<string, Topic>,
): readonly Topic[] {
  const parents = new Set<Topic>();
  let parent = byId.get(topic?.parent ?? '');
  while (parent && parent !== topic && !parents.has(parent)) {
    parents.add(parent);
    parent = byId.get(parent.parent ?? '');
  }
  return [...parents].reverse();
}
