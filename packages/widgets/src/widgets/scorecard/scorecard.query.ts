import type { BoardQuestion, TargetStatus } from '@chiso/data/targets';

/** In the order in which a board counts them. */
export const statuses: readonly TargetStatus[] = [
  'reached',
  'on-the-way',
  'behind',
  'no-information',
];

/** What the author of a page asks of a board. */
export interface ScorecardQuery {
  readonly board: BoardQuestion;
  /** Only rows by this method, and those that no method is named for. */
  readonly method: string | undefined;
  /** The statuses shown at first; none: all. */
  readonly shown: readonly TargetStatus[];
}

/** The attributes of a board, as they are typed. */
export interface ScorecardAttributes {
  readonly topic?: string | undefined;
  readonly area?: string | undefined;
  readonly period?: string | undefined;
  readonly due?: string | undefined;
  readonly method?: string | undefined;
  readonly release?: string | undefined;
  readonly tolerance?: number | undefined;
  readonly status?: string | undefined;
}

/**
 * Attributes → a question. An empty attribute asks nothing, and neither does a
 * status that is none or a tolerance that is no share of a way.
 */
export function queryScorecard({
  topic,
  area,
  period,
  due,
  method,
  release,
  tolerance,
  status,
}: ScorecardAttributes): ScorecardQuery {
  const topics = wordsIn(topic);
  const isShare = tolerance !== undefined && tolerance >= 0 && tolerance <= 1;
  return {
    board: {
      topics: topics.length > 0 ? topics : undefined,
      area: area || undefined,
      period: period || undefined,
      due: due || undefined,
      release: release || undefined,
      tolerance: isShare ? tolerance : 0,
    },
    method: method || undefined,
    shown: statuses.filter((one) => wordsIn(status).includes(one)),
  };
}

function wordsIn(text = ''): readonly string[] {
  return text.split(/\s+/).filter(Boolean);
}
