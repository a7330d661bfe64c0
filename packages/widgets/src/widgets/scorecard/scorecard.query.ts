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
  /** The statuses shown at first; none: all. */
  readonly shown: readonly TargetStatus[];
}

/** The attributes of a board, as they are typed; an empty one is left out. */
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
 * Attributes → a question. A status that is none asks nothing, and neither
 * does a tolerance that is no share of a way.
 */
export function queryScorecard({
  topic,
  area,
  period,
  due,
  method,
  release,
  tolerance = 0,
  status,
}: ScorecardAttributes): ScorecardQuery {
  const isShare = tolerance >= 0 && tolerance <= 1;
  return {
    board: {
      topics: wordsIn(topic),
      area,
      period,
      due,
      method,
      release,
      tolerance: isShare ? tolerance : 0,
    },
    shown: statuses.filter((one) => wordsIn(status)?.includes(one)),
  };
}

function wordsIn(text: string | undefined): readonly string[] | undefined {
  return text?.match(/\S+/g) ?? undefined;
}
