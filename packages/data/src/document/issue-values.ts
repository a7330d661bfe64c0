import type { Language } from './types.js';

/** What an issue expects, in words, and how it is written. */
export interface Expectation {
  readonly what: string;
  readonly mend: string;
}

type Words = readonly [vi: string, en: string];
type Entry = readonly [what: Words, mend: Words];

/** What the format wants at a place, from the words of an issue. */
export function expectedWords(expected: string, lang: Language): Expectation {
  const [what, mend] = entryOf(expected);
  const at = lang === 'vi' ? 0 : 1;
  return { what: what[at], mend: mend[at] };
}

/** What stands at a place, from the words of an issue. */
export function receivedWords(received: string, lang: Language): string {
  const isVietnamese = lang === 'vi';
  const length = /^list of (\d+)$/.exec(received)?.[1];
  if (length !== undefined) {
    return isVietnamese
      ? `danh sách ${length} phần tử`
      : `a list of ${length} ${length === '1' ? 'item' : 'items'}`;
  }
  // JSON text can hold a number that is too large for any computer's number.
  const name = /^-?Infinity$|^NaN$/.test(received) ? 'Infinity' : received;
  const words = found.get(name);
  return words ? words[isVietnamese ? 0 : 1] : received;
}

const found: ReadonlyMap<string, Words> = new Map([
  ['nothing', ['không có gì', 'nothing']],
  ['object', ['một đối tượng { … }', 'an object { … }']],
  ['HTML', ['một trang web (HTML)', 'a web page (HTML)']],
  [
    'unreadable value',
    ['một giá trị không đọc được', 'a value that cannot be read'],
  ],
  ['Infinity', ['một số quá lớn', 'a number out of range']],
]);

const digits: Words = [
  'hãy viết bằng chữ số, không có dấu nháy, dấu thập phân là dấu chấm',
  'write digits without quotes, with a decimal point',
];
const quotes: Words = [
  'hãy đặt trong dấu nháy kép',
  'put it between double quotes',
];
const form: Words = ['hãy viết đúng theo dạng đó', 'write it in this form'];
const choice: Words = [
  'hãy chọn một trong các giá trị đó',
  'choose one of these',
];

const entries: Readonly<Record<string, Entry>> = {
  number: [['một số', 'a number'], digits],
  text: [['một chuỗi chữ', 'text'], quotes],
  list: [
    ['một danh sách', 'a list'],
    ['hãy đặt trong ngoặc vuông [ ]', 'put it between brackets [ ]'],
  ],
  'list of 2': [
    ['một danh sách đúng 2 phần tử', 'a list of exactly 2 items'],
    [
      'hãy viết hai phần tử trong ngoặc vuông [ ]',
      'write two items between brackets [ ]',
    ],
  ],
  object: [
    ['một đối tượng { … }', 'an object { … }'],
    ['hãy đặt các mục trong ngoặc nhọn { }', 'put its members between { }'],
  ],
  'true | false': [
    ['true hoặc false', 'true or false'],
    ['hãy viết không có dấu nháy', 'write it without quotes'],
  ],
  'text or { vi, en }': [
    ['một chuỗi chữ hoặc { "vi", "en" }', 'text, or { "vi", "en" }'],
    [
      'hãy đặt trong dấu nháy kép, hoặc viết từng ngôn ngữ',
      'put it between double quotes, or write each language',
    ],
  ],
};

/** The forms of text, told apart by a piece of their patterns. */
const forms: readonly (readonly [piece: string, what: Words, mend: Words])[] = [
  ['chiso', ['phiên bản định dạng', 'the version of the format'], form],
  [
    'https?:',
    ['một địa chỉ web', 'a web address'],
    [
      'địa chỉ phải bắt đầu bằng https://',
      'the address must begin with https://',
    ],
  ],
  [
    'percent|index',
    [
      'percent, index, count hoặc mã tiền tệ như VND',
      'percent, index, count or a currency code such as VND',
    ],
    choice,
  ],
  [
    '(\\/',
    [
      'một kỳ như 2023, 2023-S1, 2023-Q2, 2024-06, 2024-06-30 hoặc 2022/2025',
      'a period such as 2023, 2023-S1, 2023-Q2, 2024-06, 2024-06-30 or 2022/2025',
    ],
    form,
  ],
  [
    'S[12]',
    [
      'một kỳ như 2023, 2023-S1, 2023-Q2, 2024-06 hoặc 2024-06-30',
      'a period such as 2023, 2023-S1, 2023-Q2, 2024-06 or 2024-06-30',
    ],
    form,
  ],
  [
    '?$',
    [
      'một năm, tháng hoặc ngày như 2024, 2024-07, 2024-07-19',
      'a year, month or day such as 2024, 2024-07, 2024-07-19',
    ],
    form,
  ],
  [
    '\\d{4}-\\d{2}-\\d{2}',
    ['một ngày như 2024-07-19', 'a day such as 2024-07-19'],
    form,
  ],
];

function entryOf(expected: string): Entry {
  const entry = entries[expected];
  if (entry) return entry;
  if (expected.startsWith('text like ')) {
    const known = forms.find(([piece]) => expected.includes(piece));
    if (known) return [known[1], known[2]];
  }
  const [, least, most] =
    /^whole number (?:≥ )?(\d+)(?:–(\d+))?$/.exec(expected) ?? [];
  if (least !== undefined) {
    const until: Words = most
      ? [`từ ${least} đến ${most}`, `from ${least} to ${most}`]
      : [`từ ${least} trở lên`, `of at least ${least}`];
    const what: Words = [`số nguyên ${until[0]}`, `a whole number ${until[1]}`];
    return [what, ['hãy viết một số như vậy', 'write such a number']];
  }
  const values = expected.replaceAll(' | ', ', ');
  return [[`một trong: ${values}`, `one of: ${values}`], choice];
}
