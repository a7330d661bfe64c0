import type { Issue } from '@chiso/data/core';
import { describeIssue } from '@chiso/data/issues';
import { sheets } from '@chiso/data/sheets';
import type { Wording } from '../finding/finding.js';

type Write = (issue: Issue, near: string | undefined) => Wording;

const say =
  (vi: string, en: string): Write =>
  ({ received }) => ({
    vi: vi.replaceAll('§', received),
    en: en.replaceAll('§', received),
  });

/** What the parser says of a document, in the words of a spreadsheet. */
const writes: Readonly<Partial<Record<Issue['code'], Write>>> = {
  required: ({ expected, pointer }) => {
    const heading = headingOf(expected, pointer);
    return {
      vi: `Dòng này cần “${heading.vi}”; hãy ghi vào cột ấy.`,
      en: `This row needs “${heading.en}”; write it in that column.`,
    };
  },
  'duplicate-id': say(
    'Mã § đã dùng ở dòng trên; hãy đặt mã khác.',
    'The id § is taken by a row above; choose another.',
  ),
  'unknown-reference': ({ received }, near) => ({
    vi: `Không có gì mang mã ${received}; ${near ? `có phải là “${near}”?` : 'hãy sửa mã, hoặc thêm dòng cho nó ở bảng của nó.'}`,
    en: `Nothing has the id ${received}; ${near ? `did you mean “${near}”?` : 'correct it, or add a row for it to its sheet.'}`,
  }),
  'unknown-indicator': ({ received }, near) =>
    received === 'nothing'
      ? {
          vi: 'Dòng này không ghi chỉ số, mà bảng “Chỉ số” không có đúng một; hãy ghi mã vào cột “Chỉ số”.',
          en: 'This row names no indicator, and the sheet “Indicators” has not just one; write its id in the column “Indicator”.',
        }
      : {
          vi: `Không có chỉ số nào mang mã ${received}; ${near ? `có phải là “${near}”?` : 'hãy sửa mã, hoặc bổ sung vào bảng “Chỉ số”.'}`,
          en: `No indicator has the id ${received}; ${near ? `did you mean “${near}”?` : 'correct it, or add it to the sheet “Indicators”.'}`,
        },
  'no-figure': say(
    'Dòng này không có con số, thứ hạng, thay đổi hay lý do không có số; hãy ghi một trong số đó, hoặc xoá dòng.',
    'This row has no figure, rank or change, nor says why it has none; write one of them, or remove the row.',
  ),
  'two-figures': say(
    'Dòng này có hai con số (§); hãy giữ một, con số kia ghi ở dòng riêng.',
    'This row has two figures (§); keep one, and give the other a row of its own.',
  ),
  'count-without-of': say(
    '“Số lượng” và “Trên tổng số” phải đi cùng nhau, nhưng dòng này chỉ có một (§); hãy ghi số còn thiếu, hoặc ghi vào cột “Giá trị”.',
    '“Count” and “Of” go together, but this row has one only (§); write the other, or use the column “Value”.',
  ),
  'of-not-positive': say(
    'Tổng số phải lớn hơn 0, nhưng ô ghi §; hãy xem lại, hoặc ghi lý do không có số.',
    'The total has to be above 0 but the cell says §; check it, or say why there is no figure.',
  ),
  'percent-not-counting': say(
    'Cột “Tỷ lệ %” chỉ dành cho chỉ số đếm; hãy ghi § vào cột “Giá trị”.',
    'The column “Percent” is for indicators that count; write § in the column “Value”.',
  ),
  'range-order': say(
    'Đầu thấp phải đứng trước, đầu cao đứng sau, nhưng đây là §; hãy đổi chỗ hai số.',
    'The lower end comes first, but here it is §; swap the two numbers.',
  ),
  'rank-past-end': say(
    'Thứ hạng § vượt quá số đơn vị được xếp; hãy xem lại hai số.',
    'The rank § is past the number of those ranked; check both.',
  ),
  'bad-change': say(
    'Mỗi dòng chỉ ghi thay đổi theo một cách, nhưng nhận được: §; hãy giữ một.',
    'A change is stated in exactly one way but here is: §; keep one.',
  ),
  'no-source': say(
    'Dòng này không ghi nguồn, nên số liệu sẽ hiện kèm chú thích thiếu nguồn; hãy ghi mã của nguồn.',
    'This row names no source, so its figure is shown as one without a source; write the id of its source.',
  ),
  'no-derivation': say(
    'Số suy ra cần phép tính; hãy ghi vào cột “Phép tính”.',
    'A derived figure needs its reckoning; write it in the column “Derivation”.',
  ),
};

/** An issue as a sentence that does not name its place. */
export function issueWords(issue: Issue, near: string | undefined): Wording {
  const write = writes[issue.code];
  if (write) return write(issue, near);
  return {
    vi: withoutPlace(describeIssue(issue, 'vi')),
    en: withoutPlace(describeIssue(issue, 'en')),
  };
}

// "Observation 3, “period” (period): expected …" → "Expected …"
function withoutPlace(sentence: string): string {
  const rest = sentence.replace(/^[^:]*: /, '');
  return rest[0]!.toUpperCase() + rest.slice(1);
}

/** What the column of a missing member is called. */
function headingOf(member: string, pointer: string): Wording {
  const [, list = '', ...steps] = pointer.split('/');
  const isItem = /^\d+$/.test(steps[0] ?? '');
  const id = isItem ? list : 'dataset';
  const path = [...(isItem ? steps.slice(1) : [list, ...steps]), member];
  const wanted = path.filter(Boolean).join('/');
  const columns = sheets.find((sheet) => sheet.id === id)?.columns ?? [];
  return (
    columns.find((column) => column.path.join('/') === wanted)?.heading ?? {
      vi: member,
      en: member,
    }
  );
}
