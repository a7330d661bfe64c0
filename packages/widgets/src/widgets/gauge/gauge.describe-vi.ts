import { ui } from '../../ui/pure/ui-vi.js';
import type { GaugeWords } from './gauge.describe.js';

/** What a gauge says in Vietnamese. */
export const words: GaugeWords = {
  ui,
  statistics: {
    mean: 'trung bình',
    median: 'trung vị',
    minimum: 'thấp nhất',
    maximum: 'cao nhất',
    total: 'tổng số',
  },
  revised: 'đã điều chỉnh',
  past: ['thấp hơn thang đo', 'vượt quá thang đo'],
};
