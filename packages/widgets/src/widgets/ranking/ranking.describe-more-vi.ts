import type { MoreRankingWords } from './ranking.describe-words.js';

/** What a ranking says of what is rare, in Vietnamese. */
export const vi: MoreRankingWords = {
  movement: 'Thay đổi',
  scale: (ends) => `thang ${ends}`,
  comparedWith: (period) => `so với ${period}`,
  changedMethod: 'cách đo đã thay đổi',
  otherSet: (period) =>
    `không so với ${period}: khi đó xếp hạng theo danh sách khác`,
  noFigures: (period) => `không so với ${period}: chưa có số liệu`,
  moves: {
    up: (by) => `tăng ${by} bậc`,
    down: (by) => `giảm ${by} bậc`,
    same: () => 'giữ nguyên hạng',
    unknown: () => 'chưa rõ thay đổi',
  },
  first: 'Dẫn đầu là',
  notes: {
    inferred: 'suy từ thứ tự liệt kê của nguồn',
    derived: 'xếp theo số liệu, nguồn không nêu hạng',
    revised: 'số liệu đã được điều chỉnh',
    doubtful: 'dựa trên thứ hạng suy ra hoặc có tranh cãi',
  },
  claim: (figure, sources) => `${figure} theo ${sources}`,
  nowPartOf: (name) => `nay thuộc ${name}`,
  formerly: (name) => `gồm cả ${name} trước đây`,
  more: (count, what) => `Xem thêm ${count} ${what}`,
  fewer: 'Thu gọn',
  search: (what) => `Tìm ${what}`,
  found: (count, what) =>
    count ? `Tìm thấy ${count} ${what}` : `Không tìm thấy ${what} nào`,
};
