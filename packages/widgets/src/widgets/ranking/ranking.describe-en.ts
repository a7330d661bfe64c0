import { ui } from '../../ui/pure/ui-en.js';
import type { RankingWords } from './ranking.describe-words.js';

const areas: Readonly<Record<string, readonly [one: string, many: string]>> = {
  province: ['province or city', 'provinces and cities'],
  commune: ['commune', 'communes'],
  ministry: ['ministry or agency', 'ministries and agencies'],
  region: ['region', 'regions'],
  country: ['country', 'countries'],
};

const places = (by: number) => `${by} ${by === 1 ? 'place' : 'places'}`;

/** What a ranking says in English. */
export const words: RankingWords = {
  ui,
  rank: 'Rank',
  movement: 'Change',
  areas: (level = '', count) =>
    (areas[level] ?? ['area', 'areas'])[count === 1 ? 0 : 1]!,
  outOf: (count, all) => `${count} of ${all}`,
  scale: (ends) => `scale ${ends}`,
  comparedWith: (period) => `compared with ${period}`,
  changedMethod: 'the method has changed',
  otherSet: (period) =>
    `not compared with ${period}, when another list was ranked`,
  noFigures: (period) => `not compared with ${period}: no data`,
  moves: {
    up: (by) => `up ${places(by)}`,
    down: (by) => `down ${places(by)}`,
    same: () => 'unchanged',
    unknown: () => 'change unknown',
  },
  first: 'In the lead is',
  notes: {
    inferred: 'inferred from the order of the source’s list',
    derived: 'ranked by the figures; the source gives no ranks',
    revised: 'figure has been revised',
    doubtful: 'based on a rank that is inferred, derived or disputed',
  },
  otherwise: (name, figures) => `${name} is also given as ${figures}`,
  nowPartOf: (name) => `now part of ${name}`,
  formerly: (name) => `includes the former ${name}`,
  more: (count, what) => `Show ${count} more ${what}`,
  fewer: 'Show fewer',
  search: (what) => `Find ${what === 'area' ? 'an' : 'a'} ${what}`,
  found: (count, what) => `${count || 'No'} ${what} found`,
};
