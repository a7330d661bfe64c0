import type { Words } from './words.js';

/** Vietnamese, as its newspapers and offices write. */
export const vi: Words = {
  words: {
    about: 'khoảng',
    nearly: 'gần',
    'more-than': 'trên',
    'less-than': 'dưới',
    'at-least': 'ít nhất',
    'at-most': 'không quá',
    essentially: 'về cơ bản',
    'no-information': 'chưa có thông tin',
    'not-collected': 'chưa thu thập',
    'not-published': 'chưa công bố',
    'not-found': 'chưa tìm thấy nguồn',
    'not-applicable': 'không áp dụng',
    confidential: 'không công bố, bảo mật',
    none: 'chưa có số liệu',
    day: '/ngày',
    month: '/tháng',
    quarter: '/quý',
    year: '/năm',
    VND: 'đồng',
    to: ' đến ',
    of: '/',
    ofNoun: '',
    'as-of': 'đến ',
    cumulative: 'tính đến ',
  },
  scales: [' triệu', ' tỷ', ' nghìn tỷ'],
  // "Thứ nhất" is said of the first place; a fraction needs its numeral.
  nameRank: (rank, number, all) =>
    all ? `thứ ${number}/${all}` : rank === 1 ? 'thứ nhất' : `thứ ${number}`,
  namePart(year, unit, nth, day) {
    if (unit === 'S') return `6 tháng ${nth < 2 ? 'đầu' : 'cuối'} năm ${year}`;
    if (unit) return `quý ${nth > 3 ? 'IV' : 'I'.repeat(nth)}/${year}`;
    if (!nth) return `năm ${year}`;
    return `${day ? `ngày ${day}/` : 'tháng '}${nth}/${year}`;
  },
  nameFirstMonths: (months, year) => `${months} tháng đầu năm ${year}`,
  nameSpan: (from, to) => `giai đoạn ${shorten(from)}–${shorten(to)}`,
  shorten,
};

function shorten(name: string): string {
  return name
    .replace(/(năm|tháng|ngày|giai đoạn) (?=\d)/g, '')
    .replace(' tháng', 'T');
}
