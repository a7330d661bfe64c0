import type { UiWords } from '../../ui/pure/ui-words.js';

/** What a ranking says at once; one object a language. */
export interface RankingWords {
  readonly ui: UiWords;
  readonly rank: string;
  /** What the ranked areas are called: "tỉnh, thành phố", "1 province". */
  readonly areas: (level: string | undefined, count: number) => string;
  readonly outOf: (count: string, all: string) => string;
  readonly scale: (ends: string) => string;
  /** The head of the column of movement. */
  readonly movement: (since: string) => string;
  /** What a sign beside a figure stands for, by what it qualifies. */
  readonly notes: Readonly<Record<string, string>>;
}

/** What it says after its first picture, or of what is rare. */
export interface MoreRankingWords {
  readonly comparedWith: (period: string) => string;
  readonly otherSet: (period: string) => string;
  readonly noFigures: (period: string) => string;
  readonly moves: Readonly<
    Record<'up' | 'down' | 'same' | 'unknown', (by: number) => string>
  >;
  readonly first: string;
  /** What a letter beside a figure stands for, by what it qualifies. */
  readonly notes: Readonly<Record<string, string>>;
  readonly nowPartOf: (name: string) => string;
  readonly formerly: (name: string) => string;
  readonly claim: (figure: string, sources: string) => string;
  readonly more: (count: string, areas: string) => string;
  readonly fewer: string;
  readonly search: (areas: string) => string;
  readonly found: (count: string, areas: string) => string;
}

/** All that it says. */
export type WholeRankingWords = RankingWords & MoreRankingWords;
