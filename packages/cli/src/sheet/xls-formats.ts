import { cellAddress } from './cell.js';
import { compoundStream } from './compound-stream.js';

/** What an old xls says of a sheet, and its reader does not. */
export interface XlsSheet {
  readonly isHidden: boolean;
  /** The formats of its numbers by address; dates have one too. */
  readonly formats: ReadonlyMap<string, string>;
}

/** The records that are of interest here, by their numbers in BIFF8. */
const records = {
  formula: 0x06,
  end: 0x0a,
  sheet: 0x85,
  numbers: 0xbd,
  style: 0xe0,
  number: 0x203,
  shortNumber: 0x27e,
  format: 0x41e,
} as const;

// Those that no file spells out, as far as they are more than digits.
const builtIn: readonly (readonly [number, string])[] = [
  [9, '0%'],
  [10, '0.00%'],
  [11, '0.00E+00'],
  [14, 'dd/mm/yyyy'],
  [15, 'd-mmm-yy'],
  [16, 'd-mmm'],
  [17, 'mmm-yy'],
  [22, 'dd/mm/yyyy h:mm'],
];

/**
 * The formats and hidden sheets of an old xls, in the order of its sheets;
 * undefined where the file is not of the simple kind, or damaged.
 */
export function readXlsFormats(
  buffer: Buffer,
): readonly XlsSheet[] | undefined {
  try {
    const stream = compoundStream(buffer, 'Workbook');
    return stream && readFormats(stream);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function readFormats(stream: Buffer): readonly XlsSheet[] {
  const codes = new Map(builtIn);
  const styles: number[] = [];
  const sheets: { readonly start: number; readonly isHidden: boolean }[] = [];
  for (const { kind, data } of recordsFrom(stream, 0)) {
    if (kind === records.format) {
      codes.set(data.readUInt16LE(0), textOf(data.subarray(2)));
    } else if (kind === records.style) {
      styles.push(data.readUInt16LE(2));
    } else if (kind === records.sheet) {
      const isHidden = (data.readUInt8(4) & 3) !== 0;
      sheets.push({ start: data.readUInt32LE(0), isHidden });
    }
  }
  return sheets.map(({ start, isHidden }) => {
    const formats = new Map<string, string>();
    const add = (row: number, column: number, style: number) => {
      const code = codes.get(styles[style] ?? 0);
      if (code !== undefined) formats.set(cellAddress(row, column), code);
    };
    for (const { kind, data } of recordsFrom(stream, start)) {
      if (
        kind === records.number ||
        kind === records.shortNumber ||
        kind === records.formula
      ) {
        const [row, column, style] = [0, 2, 4].map((at) =>
          data.readUInt16LE(at),
        );
        add(row!, column!, style!);
      } else if (kind === records.numbers) {
        // A style and a number each; the last column stands at the end.
        const first = data.readUInt16LE(2);
        for (let at = 4; at + 6 < data.length; at += 6) {
          const column = first + (at - 4) / 6;
          add(data.readUInt16LE(0), column, data.readUInt16LE(at));
        }
      }
    }
    return { isHidden, formats };
  });
}

interface XlsRecord {
  readonly kind: number;
  readonly data: Buffer;
}

function* recordsFrom(
  stream: Buffer,
  start: number,
): Generator<XlsRecord, void, undefined> {
  for (let at = start; at + 4 <= stream.length; ) {
    const kind = stream.readUInt16LE(at);
    const next = at + 4 + stream.readUInt16LE(at + 2);
    if (kind === records.end) return;
    yield { kind, data: stream.subarray(at + 4, next) };
    at = next;
  }
}

// Its length, whether its letters have two bytes, its letters.
function textOf(data: Buffer): string {
  const length = data.readUInt16LE(0);
  const isWide = (data.readUInt8(2) & 1) !== 0;
  return isWide
    ? data.toString('utf16le', 3, 3 + length * 2)
    : data.toString('latin1', 3, 3 + length);
}
