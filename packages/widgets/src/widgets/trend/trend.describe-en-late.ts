import type { LateWords } from './trend.describe-words.js';

/** What a trend says in English of rarer things, and once it stands. */
export const en: LateWords = {
  statistics: {
    mean: 'mean',
    median: 'median',
    minimum: 'minimum',
    maximum: 'maximum',
    total: 'total',
  },
  cored: 'dot with a core: provisional',
  small: 'small dots, not joined: periods of another length',
  revised: 'ringed: revised',
  disputed: '“!”: sources disagree',
  hedged: 'arrow: “more than”, “nearly”, “about” …',
  missing: 'hatched: no data',
  mixed: (lines) => `figures of several releases (${lines.join('; ')})`,
  floats: 'the vertical axis does not start at 0',
  otherSet: 'interrupted: another set was ranked',
  break: 'method changed',
  target: (period) => `${period} target`.trim(),
  targetOf: (target, statistic) => `${target} (${statistic})`,
  otherStatistic: 'of another statistic, not comparable with what is shown',
  plot: 'Points of the chart; use the arrow keys',
  latest: (line, figure, detail) =>
    `${line ? `${line}, latest` : 'Latest'}: ${figure} (${detail})`,
  before: (figure, period) => `before that ${figure} (${period})`,
  since: (period) => `since ${period}, `,
  extremes: (high, highPeriod, low, lowPeriod) =>
    `highest ${high} (${highPeriod}), lowest ${low} (${lowPeriod})`,
  change: (by, amount, period) =>
    `${by ? `${by > 0 ? 'up' : 'down'} ${amount}` : 'unchanged'} from ${period}`,
  gap: (by, target, amount) =>
    by
      ? `${amount} ${by > 0 ? 'below' : 'above'} the ${target}`
      : `At the ${target}`,
  needed: (by, amount) =>
    `needs ${by > 0 ? '' : 'to fall '}${amount}${by > 0 ? ' more' : ''} a year`,
  soFar: (by, needed, amount) => {
    if (!by) return 'so far unchanged';
    const isTurned = by > 0 !== needed > 0;
    const way = isTurned ? (by > 0 ? 'up ' : 'down ') : '';
    return `so far ${way}${amount}`;
  },
  toReach: (target) => `for the ${target}`,
  points: 'percentage points',
  shortPoints: 'points',
  paced: 'dotted line: to the next target',
  columns: ['Period', 'Figure', 'Status', 'Release'],
  targets: 'Targets',
  breakBetween: (before, after) =>
    `Method changed between ${before} and ${after}`,
  earlier: (figures) => `revised, before that ${figures.join(', ')}`,
  replaced: 'since revised',
  releases: 'Releases',
  released: 'small dots on a thin bar: earlier releases',
  afterBreak: 'method changed, not comparable with what was before',
  otherwise: (figure) => `! another source: ${figure}`,
};
