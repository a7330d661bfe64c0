/** A cell; `undefined` is an empty one. */
export type CsvCell = string | number | undefined;

/** How the file is written. */
export interface CsvStyle {
  /**
   * What stands between cells. Excel opens a file by double click with the
   * separator of the system's region, which may be a semicolon.
   * @default ","
   */
  readonly separator?: ',' | ';' | '\t' | undefined;
}

// Spreadsheets take a cell that opens with one of these for a formula, which
// can send the sheet's contents away; the last four are their wide forms.
const formulaStart = /^['=+\-@\t\r\n＝＋－＠]/;

/**
 * Rows as CSV: UTF-8 with a byte order mark, so that spreadsheets read
 * Vietnamese rightly; CRLF and quotes after RFC 4180; decimals with a dot,
 * whatever the reader's language.
 *
 * Text that a spreadsheet would run as a formula gets an apostrophe before it,
 * and so does text that opens with an apostrophe: whoever reads the file
 * drops one apostrophe from a cell that opens with one, and has the text back.
 * Numbers are never touched.
 */
export function writeCsv(
  rows: readonly (readonly CsvCell[])[],
  { separator = ',' }: CsvStyle = {},
): string {
  const needsQuotes = new RegExp(`["\\r\\n${separator}]|^\\s|\\s$`);
  const write = (cell: CsvCell) => {
    const text = typeof cell === 'number' ? writeNumber(cell) : guard(cell);
    return needsQuotes.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  const lines = rows.map((row) => {
    const line = row.map(write).join(separator);
    // An empty line would be no row.
    return line === '' && row.length === 1 ? '""' : line;
  });
  return `\uFEFF${lines.map((line) => `${line}\r\n`).join('')}`;
}

function writeNumber(number: number): string {
  return Number.isFinite(number) ? String(number) : '';
}

function guard(text = ''): string {
  return formulaStart.test(text) ? `'${text}` : text;
}
