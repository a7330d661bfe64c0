import { ui } from '../../ui/pure/ui-en.js';
import type { GaugeWords } from './gauge.describe.js';

/** What a gauge says in English. */
export const words: GaugeWords = {
  ui,
  target: (period) => `${period} target`.trim(),
  outOf: (whole) => `of ${whole}`,
  rest: (number) => `${number} to go`,
  points: (number) => `${number} points`,
  comparedWith: (period, figure) => `compared with ${period} (${figure})`,
  directions: { up: 'up', down: 'down', same: 'unchanged' },
  reckoned: 'derived',
  pastEnd: (end) => `beyond the scale (${end})`,
  belowStart: (start) => `below the scale (${start})`,
};
