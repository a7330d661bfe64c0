import type { MoreWords } from './trend.describe-words.js';

/** What the whole picture of a trend says in Vietnamese. */
export const vi: MoreWords = {
  cored: 'chấm có nhân: sơ bộ',
  revised: 'có vòng: đã điều chỉnh',
  disputed: '“!”: các nguồn nói khác nhau',
  hedged: 'mũi tên: “trên”, “gần”, “khoảng”…',
  missing: 'gạch chéo: chưa có số liệu',
  mixed: (lines) => `số của nhiều lần công bố (${lines.join('; ')})`,
  otherSet: 'nét ngắt: danh sách xếp hạng đổi',
  break: 'đổi cách tính',
  target: (period) => `mục tiêu ${period}`.trim(),
  targetOf: (target, statistic) => `${target} (${statistic})`,
  needed: (by, amount) => `cần ${by > 0 ? 'thêm' : 'giảm'} ${amount} mỗi năm`,
  soFar: (by, needed, amount) => {
    if (!by) return 'đến nay không đổi';
    const isTurned = by > 0 !== needed > 0;
    const way = isTurned ? (by > 0 ? 'tăng ' : 'giảm ') : '';
    return `đến nay ${way}${amount}`;
  },
  points: 'điểm phần trăm',
  shortPoints: 'điểm',
  paced: 'đường chấm: tới mục tiêu kế tiếp',
  released: 'chấm nhỏ trên vạch mảnh: số công bố trước đó',
};
