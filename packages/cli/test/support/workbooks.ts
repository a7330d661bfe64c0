import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { constants, crc32, deflateRawSync } from 'node:zlib';
import {
  type ReadWorkbook,
  type ReadWorkbookOptions,
  readWorkbook,
} from '../../src/sheet/read-workbook.js';

/** The path of a spreadsheet that another program has saved. */
export function fixture(name: string): string {
  return fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url));
}

/** Reads bytes as a file of that name; the finding calls it so too. */
export async function readBytesAs(
  name: string,
  bytes: Uint8Array | string,
  options?: ReadWorkbookOptions,
): Promise<ReadWorkbook> {
  const folder = mkdtempSync(join(tmpdir(), 'chiso-sheet-'));
  try {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    return await readWorkbook(path, options);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** "code place received", the shortest that tells findings apart. */
export function codesOf({ findings }: ReadWorkbook): readonly string[] {
  return findings.map(({ code, place, received = '' }) =>
    [code, place, received].filter((part) => part !== '').join(' '),
  );
}

/** A part of a packed file; what it says of itself may be a lie. */
export interface Part {
  readonly name: string;
  readonly bytes: Uint8Array | string;
  /** What was deflated beforehand. */
  readonly packed?: Packed;
  /** What the directory says that it unpacks to. */
  readonly declared?: number;
}

/** Deflated bytes, and what they were. */
export interface Packed {
  readonly bytes: Uint8Array;
  readonly size: number;
  readonly crc: number;
}

/** A packed file, byte by byte, so that each number in it can be wrong. */
export function packParts(parts: readonly Part[]): Uint8Array {
  const pieces: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, bytes, packed, declared } of parts) {
    const whole = Buffer.from(bytes);
    const { size, crc } = packed ?? { size: whole.length, crc: crc32(whole) };
    const body = Buffer.from(packed?.bytes ?? deflateRawSync(whole));
    const heading = Buffer.alloc(30);
    heading.writeUInt32LE(0x04034b50, 0);
    heading.writeUInt16LE(20, 4);
    heading.writeUInt16LE(8, 8);
    heading.writeUInt32LE(crc, 14);
    heading.writeUInt32LE(body.length, 18);
    heading.writeUInt32LE(declared ?? size, 22);
    heading.writeUInt16LE(Buffer.byteLength(name), 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(20, 4);
    heading.copy(entry, 6, 4, 30);
    entry.writeUInt32LE(offset, 42);
    pieces.push(heading, Buffer.from(name), body);
    directory.push(entry, Buffer.from(name));
    offset += 30 + Buffer.byteLength(name) + body.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...pieces, ...directory, end]);
}

/** `block` many times between two others; it is deflated once only. */
export function packRepeated(
  head: string,
  block: string,
  count: number,
  tail: string,
): Packed {
  const flush = { finishFlush: constants.Z_FULL_FLUSH };
  const deflated = deflateRawSync(block, flush);
  const blocks = Array.from({ length: count }, () => block);
  return {
    bytes: Buffer.concat([
      deflateRawSync(head, flush),
      ...blocks.map(() => deflated),
      deflateRawSync(tail),
    ]),
    size: head.length + block.length * count + tail.length,
    crc: [head, ...blocks, tail].reduce((sum, part) => crc32(part, sum), 0),
  };
}

/** What a workbook by hand is made of. */
export interface XlsxParts {
  /** What stands among the rows of its sheet. */
  readonly rows: string;
  /** What stands before and behind the rows. */
  readonly before?: string;
  readonly after?: string;
  readonly sharedStrings?: string;
  readonly formats?: readonly string[];
  /** Further attributes of the workbook and its list of sheets. */
  readonly date1904?: boolean;
  readonly sheets?: string;
  readonly relations?: string;
}

const head = '<?xml version="1.0" encoding="UTF-8"?>';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office =
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The parts of a workbook with one sheet, "Sheet", as XML by hand. */
export function xlsxParts({
  rows,
  before = '',
  after = '',
  sharedStrings = '',
  formats = [],
  date1904 = false,
  sheets = '',
  relations = '',
}: XlsxParts): Part[] {
  const relationsOf = (inner: string) =>
    `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`;
  const relation = (id: string, kind: string, target: string) =>
    `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`;
  const codes = formats.map(
    (code, index) => `<numFmt numFmtId="${164 + index}" formatCode="${code}"/>`,
  );
  const styles = formats.map((_, index) => `<xf numFmtId="${164 + index}"/>`);
  return [
    { name: '[Content_Types].xml', bytes: `${head}<Types/>` },
    {
      name: '_rels/.rels',
      bytes: relationsOf(relation('rId1', 'officeDocument', 'xl/workbook.xml')),
    },
    {
      name: 'xl/workbook.xml',
      bytes: `${head}<workbook xmlns="${main}" xmlns:r="${office}"><workbookPr date1904="${date1904}"/><sheets><sheet name="Sheet" sheetId="1" r:id="rId1"/>${sheets}</sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      bytes: relationsOf(
        `${relation('rId1', 'worksheet', 'worksheets/sheet1.xml')}${relation('rId2', 'styles', 'styles.xml')}${relation('rId3', 'sharedStrings', 'sharedStrings.xml')}${relations}`,
      ),
    },
    {
      name: 'xl/styles.xml',
      bytes: `${head}<styleSheet xmlns="${main}"><numFmts>${codes.join('')}</numFmts><cellXfs><xf numFmtId="0"/>${styles.join('')}</cellXfs></styleSheet>`,
    },
    {
      name: 'xl/sharedStrings.xml',
      bytes: `${head}<sst xmlns="${main}">${sharedStrings}</sst>`,
    },
    {
      name: 'xl/worksheets/sheet1.xml',
      bytes: `${head}<worksheet xmlns="${main}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`,
    },
  ];
}

/** Text in windows-1258: letters, and tone marks behind them. */
export function encodeWindows1258(text: string): Uint8Array {
  const decoder = new TextDecoder('windows-1258');
  const bytes = new Map(
    Array.from({ length: 256 }, (_, byte) => [
      decoder.decode(Uint8Array.of(byte)),
      byte,
    ]),
  );
  const byteOf = (letter: string): number => {
    const byte = bytes.get(letter);
    if (byte === undefined) throw new Error(`not in windows-1258: ${letter}`);
    return byte;
  };
  return Uint8Array.from(
    [...text.normalize('NFC')].flatMap((letter) => {
      if (bytes.has(letter)) return [byteOf(letter)];
      const parts = letter.normalize('NFD');
      const tone = /[\u0300\u0301\u0303\u0309\u0323]/.exec(parts)?.[0] ?? '';
      const base = parts.replace(tone, '').normalize('NFC');
      return [byteOf(base), byteOf(tone)];
    }),
  );
}
