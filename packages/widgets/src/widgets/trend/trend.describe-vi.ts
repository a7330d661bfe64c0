import { ui } from '../../ui/pure/ui-vi.js';
import type { TrendWords } from './trend.describe-words.js';

/** What a trend says in Vietnamese. */
export const words: TrendWords = {
  ui,
  statistics: {
    mean: 'trung bình',
    median: 'trung vị',
    minimum: 'thấp nhất',
    maximum: 'cao nhất',
    total: 'tổng số',
  },
  percent: 'phần trăm',
  places: 'thứ nhất ở trên cùng',
  soft: (statuses) => `Nét đứt, chấm rỗng: ${statuses.join(', ')}`,
  cored: 'chấm có nhân: sơ bộ',
  apart: (methods) =>
    `Số của ${methods.join(' và ')} không so sánh được với nhau`,
  small: 'chấm nhỏ, không nối: kỳ dài ngắn khác',
  revised: 'có vòng: đã điều chỉnh',
  disputed: '“!”: các nguồn nói khác nhau',
  hedged: 'mũi tên: “trên”, “gần”, “khoảng”…',
  missing: 'gạch chéo: chưa có số liệu',
  mixed: (lines) => `số của nhiều lần công bố (${lines.join('; ')})`,
  floats: 'trục đứng không bắt đầu từ 0',
  otherSet: 'nét ngắt: danh sách xếp hạng đổi',
  break: 'đổi cách tính',
  target: (period) => `mục tiêu ${period}`.trim(),
  plot: 'Các điểm của biểu đồ; dùng phím mũi tên',
};
