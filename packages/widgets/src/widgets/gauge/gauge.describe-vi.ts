import { ui } from '../../ui/pure/ui-vi.js';
import type { GaugeWords } from './gauge.describe.js';

/** What a gauge says in Vietnamese. */
export const words: GaugeWords = {
  ui,
  target: (period) => `mục tiêu ${period}`.trim(),
  outOf: (whole) => `trên ${whole}`,
  rest: (number) => `còn ${number}`,
  points: (number) => `${number} điểm`,
  comparedWith: (period, figure) => `so với ${period} (${figure})`,
  directions: { up: 'tăng', down: 'giảm', same: 'không đổi' },
  reckoned: 'tính ra',
  pastEnd: (end) => `vượt quá thang đo (${end})`,
  belowStart: (start) => `thấp hơn thang đo (${start})`,
};
