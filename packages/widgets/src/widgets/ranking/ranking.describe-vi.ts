import { ui } from '../../ui/pure/ui-vi.js';
import type { RankingWords } from './ranking.describe-words.js';

const areas: Readonly<Record<string, string>> = {
  province: 'tỉnh, thành phố',
  commune: 'xã, phường',
  ministry: 'bộ, ngành',
  region: 'vùng',
  country: 'nước',
};

/** What a ranking says at once in Vietnamese. */
export const words: RankingWords = {
  ui,
  rank: 'Hạng',
  areas: (level = '') => areas[level] ?? 'nơi',
  outOf: (count, all) => `${count} trên ${all}`,
  scale: (ends) => `thang ${ends}`,
  movement: (since) => `So với ${since}`,
  notes: {
    inferred: 'suy ra',
    revised: 'đã điều chỉnh',
  },
};
