import { ui } from '../../ui/pure/ui-vi.js';
import type { TrendWords } from './trend.describe-words.js';

/** What a plain trend says in Vietnamese. */
export const words: TrendWords = {
  ui,
  units: {
    percent: 'phần trăm',
    rank: 'thứ nhất ở trên cùng',
  },
  soft: (statuses) => `Nét đứt, chấm rỗng: ${statuses.join(', ')}`,
  apart: (methods) =>
    `Số của ${methods.join(' và ')} không so sánh được với nhau`,
};
