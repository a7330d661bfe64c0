import { ui } from '../../ui/pure/ui-en.js';
import type { TrendWords } from './trend.describe-words.js';

/** What a trend says in English. */
export const words: TrendWords = {
  ui,
  statistics: {
    mean: 'mean',
    median: 'median',
    minimum: 'minimum',
    maximum: 'maximum',
    total: 'total',
  },
  percent: 'percent',
  places: '1st on top',
  soft: (statuses) => `Dashed, hollow dots: ${statuses.join(', ')}`,
  cored: 'dot with a core: provisional',
  apart: (methods) =>
    `Figures of ${methods.join(' and ')} are not comparable with each other`,
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
};
