import type { MoreRankingWords } from './ranking.describe-words.js';

/** What a ranking says of what is rare, in Vietnamese. */
export const vi: MoreRankingWords = {
  comparedWith: (period) => `so với ${period}`,
  otherSet: (period) =>
    `không so với ${period}: khi đó xếp hạng theo danh sách khác`,
  noFigures: (period) => `không so với ${period}: chưa có số liệu`,
  moves: {
    up: (by) => `tăng ${by} bậc`,
    down: (by) => `giảm ${by} bậc`,
    same: () => 'giữ nguyên hạng',
    unknown: () => 'chưa rõ thay đổi',
  },
  nowPartOf: (name) => `nay thuộc ${name}`,
  formerly: (name) => `gồm cả ${name} trước đây`,
  notes: {
    inferred: 'suy từ thứ tự liệt kê của nguồn',
    derived: 'xếp theo số liệu, nguồn không nêu hạng',
    revised: 'số liệu đã được điều chỉnh',
    doubtful: 'dựa trên thứ hạng suy ra hoặc có tranh cãi',
    broken: 'cách đo đã thay đổi',
  },
  first: 'Dẫn đầu là',
  claim: (figure, sources) => `${figure} theo ${sources}`,
  more: (count, what) => `Xem thêm ${count} ${what}`,
  fewer: 'Thu gọn',
  search: (what) => `Tìm ${what}`,
  found: (count, what) =>
    count ? `Tìm thấy ${count} ${what}` : `Không tìm thấy ${what} nào`,
};
