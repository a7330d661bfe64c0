import { readTables } from '../build/read-tables.js';
import { readText } from '../document/read-text.js';
import type { Finding } from '../finding/finding.js';
import { Problem } from '../problem.js';
import type { ReadWorkbookOptions } from '../sheet/read-workbook.js';
import { checkJson } from './check-json.js';
import { type CheckWorkbookOptions, checkWorkbook } from './check-workbook.js';
import { isSpreadsheet } from './is-spreadsheet.js';

/** How files are read, and the day of the check. */
export type CheckFileOptions = CheckWorkbookOptions & ReadWorkbookOptions;

/**
 * Checks what is at a place: a spreadsheet or a document in a file, a folder
 * of text files as one spreadsheet, a document at an address or, with `-`, in
 * the standard input. What cannot be read is a finding, so that the others are
 * checked.
 */
export async function checkFile(
  file: string,
  options: CheckFileOptions = {},
): Promise<readonly Finding[]> {
  if (await isSpreadsheet(file)) return checkSpreadsheet(file, options);
  const { today } = options;
  try {
    return checkJson(await readText(file), { file, today });
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return [
      unreadable(file, error.message.replace(`cannot read ${file}: `, '')),
    ];
  }
}

async function checkSpreadsheet(
  file: string,
  options: CheckFileOptions,
): Promise<readonly Finding[]> {
  const { workbook, findings } = await readTables(file, options);
  return workbook
    ? [...findings, ...checkWorkbook(workbook, options)]
    : findings;
}

/** Why a place cannot be read, as `readText` says it, in Vietnamese. */
const reasons: readonly (readonly [RegExp, string])[] = [
  [/^there is no such file$/, 'không có tệp này'],
  [/^it is a folder$/, 'đây là một thư mục'],
  [/^it may not be read$/, 'không có quyền đọc'],
  [/^nobody answers there$/, 'máy chủ không trả lời'],
  [/^there is no such host$/, 'không có máy chủ này'],
  [/^the server answered (\d+)$/, 'máy chủ trả lời $1'],
  [/^it is larger than (.*)$/, 'lớn hơn $1'],
];

function unreadable(file: string, reason: string): Finding {
  const [from, to = reason] =
    reasons.find(([pattern]) => pattern.test(reason)) ?? [];
  const why = from ? reason.replace(from, to) : reason;
  return {
    code: 'unreadable',
    severity: 'error',
    file,
    place: '',
    expected: { vi: 'một tệp đọc được', en: 'a file that can be read' },
    received: reason,
    message: {
      vi: `Không đọc được: ${why}; hãy xem lại tên tệp hoặc địa chỉ.`,
      en: `It cannot be read: ${reason}; check its name or address.`,
    },
  };
}
