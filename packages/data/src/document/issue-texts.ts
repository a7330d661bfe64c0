import type { Issue, IssueCode } from './issue.js';
import { namedMember, placeWords } from './issue-place.js';
import { expectedWords, receivedWords } from './issue-values.js';
import { nearestName } from './nearest-name.js';
import type { Language } from './types.js';

/** The parts of a sentence, in its language. */
interface Parts {
  /** "Số liệu 3, “value” (giá trị)" */
  readonly where: string;
  /** What the format wants, as the parser says it. */
  readonly expected: string;
  readonly received: string;
  readonly issue: Issue;
}

type Sentence = (parts: Parts) => string;

/**
 * An issue as a sentence for the author of the document: where, what was
 * expected, what was received, how to mend it.
 */
export function describeIssue(issue: Issue, lang: Language): string {
  const sentence = sentences[issue.code][lang === 'vi' ? 0 : 1];
  return sentence({
    where: placeWords(issue.pointer, lang),
    expected: issue.expected,
    received: receivedWords(issue.received, lang),
    issue,
  }).replace('nhận được không có gì', 'không thấy gì');
}

const sentences: Readonly<Record<IssueCode, readonly [Sentence, Sentence]>> = {
  'not-json': [
    ({ received }) =>
      `Không đọc được tài liệu: cần JSON, nhưng nhận được ${received}; hãy kiểm tra địa chỉ của tệp, rồi các dấu ngoặc, dấu nháy và dấu phẩy trong tệp.`,
    ({ received }) =>
      `The document cannot be read: expected JSON but received ${received}; check the file’s address, then its brackets, quotes and commas.`,
  ],
  type: [
    ({ where, expected, received }) => {
      const { what, mend } = expectedWords(expected, 'vi');
      return `${where}: cần ${what}, nhưng nhận được ${received}; ${mend}.`;
    },
    ({ where, expected, received }) => {
      const { what, mend } = expectedWords(expected, 'en');
      return `${where}: expected ${what} but received ${received}; ${mend}.`;
    },
  ],
  required: [
    ({ where, expected, received }) =>
      `${where}: cần mục ${namedMember(expected, 'vi')}, nhưng nhận được ${received}; hãy bổ sung mục này.`,
    ({ where, expected, received }) =>
      `${where}: expected the member ${namedMember(expected, 'en')} but received ${received}; add it.`,
  ],
  'unknown-property': [
    ({ where, received, issue }) => {
      const near = suggest(issue);
      return `${where}: định dạng không có mục này (nhận được ${received}) nên nó bị bỏ qua; ${near ? `có phải ý bạn là “${near}”?` : 'hãy kiểm tra chính tả hoặc xoá nó đi.'}`;
    },
    ({ where, received, issue }) => {
      const near = suggest(issue);
      return `${where}: the format has no such member (received ${received}), so it is ignored; ${near ? `did you mean “${near}”?` : 'check its spelling, or remove it.'}`;
    },
  ],
  'unsupported-format': [
    ({ where, received }) =>
      `${where}: cần “chiso/1”, nhưng nhận được ${received}; hãy ghi "format": "chiso/1", hoặc dùng phiên bản mới hơn của thư viện.`,
    ({ where, received }) =>
      `${where}: expected “chiso/1” but received ${received}; write "format": "chiso/1", or use a newer version of the library.`,
  ],
  'newer-format': [
    ({ where, received }) =>
      `${where}: cần “chiso/1”, nhưng nhận được ${received}, mới hơn thư viện này; những gì chưa biết bị bỏ qua, hãy dùng phiên bản mới hơn của thư viện.`,
    ({ where, received }) =>
      `${where}: expected “chiso/1” but received ${received}, which is newer than this library; what it does not know is ignored, use a newer version of the library.`,
  ],
  'empty-text': [
    ({ where, received }) =>
      `${where}: cần lời văn tiếng Việt (vi) hoặc tiếng Anh (en), nhưng nhận được ${received} không có cả hai; hãy viết ít nhất một.`,
    ({ where, received }) =>
      `${where}: expected Vietnamese (vi) or English (en) wording but received ${received} with neither; write at least one.`,
  ],
  'duplicate-id': [
    ({ where, received }) =>
      `${where}: cần một mã riêng, nhưng nhận được ${received} đã dùng ở trên; hãy đặt mã khác.`,
    ({ where, received }) =>
      `${where}: expected an id of its own but received ${received}, which is taken above; choose another.`,
  ],
  'unknown-reference': [
    ({ where, received }) =>
      `${where}: cần mã của một mục có trong tài liệu, nhưng nhận được ${received}, không có ở đâu; hãy sửa mã hoặc bổ sung mục ấy.`,
    ({ where, received }) =>
      `${where}: expected the id of something in the document but received ${received}, which leads nowhere; correct the id, or add what it names.`,
  ],
  'unknown-indicator': [
    ({ where, received }) =>
      `${where}: cần mã của một chỉ số trong “indicators”, nhưng nhận được ${received}; hãy ghi mã đúng hoặc bổ sung chỉ số ấy.`,
    ({ where, received }) =>
      `${where}: expected the id of one of the “indicators” but received ${received}; correct the id, or add the indicator.`,
  ],
  'no-figure': [
    ({ where, received }) =>
      `${where}: cần một con số (value, range, count với of, percent), thứ hạng (rank), thay đổi (change), kết quả (verdict) hoặc lý do không có số liệu (missing), nhưng nhận được ${received}; hãy bổ sung một trong số đó.`,
    ({ where, received }) =>
      `${where}: expected a figure (value, range, count with of, percent), a rank, a change, a verdict or why it is missing, but received ${received}; add one of them.`,
  ],
  'two-figures': [
    ({ where, received }) =>
      `${where}: chỉ cần một trong value, range, count, percent, missing, nhưng nhận được ${received}; hãy giữ một, các con số khác ghi thành số liệu riêng.`,
    ({ where, received }) =>
      `${where}: expected one of value, range, count, percent and missing but received ${received}; keep one, and give the others observations of their own.`,
  ],
  'count-without-of': [
    ({ where, received }) =>
      `${where}: “count” (số lượng) cần đi cùng “of” (tổng số), nhưng chỉ nhận được ${received}; hãy bổ sung số còn thiếu, hoặc ghi bằng “value”.`,
    ({ where, received }) =>
      `${where}: expected “count” together with “of” but received only ${received}; add the other one, or write it as “value”.`,
  ],
  'of-not-positive': [
    ({ where, received }) =>
      `${where}: cần một số lớn hơn 0, nhưng nhận được ${received}; hãy xem lại tổng số, hoặc ghi “missing” nếu không có gì để đếm.`,
    ({ where, received }) =>
      `${where}: expected a number above 0 but received ${received}; check the total, or write “missing” where there is nothing to count.`,
  ],
  'percent-not-counting': [
    ({ where, received }) =>
      `${where}: cần “value”, vì đơn vị của chỉ số không phải là count, nhưng nhận được ${received}; hãy ghi con số này bằng “value”.`,
    ({ where, received }) =>
      `${where}: expected “value”, since the indicator’s unit is not count, but received ${received}; write this figure as “value”.`,
  ],
  'range-order': [
    ({ where, received }) =>
      `${where}: cần đầu thấp trước, đầu cao sau, nhưng nhận được ${received}; hãy đổi chỗ hai số.`,
    ({ where, received }) =>
      `${where}: expected the lower end first but received ${received}; swap the two numbers.`,
  ],
  'rank-past-end': [
    ({ where, received }) =>
      `${where}: cần thứ hạng không quá “rankOf”, nhưng nhận được ${received}; hãy xem lại hai số này.`,
    ({ where, received }) =>
      `${where}: expected a rank of at most “rankOf” but received ${received}; check the two numbers.`,
  ],
  'bad-period': [
    ({ where, received }) =>
      `${where}: cần một kỳ có thật, nhưng nhận được ${received}; hãy xem lại ngày, hoặc thứ tự hai đầu của khoảng.`,
    ({ where, received }) =>
      `${where}: expected a period that exists but received ${received}; check the day, or the order of the span’s two ends.`,
  ],
  'bad-change': [
    ({ where, received }) =>
      `${where}: cần đúng một trong by, points, percent, times, phrase, nhưng nhận được ${received}; hãy giữ một.`,
    ({ where, received }) =>
      `${where}: expected exactly one of by, points, percent, times and phrase but received ${received}; keep one.`,
  ],
  'no-source': [
    ({ where, received }) =>
      `${where}: cần nguồn, nhưng nhận được ${received}, nên số liệu được hiện kèm chú thích thiếu nguồn; hãy ghi “source” là mã của một nguồn trong “sources”.`,
    ({ where, received }) =>
      `${where}: expected a source but received ${received}, so the figure is shown as one without a source; write “source”, the id of one of the “sources”.`,
  ],
  'no-derivation': [
    ({ where, received }) =>
      `${where}: số liệu có tình trạng derived cần cách tính, nhưng nhận được ${received}; hãy ghi phép tính vào “derivation”.`,
    ({ where, received }) =>
      `${where}: expected the reckoning of a derived figure but received ${received}; write it out in “derivation”.`,
  ],
  'row-length': [
    ({ where, expected, received }) =>
      `${where}: cần mỗi cột trong “fields” một ô (${receivedWords(expected, 'vi')}), nhưng nhận được ${received}; hãy thêm hoặc bớt ô.`,
    ({ where, expected, received }) =>
      `${where}: expected one cell for each of the “fields” (${receivedWords(expected, 'en')}) but received ${received}; add or remove cells.`,
  ],
  'duplicate-field': [
    ({ where, received }) =>
      `${where}: cần mỗi cột một lần, nhưng nhận được ${received}; hãy bỏ cột lặp lại.`,
    ({ where, received }) =>
      `${where}: expected each column once but received ${received}; remove the one that is repeated.`,
  ],
};

function suggest({ pointer, expected }: Issue): string | undefined {
  const name = pointer.slice(pointer.lastIndexOf('/') + 1);
  return nearestName(name, expected);
}
