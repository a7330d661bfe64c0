import type { LateWords } from './trend.describe-words.js';

/** What a trend says in Vietnamese of rarer things, and once it stands. */
export const vi: LateWords = {
  statistics: {
    mean: 'trung bình',
    median: 'trung vị',
    minimum: 'thấp nhất',
    maximum: 'cao nhất',
    total: 'tổng số',
  },
  cored: 'chấm có nhân: sơ bộ',
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
  latest: (line, figure, detail) =>
    `${line ? `${line}, mới nhất` : 'Mới nhất'}: ${figure} (${detail})`,
  before: (figure, period) => `trước đó ${figure} (${period})`,
  since: (period) => `từ ${period}, `,
  extremes: (high, highPeriod, low, lowPeriod) =>
    `cao nhất ${high} (${highPeriod}), thấp nhất ${low} (${lowPeriod})`,
  change: (by, amount, period) =>
    `${by ? `${by > 0 ? 'tăng' : 'giảm'} ${amount}` : 'không đổi'} so với ${period}`,
  gap: (by, target, amount) =>
    by
      ? `${by > 0 ? 'Thấp' : 'Cao'} hơn ${target} ${amount}`
      : `Bằng ${target}`,
  points: 'điểm phần trăm',
  columns: ['Kỳ', 'Số liệu', 'Tình trạng', 'Công bố'],
  targets: 'Mục tiêu',
  breakBetween: (before, after) => `Đổi cách tính giữa ${before} và ${after}`,
  earlier: (figure, release) => `trước là ${figure} ${release}`.trim(),
  otherwise: (figure) => `nguồn khác: ${figure}`,
};
