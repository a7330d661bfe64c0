import type { Finding } from './finding.js';

/**
 * Findings in the order of their places: by line and column; cells by sheet,
 * as the sheets were first named, then row, then column; what has no place
 * of its own first. Findings of one place stay in their order.
 */
export function sortFindings(findings: readonly Finding[]): readonly Finding[] {
  const sheets = new Map<string, number>();
  const keyed = findings.map((finding) => ({
    finding,
    key: keyOf(finding, sheets),
  }));
  keyed.sort(
    ({ key: one }, { key: other }) =>
      one[0] - other[0] || one[1] - other[1] || one[2] - other[2],
  );
  return keyed.map(({ finding }) => finding);
}

type Key = readonly [sheet: number, row: number, column: number];

function keyOf(
  { line, column, place }: Finding,
  sheets: Map<string, number>,
): Key {
  if (line !== undefined) return [0, line, column ?? 0];
  // A cell, or the first of several: "'Số liệu'!C5:C9".
  const [, sheet = '', letters, row] =
    /^(?:(.*)!)?([A-Z]{1,3})(\d+)\b/.exec(place) ?? [];
  if (letters === undefined) return [place === '' ? -1 : 0, 0, 0];
  if (!sheets.has(sheet)) sheets.set(sheet, sheets.size);
  const number = [...letters].reduce(
    (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
    0,
  );
  return [sheets.get(sheet)!, Number(row), number];
}
