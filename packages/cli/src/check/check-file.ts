import { readText } from '../document/read-text.js';
import type { Finding } from '../finding/finding.js';
import { Problem } from '../problem.js';
import { checkJson } from './check-json.js';

/**
 * Checks the document at a place: a file, an address, `-` for the standard
 * input. What cannot be read is a finding, so that the others are checked.
 */
export async function checkFile(
  file: string,
  today?: string,
): Promise<readonly Finding[]> {
  try {
    return checkJson(await readText(file), { file, today });
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const reason = error.message;
    return [
      {
        code: 'unreadable',
        severity: 'error',
        file,
        place: '',
        expected: { vi: 'một tệp đọc được', en: 'a file that can be read' },
        received: reason,
        message: {
          vi: `Không đọc được (${reason}); hãy xem lại tên tệp hoặc địa chỉ.`,
          en: `It cannot be read (${reason}); check its name or address.`,
        },
      },
    ];
  }
}
