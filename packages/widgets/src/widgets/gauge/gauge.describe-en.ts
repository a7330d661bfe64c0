import { ui } from '../../ui/pure/ui-en.js';
import type { GaugeWords } from './gauge.describe.js';

/** What a gauge says in English. */
export const words: GaugeWords = {
  ui,
  statistics: {
    mean: 'mean',
    median: 'median',
    minimum: 'lowest',
    maximum: 'highest',
    total: 'total',
  },
  revised: 'revised',
  past: ['below the scale', 'beyond the scale'],
};
