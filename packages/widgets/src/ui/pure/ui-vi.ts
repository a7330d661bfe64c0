import type { UiWords } from './ui-words.js';

/** What every widget says, in Vietnamese. */
export const ui: UiWords = {
  source: 'Nguồn',
  sources: 'Nguồn',
  noSource: 'không ghi nguồn',
  moreSources: (count) => `và ${count} nguồn khác`,
  table: 'Bảng',
  picture: 'Hình',
  loading: 'Đang tải số liệu…',
  empty: 'Chưa có số liệu để hiển thị.',
  error: 'Không tải được số liệu.',
  statuses: {
    final: 'chính thức',
    provisional: 'sơ bộ',
    estimate: 'ước tính',
    forecast: 'dự báo',
    experimental: 'thử nghiệm',
    derived: 'tính lại',
  },
  disputed: 'các nguồn nói khác nhau',
};
