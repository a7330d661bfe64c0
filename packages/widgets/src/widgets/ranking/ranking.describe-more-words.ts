import type { Language } from '@chiso/data/core';
import { en } from './ranking.describe-more-en.js';
import { vi } from './ranking.describe-more-vi.js';
import type {
  RankingWords,
  WholeRankingWords,
} from './ranking.describe-words.js';

/** The words of the first picture with all others of their language. */
export function completeWords(
  words: RankingWords,
  lang: Language,
): WholeRankingWords {
  return { ...words, ...(lang === 'vi' ? vi : en) };
}
