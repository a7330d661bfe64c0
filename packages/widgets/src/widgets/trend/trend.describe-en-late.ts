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
  points: 'percentage points',
  columns: ['Period', 'Figure', 'Status', 'Release'],
  targets: 'Targets',
  breakBetween: (before, after) =>
    `Method changed between ${before} and ${after}`,
  earlier: (figure, release) => `earlier ${figure} ${release}`.trim(),
  otherwise: (figure) => `another source: ${figure}`,
};
