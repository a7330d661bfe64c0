import type { ToldWords } from './trend.describe-words.js';

/** What is told of a trend in Vietnamese: aloud, in its readout and table. */
export const vi: ToldWords = {
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
  toReach: (target) => `để đạt ${target}`,
  columns: ['Kỳ', 'Số liệu', 'Tình trạng', 'Công bố'],
  targets: 'Mục tiêu',
  breakBetween: (before, after) => `Đổi cách tính giữa ${before} và ${after}`,
  earlier: (figures) => `đã điều chỉnh, trước là ${figures.join(', ')}`,
  replaced: 'đã được điều chỉnh',
  releases: 'Các lần công bố',
  afterBreak: 'đã đổi cách tính, không so sánh được với trước đó',
  otherwise: (figure) => `! nguồn khác: ${figure}`,
};
