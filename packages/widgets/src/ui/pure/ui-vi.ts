import type { UiWords } from './ui-words.js';

/** What every widget says, in Vietnamese. */
export const ui: UiWords = {
  source: 'Nguồn',
  noSource: 'không ghi nguồn',
  old: 'số liệu có thể đã cũ',
  loading: 'Đang tải số liệu…',
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
