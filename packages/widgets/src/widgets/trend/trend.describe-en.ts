import { ui } from '../../ui/pure/ui-en.js';
import type { TrendWords } from './trend.describe-words.js';

/** What a plain trend says in English. */
export const words: TrendWords = {
  ui,
  units: {
    percent: 'percent',
    rank: '1st on top',
  },
  soft: (statuses) => `Dashed, hollow dots: ${statuses.join(', ')}`,
  apart: (methods) =>
    `Figures of ${methods.join(' and ')} are not comparable with each other`,
};
