import { ui } from '../../ui/pure/ui-en.js';
import type { TrendWords } from './trend.describe-words.js';

/** What the first picture of a trend says in English. */
export const words: TrendWords = {
  ui,
  units: {
    percent: 'percent',
    rank: '1st on top',
  },
  statistics: {
    mean: 'mean',
    median: 'median',
    minimum: 'minimum',
    maximum: 'maximum',
    total: 'total',
  },
  soft: (statuses) => `Dashed, hollow dots: ${statuses.join(', ')}`,
  apart: (methods) =>
    `Figures of ${methods.join(' and ')} are not comparable with each other`,
  notes: {
    small: 'small dots, not joined: periods of another length',
    disputed: ui.disputed,
    hedged: 'some figures are “more than”, “nearly”, “about” …',
    mixed: 'figures of several releases',
    floats: 'the vertical axis does not start at 0',
  },
};
