import { parse } from 'csv-parse';
import { type CellValue, cellAddress, type Sheet } from './cell.js';
import { cellText, filledRows } from './filled-rows.js';
import { findSeparator, separators } from './find-separator.js';
import type { OnProgress } from './lighten-xlsx.js';
import { mostAlike } from './limits.js';
import { Refusal, type RefusalFacts } from './refusal.js';
import type { RefusalCode } from './refusals.js';
import { refuseFarCell } from './refuse-far-cell.js';

/** What is told of a text that was read all the same. */
export type Remark = readonly [code: RefusalCode, facts: RefusalFacts];

/** A text file as the one sheet that it is. */
export interface ReadText {
  readonly sheet: Sheet;
  readonly remarks: readonly Remark[];
}

/** What stands between two line ends outside quotes. */
interface Row {
  readonly cells: readonly string[];
  /** Its last line in the file, from 1. */
  readonly line: number;
}

/** Progress is told so often; in rows. */
const progressStep = 5000;

/**
 * Cells between separators, in quotes where they hold one. "sep=;" in the
 * first line says which separator, as in Excel, and is no row.
 */
export async function readTextSheet(
  text: string,
  separator: string | undefined,
  onProgress: OnProgress,
): Promise<ReadText> {
  const [declaration = '', declared] = /^sep=(.)\n/i.exec(text) ?? [];
  const body = text.slice(declaration.length);
  const delimiter = separator ?? declared ?? findSeparator(body);
  const firstLine = declaration === '' ? 0 : 1;
  const lines: number[] = [];
  const parser = parse({
    delimiter,
    record_delimiter: '\n',
    relax_quotes: true,
    relax_column_count: true,
    // Called while it parses: what it emits comes late, and not with an error.
    on_record(cells, about) {
      lines.push(about.lines + firstLine);
      return cells;
    },
  });
  parser.end(body);
  const rows: Row[] = [];
  let done = 0;
  try {
    for await (const cells of parser as AsyncIterable<readonly string[]>) {
      const length = filledLength(cells);
      if (length > 0) refuseFarCell('', rows.length, length - 1);
      rows.push({ cells, line: lines[rows.length] ?? 0 });
      done += cells.reduce((sum, cell) => sum + cell.length + 1, 0);
      if (rows.length % progressStep === 0) onProgress(done, body.length);
    }
  } catch (error) {
    if (error instanceof Refusal) throw error;
    // The parser knows of one thing more that may be wrong with a text.
    const line = (lines.at(-1) ?? firstLine) + 1;
    throw new Refusal('quote-unclosed', { received: String(line) });
  }
  const values = rows.map(({ cells }) =>
    cells.map((cell): CellValue => cellText(cell)),
  );
  return {
    sheet: {
      name: '',
      rows: filledRows(values),
      details: new Map(),
      merged: [],
    },
    remarks: checkLengths(rows, delimiter),
  };
}

// A cell that is missing or too much moves those behind it.
function checkLengths(
  rows: readonly Row[],
  delimiter: string,
): readonly Remark[] {
  // A title above the table is one cell.
  const expected =
    rows.find(({ cells }) => cells.length > 1)?.cells.length ?? 1;
  const remarks: Remark[] = [];
  let more = 0;
  rows.forEach(({ cells, line }, row) => {
    const code = lengthFault(cells, expected, delimiter);
    if (code === undefined) return;
    if (remarks.length >= mostAlike) {
      more += 1;
      return;
    }
    const severity = code === 'row-too-short' ? 'warning' : 'error';
    const place = cellAddress(row, 0);
    remarks.push([code, { place, received: String(line), severity }]);
  });
  return more === 0
    ? remarks
    : [...remarks, ['more-lines', { received: String(more) }]];
}

function lengthFault(
  cells: readonly string[],
  expected: number,
  delimiter: string,
): RefusalCode | undefined {
  if (filledLength(cells) > expected) return 'row-too-long';
  if (cells.length >= expected || filledLength(cells) === 0) return undefined;
  if (cells.length > 1) return 'row-too-short';
  // A title, a note below the table, or a line that nobody has separated.
  const [only = ''] = cells;
  const isMixed = separators.some(
    (other) => other !== delimiter && only.split(other).length >= expected,
  );
  return isMixed ? 'separators-mixed' : undefined;
}

function filledLength(cells: readonly string[]): number {
  return cells.findLastIndex((cell) => cell.trim() !== '') + 1;
}
