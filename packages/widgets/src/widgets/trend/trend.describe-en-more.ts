import type { MoreWords } from './trend.describe-words.js';

/** What the whole picture of a trend says in English. */
export const en: MoreWords = {
  cored: 'dot with a core: provisional',
  revised: 'ringed: revised',
  disputed: '“!”: sources disagree',
  hedged: 'arrow: “more than”, “nearly”, “about” …',
  missing: 'hatched: no data',
  mixed: (lines) => `figures of several releases (${lines.join('; ')})`,
  otherSet: 'interrupted: another set was ranked',
  break: 'method changed',
  target: (period) => `${period} target`.trim(),
  targetOf: (target, statistic) => `${target} (${statistic})`,
  needed: (by, amount) =>
    `needs ${by > 0 ? '' : 'to fall '}${amount}${by > 0 ? ' more' : ''} a year`,
  soFar: (by, needed, amount) => {
    if (!by) return 'so far unchanged';
    const isTurned = by > 0 !== needed > 0;
    const way = isTurned ? (by > 0 ? 'up ' : 'down ') : '';
    return `so far ${way}${amount}`;
  },
  points: 'percentage points',
  shortPoints: 'points',
  paced: 'dotted line: to the next target',
  released: 'small dots on a thin bar: earlier releases',
};
