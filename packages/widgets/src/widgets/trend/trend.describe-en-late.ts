import type { LateWords } from './trend.describe-words.js';

/** What a trend says in English once it stands. */
export const en: LateWords = {
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
