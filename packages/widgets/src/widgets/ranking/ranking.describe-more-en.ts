import type { MoreRankingWords } from './ranking.describe-words.js';

const places = (by: number) => `${by} ${by === 1 ? 'place' : 'places'}`;

/** What a ranking says of what is rare, in English. */
export const en: MoreRankingWords = {
  comparedWith: (period) => `compared with ${period}`,
  otherSet: (period) =>
    `not compared with ${period}, when another list was ranked`,
  noFigures: (period) => `not compared with ${period}: no data`,
  moves: {
    up: (by) => `up ${places(by)}`,
    down: (by) => `down ${places(by)}`,
    same: () => 'unchanged',
    unknown: () => 'change unknown',
  },
  nowPartOf: (name) => `now part of ${name}`,
  formerly: (name) => `includes the former ${name}`,
  notes: {
    inferred: 'inferred from the order of the source’s list',
    derived: 'ranked by the figures; the source gives no ranks',
    revised: 'figure has been revised',
    doubtful: 'based on a rank that is inferred, derived or disputed',
    broken: 'the method has changed',
  },
  first: 'In the lead is',
  claim: (figure, sources) => `${figure} according to ${sources}`,
  more: (count, what) => `Show ${count} more ${what}`,
  fewer: 'Show fewer',
  search: (what) => `Find ${what === 'area' ? 'an' : 'a'} ${what}`,
  found: (count, what) => `${count || 'No'} ${what} found`,
};
