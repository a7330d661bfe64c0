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
  targetOf: (target, statistic) => `${target} (${statistic})`,
  otherStatistic: 'của số liệu khác, không so sánh được với số ở đây',
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
  needed: (by, amount) => `cần ${by > 0 ? 'thêm' : 'giảm'} ${amount} mỗi năm`,
  soFar: (by, needed, amount) => {
    if (!by) return 'đến nay không đổi';
    const isTurned = by > 0 !== needed > 0;
    const way = isTurned ? (by > 0 ? 'tăng ' : 'giảm ') : '';
    return `đến nay ${way}${amount}`;
  },
  toReach: (target) => `để đạt ${target}`,
  points: 'điểm phần trăm',
  shortPoints: 'điểm',
  paced: 'đường chấm: tới mục tiêu kế tiếp',
  columns: ['Kỳ', 'Số liệu', 'Tình trạng', 'Công bố'],
  targets: 'Mục tiêu',
  breakBetween: (before, after) => `Đổi cách tính giữa ${before} và ${after}`,
  earlier: (figures) => `đã điều chỉnh, trước là ${figures.join(', ')}`,
  replaced: 'đã được điều chỉnh',
  releases: 'Các lần công bố',
  released: 'chấm nhỏ trên vạch mảnh: số công bố trước đó',
  afterBreak: 'đã đổi cách tính, không so sánh được với trước đó',
  otherwise: (figure) => `! nguồn khác: ${figure}`,
};
