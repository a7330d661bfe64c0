import { ui } from '../../ui/pure/ui-en.js';
import type { GaugeWords } from './gauge.describe.js';

/** What a gauge says in English. */
export const words: GaugeWords = {
  ui,
  points: 'points',
  comparedWith: 'compared with',
  directions: ['down', 'unchanged', 'up'],
};
