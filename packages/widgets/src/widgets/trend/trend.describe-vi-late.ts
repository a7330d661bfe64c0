import type { LateWords } from './trend.describe-words.js';

/** What a trend says in Vietnamese once it stands. */
export const vi: LateWords = {
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
