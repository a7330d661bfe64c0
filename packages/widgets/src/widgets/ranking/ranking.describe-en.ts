import { ui } from '../../ui/pure/ui-en.js';
import type { RankingWords } from './ranking.describe-words.js';

const areas: Readonly<Record<string, readonly [one: string, many: string]>> = {
  province: ['province or city', 'provinces and cities'],
  commune: ['commune', 'communes'],
  ministry: ['ministry or agency', 'ministries and agencies'],
  region: ['region', 'regions'],
  country: ['country', 'countries'],
};

/** What a ranking says at once in English. */
export const words: RankingWords = {
  ui,
  rank: 'Rank',
  areas: (level = '', count) =>
    (areas[level] ?? ['area', 'areas'])[count === 1 ? 0 : 1]!,
  outOf: (count, all) => `${count} of ${all}`,
  scale: (ends) => `scale ${ends}`,
  movement: (since) => `Since ${since}`,
  notes: {
    inferred: 'inferred',
    revised: 'revised',
  },
};
