/**
 * Rows without the apostrophes that `writeCsv` puts before what a spreadsheet
 * would run as a formula. Only for files that this library has written: in
 * others an apostrophe is part of the text ("'s-Hertogenbosch").
 */
export function unguard(
  rows: readonly (readonly string[])[],
): readonly (readonly string[])[] {
  return rows.map((row) => row.map((cell) => cell.replace(/^'/, '')));
}
