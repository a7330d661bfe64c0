import { printParseErrorCode, visit } from 'jsonc-parser';
import type { Wording } from '../finding/finding.js';

/** A place where a text is no JSON. */
export interface SyntaxFault {
  readonly offset: number;
  /** How much of the text would have to go; 0 where that would not mend it. */
  readonly length: number;
  readonly received: string;
  readonly message: Wording;
}

/**
 * What keeps a text from being JSON: all comments and trailing commas, which
 * can be skipped, and the first of what cannot. Empty for JSON.
 */
export function findSyntaxFaults(text: string): readonly SyntaxFault[] {
  const faults: SyntaxFault[] = [];
  // The comma that nothing but comments has followed.
  let comma: number | undefined;
  const follow = () => {
    comma = undefined;
  };
  // Where the last fault was: some are told twice.
  let toldAt = -1;
  let isLost = false;
  visit(
    text,
    {
      onObjectBegin: follow,
      onObjectProperty: follow,
      onArrayBegin: follow,
      onLiteralValue: follow,
      onSeparator(character, offset) {
        comma = character === ',' ? offset : undefined;
      },
      onError(code, offset, length) {
        if (isLost || offset === toldAt) return;
        toldAt = offset;
        const name = printParseErrorCode(code);
        if (comma !== undefined && /[\]}]/.test(text[offset] ?? '')) {
          faults.push(faultAt(text, 'comma', comma, 1));
        } else if (name === 'InvalidCommentToken') {
          faults.push(faultAt(text, 'comment', offset, length));
        } else {
          isLost = true;
          faults.push(
            faultAt(text, kindOf(name, text.slice(offset)), offset, 0),
          );
        }
      },
    },
    { disallowComments: true, allowTrailingComma: false },
  );
  return faults;
}

/** The text with what can be skipped blanked out, each byte in its place. */
export function skipFaults(
  text: string,
  faults: readonly SyntaxFault[],
): string {
  let mended = '';
  let from = 0;
  for (const { offset, length } of faults) {
    if (length === 0 || offset < from) continue;
    mended += text.slice(from, offset);
    mended += text.slice(offset, offset + length).replace(/[^\r\n]/g, ' ');
    from = offset + length;
  }
  return mended + text.slice(from);
}

type Kind = keyof typeof messages;

const kinds: Readonly<Record<string, Kind>> = {
  UnexpectedEndOfString: 'string',
  InvalidCharacter: 'string',
  InvalidEscapeCharacter: 'escape',
  InvalidUnicode: 'escape',
  CommaExpected: 'separator',
  ColonExpected: 'colon',
  PropertyNameExpected: 'name',
  EndOfFileExpected: 'rest',
};

function kindOf(name: string, rest: string): Kind {
  if (rest === '') return 'end';
  if (/^['‘’“”`]/.test(rest)) return 'quotes';
  // {name: …}, as scripts write it.
  if (/^[\p{L}_$][\p{L}\d_$-]*\s*:/u.test(rest)) return 'name';
  return kinds[name] ?? 'value';
}

const messages = {
  comma: {
    vi: 'Có dấu phẩy thừa trước dấu ngoặc đóng; hãy xoá dấu phẩy này.',
    en: 'There is a comma before the closing bracket; remove it.',
  },
  comment: {
    vi: 'JSON không có lời chú thích; hãy xoá nó, hoặc chuyển vào một mục “note”.',
    en: 'JSON has no comments; remove it, or move it into a “note”.',
  },
  end: {
    vi: 'Tệp kết thúc giữa chừng; hãy xem tệp có bị cắt mất phần cuối, hoặc thiếu dấu ngoặc đóng không.',
    en: 'The file ends too early; see whether its end was cut off, or a closing bracket is missing.',
  },
  quotes: {
    vi: 'JSON chỉ dùng dấu nháy kép thẳng ("); hãy thay dấu nháy này.',
    en: 'JSON has straight double quotes (") only; replace this one.',
  },
  string: {
    vi: 'Lời văn chưa có dấu nháy đóng, hoặc có xuống dòng ở giữa; hãy thêm dấu nháy, hoặc thay chỗ xuống dòng bằng \\n.',
    en: 'A text has no closing quote, or a line break within; add the quote, or write the break as \\n.',
  },
  escape: {
    vi: 'Sau dấu \\ có ký tự không hợp lệ; nếu cần một dấu \\, hãy viết \\\\.',
    en: 'What follows the \\ means nothing; for a \\ itself write \\\\.',
  },
  separator: {
    vi: 'Cần dấu phẩy hoặc dấu ngoặc đóng ở đây; hãy thêm dấu còn thiếu trước chỗ này.',
    en: 'Expected a comma or a closing bracket here; add it before this place.',
  },
  colon: {
    vi: 'Cần dấu hai chấm sau tên mục; hãy thêm vào.',
    en: 'Expected a colon after the name of a member; add it.',
  },
  name: {
    vi: 'Cần tên một mục trong dấu nháy kép; hãy đặt tên vào dấu nháy kép.',
    en: 'Expected the name of a member in double quotes; put it in quotes.',
  },
  rest: {
    vi: 'Sau phần cuối của tài liệu còn chữ; hãy xoá phần thừa, hoặc xem dấu ngoặc có bị đóng quá sớm không.',
    en: 'Something follows the end of the document; remove it, or see whether a bracket closes too early.',
  },
  value: {
    vi: 'Cần một giá trị (số với dấu chấm thập phân, lời văn trong dấu nháy kép, true, false, null, danh sách hoặc đối tượng); hãy sửa lại chỗ này.',
    en: 'Expected a value (a number with a decimal point, a text in double quotes, true, false, null, a list or an object); correct this place.',
  },
} as const satisfies Readonly<Record<string, Wording>>;

function faultAt(
  text: string,
  kind: Kind,
  offset: number,
  length: number,
): SyntaxFault {
  const rest = text.slice(offset, offset + 24);
  return {
    offset,
    length,
    received: /^[^\r\n]*/.exec(rest)?.[0] ?? '',
    message: messages[kind],
  };
}
