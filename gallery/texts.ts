import type { Settings } from './settings.js';

type Language = Settings['lang'];

const texts = {
  title: { vi: 'Bộ sưu tập widget', en: 'Widget gallery' },
  lead: {
    vi: 'Mỗi ví dụ là một thẻ HTML và một tài liệu JSON có nguồn.',
    en: 'Each example is one HTML tag over one JSON document with its sources.',
  },
  language: { vi: 'Ngôn ngữ', en: 'Language' },
  theme: { vi: 'Giao diện', en: 'Theme' },
  auto: { vi: 'Theo máy', en: 'System' },
  light: { vi: 'Sáng', en: 'Light' },
  dark: { vi: 'Tối', en: 'Dark' },
  width: { vi: 'Độ rộng', en: 'Width' },
  full: { vi: 'Toàn bộ', en: 'Full' },
  controls: { vi: 'Cách hiển thị', en: 'How to show' },
  pages: { vi: 'Trang mẫu', en: 'Host pages' },
  widgets: { vi: 'Widget', en: 'Widgets' },
  source: { vi: 'Mã HTML', en: 'HTML' },
  sourceOf: { vi: 'Mã HTML của', en: 'HTML of' },
  alone: { vi: 'Mở riêng', en: 'Open alone' },
  example: { vi: 'Ví dụ', en: 'Example' },
  noExamples: {
    vi: 'Chưa có ví dụ nào.',
    en: 'There are no examples yet.',
  },
  unknownExample: {
    vi: 'Không có ví dụ này:',
    en: 'There is no such example:',
  },
} as const satisfies Record<string, Record<Language, string>>;

export type TextKey = keyof typeof texts;

export function textsIn(lang: Language): (key: TextKey) => string {
  return (key) => texts[key][lang];
}
