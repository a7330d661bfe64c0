import { ui } from '../../ui/pure/ui-en.js';
import type { GaugeWords } from './gauge.describe.js';

/** What a gauge says in English. */
export const words: GaugeWords = {
  ui,
  points: (number) => (number === 1 ? 'point' : 'points'),
  comparedWith: 'compared with',
  directions: ['down', 'unchanged', 'up'],
};
