import { ui } from '../../ui/pure/ui-vi.js';
import type { TrendWords } from './trend.describe-words.js';

/** What the first picture of a trend says in Vietnamese. */
export const words: TrendWords = {
  ui,
  units: {
    percent: 'phần trăm',
    rank: 'thứ nhất ở trên cùng',
  },
  statistics: {
    mean: 'trung bình',
    median: 'trung vị',
    minimum: 'thấp nhất',
    maximum: 'cao nhất',
    total: 'tổng số',
  },
  soft: (statuses) => `Nét đứt, chấm rỗng: ${statuses.join(', ')}`,
  apart: (methods) =>
    `Số của ${methods.join(' và ')} không so sánh được với nhau`,
  notes: {
    small: 'chấm nhỏ, không nối: kỳ dài ngắn khác',
    disputed: ui.disputed,
    hedged: 'có số “trên”, “gần”, “khoảng”…',
    mixed: 'số của nhiều lần công bố',
    floats: 'trục đứng không bắt đầu từ 0',
  },
};
