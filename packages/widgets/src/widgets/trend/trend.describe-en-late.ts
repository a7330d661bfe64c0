import type { LateWords } from './trend.describe-words.js';

/** What a trend says in English once it stands. */
export const en: LateWords = {
  latest: (line, figure, detail) =>
    `${line ? `${line}, latest` : 'Latest'}: ${figure} (${detail})`,
  before: (figure, period) => `before that ${figure} (${period})`,
  extremes: (high, highPeriod, low, lowPeriod) =>
    `Highest ${high} (${highPeriod}), lowest ${low} (${lowPeriod})`,
  gap: (side, target, amount) =>
    side === 'equal' ? `At the ${target}` : `${amount} ${side} the ${target}`,
  columns: ['Period', 'Figure', 'Status', 'Release'],
  breakBetween: (before, after) =>
    `Method changed between ${before} and ${after}`,
  earlier: (figure, release) => `earlier ${figure} ${release}`.trim(),
  otherwise: (figure) => `another source: ${figure}`,
};
