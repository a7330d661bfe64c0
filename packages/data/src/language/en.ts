import type { Words } from './words.js';

const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const numbers = 'two three four five six seven eight nine ten eleven'.split(
  ' ',
);

/** English, as the Vietnamese press in English writes. */
export const en: Words = {
  words: {
    about: 'about',
    nearly: 'nearly',
    'more-than': 'more than',
    'less-than': 'less than',
    'at-least': 'at least',
    'at-most': 'at most',
    essentially: 'essentially',
    'no-information': 'no information',
    'not-collected': 'not collected',
    'not-published': 'not published',
    'not-found': 'no source found',
    'not-applicable': 'not applicable',
    confidential: 'confidential',
    none: 'no data',
    day: ' per day',
    month: ' per month',
    quarter: ' per quarter',
    year: ' per year',
    VND: 'dong',
    to: ' to ',
    of: ' of ',
    // "89.5% of villages"
    ofNoun: 'of ',
    'as-of': 'as of ',
    cumulative: 'up to ',
  },
  changes: {
    points: ' percentage points',
    up: 'up',
    down: 'down',
    same: 'unchanged',
    since: ' compared with ',
    yearEnd: 'the end of ',
    nameTimes: (_, number) => `${number} times as high`,
  },
  scales: [' million', ' billion', ' trillion'],
  nameRank(rank, number, all) {
    // 11th, 12th and 13th, not 11st, 12nd and 13rd.
    const teen = Math.floor((rank / 10) % 10) === 1;
    const suffix = (!teen && ['', 'st', 'nd', 'rd'][rank % 10]) || 'th';
    return number + suffix + (all && ` of ${all}`);
  },
  namePart(year, unit, nth, day) {
    if (unit === 'S') return `${nth < 2 ? 'first' : 'second'} half of ${year}`;
    if (unit) return `Q${nth} ${year}`;
    return `${day ? `${day} ` : ''}${nth ? `${months[nth - 1]} ` : ''}${year}`;
  },
  nameFirstMonths: (count, year) =>
    `first ${numbers[count - 2]} months of ${year}`,
  nameSpan: (from, to) => `${from}–${to}`,
  shorten: (name) =>
    name
      .replace('first half of', 'H1')
      .replace('second half of', 'H2')
      .replace(/([A-Z][a-z]{2})[a-z]+/g, '$1'),
};
