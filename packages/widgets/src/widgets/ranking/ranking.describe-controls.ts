import { formatNumber, type Language } from '@chiso/data/core';
import { completeWords } from './ranking.describe-more-words.js';
import type { RankingWords } from './ranking.describe-words.js';
import type { RankingModel } from './ranking.model.js';

/** What stands on the controls around the table. */
export interface RankingControls {
  readonly search: string;
  /** How many rows were found. */
  readonly found: string;
  /** On the button that shows the other rows. */
  readonly more: string;
  /** On the button that hides them again. */
  readonly fewer: string;
}

/** Counts of rows → the words of the controls. */
export function describeControls(
  { level }: RankingModel,
  words: RankingWords,
  lang: Language,
  { found, hidden }: { readonly found: number; readonly hidden: number },
): RankingControls {
  const whole = completeWords(words, lang);
  const number = (count: number) => count && formatNumber(count, lang);
  return {
    search: whole.search(words.areas(level, 1)),
    found: whole.found(`${number(found) || ''}`, words.areas(level, found)),
    more: whole.more(`${number(hidden)}`, words.areas(level, hidden)),
    fewer: whole.fewer,
  };
}
