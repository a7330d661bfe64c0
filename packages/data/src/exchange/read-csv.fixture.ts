/**
 * CSV strictly by RFC 4180, after a byte order mark: every line ends with
 * CRLF, quotes stand around whole cells only and are doubled within, every row
 * is as long as the first. Throws wherever a file is not so.
 */
export function readCsv(
  file: string,
  separator = ',',
): readonly (readonly string[])[] {
  if (file[0] !== '\uFEFF') throw new Error('no byte order mark');
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 1;
  while (at < file.length) {
    let cell = '';
    if (file[at] === '"') {
      for (at++; ; at++) {
        if (at >= file.length) throw new Error('a quote is left open');
        if (file[at] !== '"') cell += file[at];
        else if (file[at + 1] === '"') cell += file[at++];
        else break;
      }
      at++;
    } else {
      for (; at < file.length && file[at] !== separator; at++) {
        if (file.startsWith('\r\n', at)) break;
        if (/["\r\n]/.test(file[at]!)) throw new Error(`bare sign at ${at}`);
        cell += file[at];
      }
    }
    row.push(cell);
    if (file[at] === separator) at++;
    else if (file.startsWith('\r\n', at)) {
      at += 2;
      rows.push(row);
      row = [];
    } else throw new Error(`expected a separator or CRLF at ${at}`);
  }
  if (row.length > 0) throw new Error('the last line does not end');
  if (rows.some((one) => one.length !== rows[0]!.length)) {
    throw new Error('rows of different length');
  }
  return rows;
}

/** A cell's text, its guarding apostrophe dropped. */
export function unguard(cell: string): string {
  return cell.replace(/^'/, '');
}
