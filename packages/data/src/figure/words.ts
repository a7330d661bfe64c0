import type { Hedge, Language, MissingReason } from '../document/types.js';

// In one table, so that its keys are looked up in one way. A rate and a
// suffix bring the space or the stroke that joins them to the number.
const words = {
  about: ['khoảng', 'about'],
  nearly: ['gần', 'nearly'],
  'more-than': ['trên', 'more than'],
  'less-than': ['dưới', 'less than'],
  'at-least': ['ít nhất', 'at least'],
  'at-most': ['không quá', 'at most'],
  essentially: ['về cơ bản', 'essentially'],

  'no-information': ['chưa có thông tin', 'no information'],
  'not-collected': ['chưa thu thập', 'not collected'],
  'not-published': ['chưa công bố', 'not published'],
  'not-found': ['chưa tìm thấy nguồn', 'no source found'],
  'not-applicable': ['không áp dụng', 'not applicable'],
  confidential: ['không công bố, bảo mật', 'confidential'],
  none: ['chưa có số liệu', 'no data'],

  day: ['/ngày', ' per day'],
  month: ['/tháng', ' per month'],
  quarter: ['/quý', ' per quarter'],
  year: ['/năm', ' per year'],

  VND: ['đồng', 'dong'],
  points: [' điểm phần trăm', ' percentage points'],
  to: [' đến ', ' to '],
  of: ['/', ' of '],
  up: ['tăng', 'up'],
  down: ['giảm', 'down'],
  same: ['không đổi', 'unchanged'],
  since: [' so với ', ' compared with '],
  yearEnd: ['cuối năm ', 'the end of '],
} as const satisfies Readonly<
  Record<Hedge | MissingReason, readonly [string, string]> &
    Record<string, readonly [string, string]>
>;

/** A word of figures; '' for what is no key of the table. */
export function say(
  key: keyof typeof words | undefined,
  lang: Language,
): string {
  return (key && words[key]?.[lang === 'vi' ? 0 : 1]) ?? '';
}

/** Whether a value is a key of the table. */
export function isWord(value: unknown): boolean {
  return Object.hasOwn(words, value as string);
}
