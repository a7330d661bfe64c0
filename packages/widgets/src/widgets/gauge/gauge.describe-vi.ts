import { ui } from '../../ui/pure/ui-vi.js';
import type { GaugeWords } from './gauge.describe.js';

/** What a gauge says in Vietnamese. */
export const words: GaugeWords = {
  ui,
  points: () => 'điểm',
  comparedWith: 'so với',
  directions: ['giảm', 'không đổi', 'tăng'],
};
