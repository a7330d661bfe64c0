import type { ToldWords } from './trend.describe-words.js';

/** What is told of a trend in English: aloud, in its readout and table. */
export const en: ToldWords = {
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
  toReach: (target) => `for the ${target}`,
  columns: ['Period', 'Figure', 'Status', 'Release'],
  targets: 'Targets',
  breakBetween: (before, after) =>
    `Method changed between ${before} and ${after}`,
  earlier: (figures) => `revised, before that ${figures.join(', ')}`,
  replaced: 'since revised',
  releases: 'Releases',
  afterBreak: 'method changed, not comparable with what was before',
  otherwise: (figure) => `! another source: ${figure}`,
};
