import type { BoardWords } from './scorecard.describe-words.js';

/** What a board says in Vietnamese. */
export const words: BoardWords = {
  board: 'Bảng theo dõi mục tiêu',
  columns: {
    name: 'Chỉ tiêu',
    figure: 'Số liệu',
    target: 'Mục tiêu',
    status: 'Tình trạng',
  },
  statuses: {
    reached: 'đạt',
    'on-the-way': 'đúng tiến độ',
    behind: 'chậm tiến độ',
    'no-information': 'chưa có thông tin',
  },
  unlessStated: (area) => `${area}, trừ nơi ghi khác`,
  upTo: (period) => `theo số liệu đến hết ${period}`,
  due: (period) => `thời hạn trong ${period}`,
  sentence: (rows, indicators, counts) =>
    `Trong ${
      rows === indicators
        ? `${rows} chỉ tiêu`
        : `${rows} dòng theo dõi ${indicators} chỉ tiêu`
    } có ${counts.slice(0, -1).join(', ')} và ${counts.at(-1)}.`,
  almost: ['dưới 1%', 'trên 99%'],
  filter: 'Lọc theo tình trạng',
  found: (shown, all) => `Đang hiện ${shown} trên ${all} dòng.`,
  showAll: 'Hiện tất cả',
  untitled: 'Chỉ tiêu khác',
  undated: 'không nêu thời điểm',
  noDeadline: 'không nêu thời hạn',
  noTarget: 'không nêu con số',
  inferred: 'suy ra',
  revised: 'đã điều chỉnh',
};
