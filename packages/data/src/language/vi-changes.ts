import type { ChangeWords } from './words.js';

/** How Vietnamese speaks of changes. */
export const changesInVietnamese: ChangeWords = {
  points: ' điểm phần trăm',
  up: 'tăng',
  down: 'giảm',
  same: 'không đổi',
  since: ' so với ',
  yearEnd: 'cuối năm ',
  nameTimes: (times, number) => `${times < 1 ? 'bằng' : 'gấp'} ${number} lần`,
};
