import type { UiWords } from '../../ui/pure/ui-words.js';

/** What a ranking says at once; one object a language. */
export interface RankingWords {
  readonly ui: UiWords;
  readonly rank: string;
  /** What the ranked areas are called: "tỉnh, thành phố", "1 province". */
  readonly areas: (level: string | undefined, count: number) => string;
  readonly outOf: (count: string, all: string) => string;
}

/** What it says after its first picture, or of what is rare. */
export interface MoreRankingWords {
  readonly movement: string;
  readonly scale: (ends: string) => string;
  readonly comparedWith: (period: string) => string;
  readonly changedMethod: string;
  readonly otherSet: (period: string) => string;
  readonly noFigures: (period: string) => string;
  readonly moves: Readonly<
    Record<'up' | 'down' | 'same' | 'unknown', (by: number) => string>
  >;
  readonly first: string;
  /** What a mark beside a figure stands for, by what it qualifies. */
  readonly notes: Readonly<
    Record<'inferred' | 'derived' | 'revised' | 'doubtful', string>
  >;
  readonly claim: (figure: string, sources: string) => string;
  readonly nowPartOf: (name: string) => string;
  readonly formerly: (name: string) => string;
  readonly more: (count: string, areas: string) => string;
  readonly fewer: string;
  readonly search: (areas: string) => string;
  readonly found: (count: string, areas: string) => string;
}

/** All that it says. */
export type WholeRankingWords = RankingWords & MoreRankingWords;
