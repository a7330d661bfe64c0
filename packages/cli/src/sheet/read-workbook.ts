import { readBytes, Unreadable } from '../document/read-bytes.js';
import type { Finding } from '../finding/finding.js';
import type { Sheet, Workbook } from './cell.js';
import { cellPlace } from './cell.js';
import { decodeText } from './decode-text.js';
import { lightenXlsx, type OnProgress } from './lighten-xlsx.js';
import { mostFileBytes } from './limits.js';
import { readCompound } from './read-compound.js';
import { readOds } from './read-ods.js';
import { type ReadSheets, readSheets } from './read-sheets.js';
import { readTextSheet } from './read-text-sheet.js';
import { findingOfCode, Refusal, type RefusalFacts } from './refusal.js';
import type { RefusalCode } from './refusals.js';
import { sniffFormat } from './sniff-format.js';
import { listZipEntries } from './zip-entries.js';

/** What a caller knows of a file beforehand. */
export interface ReadWorkbookOptions {
  /** Between the cells of a text file. Absent: the text tells. */
  readonly separator?: string;
  /** Of a text file, as "windows-1258". Absent: the bytes tell. */
  readonly encoding?: string;
  /** Told now and then on long work; both are of the same kind. */
  readonly onProgress?: OnProgress;
}

/** A file of sheets, or why there is none. */
export interface ReadWorkbook {
  readonly workbook: Workbook | undefined;
  readonly findings: readonly Finding[];
}

/**
 * The sheets of a file, or with `-` of the standard input: xlsx, ods, an old
 * xls, or text between separators. What stands in the file tells which, and
 * not its name. Never throws for what a file holds: that is a finding.
 */
export async function readWorkbook(
  place: string,
  options: ReadWorkbookOptions = {},
): Promise<ReadWorkbook> {
  const findings: Finding[] = [];
  const tell = (code: RefusalCode, facts: RefusalFacts) => {
    findings.push(findingOfCode(code, place, facts));
  };
  try {
    const bytes = await readBytes(place, mostFileBytes);
    const { sheets, hasTypes } = await readAny(bytes, options, tell);
    if (sheets.every(({ rows }) => rows.length === 0)) {
      throw new Refusal('file-empty');
    }
    return { workbook: { file: place, hasTypes, sheets }, findings };
  } catch (error) {
    if (error instanceof Refusal) tell(error.code, error.facts);
    else if (error instanceof Unreadable) {
      const received = error.reason === 'other' ? error.message : undefined;
      const facts = received === undefined ? {} : { received };
      tell(unreadableCodes[error.reason], facts);
    } else throw error;
    return { workbook: undefined, findings };
  }
}

const unreadableCodes = {
  missing: 'file-missing',
  folder: 'file-is-folder',
  forbidden: 'file-forbidden',
  'too-large': 'file-too-large',
  other: 'file-unreadable',
} as const satisfies Readonly<Record<Unreadable['reason'], RefusalCode>>;

type Tell = (code: RefusalCode, facts: RefusalFacts) => void;

interface ReadAny {
  readonly sheets: readonly Sheet[];
  readonly hasTypes: boolean;
}

async function readAny(
  bytes: Uint8Array,
  options: ReadWorkbookOptions,
  tell: Tell,
): Promise<ReadAny> {
  const { onProgress = () => {} } = options;
  const format = sniffFormat(bytes);
  switch (format.kind) {
    case 'zip':
      return tellHidden(await readZip(bytes, onProgress), tell);
    case 'compound': {
      const read = await readCompound(bytes);
      if (read.hasFormats) tell('old-format', { severity: 'remark' });
      else tell('old-format-unseen', { severity: 'warning' });
      return tellHidden(read, tell);
    }
    case 'text':
      return readText(bytes, options, tell);
    case 'empty':
      throw new Refusal('file-empty');
    case 'web-page':
      throw new Refusal('web-page');
    case 'xml-workbook':
      throw new Refusal('unsupported-format', { received: 'XML 2003' });
    case 'other':
      throw new Refusal('not-a-spreadsheet', { received: format.name });
  }
}

async function readZip(
  bytes: Uint8Array,
  onProgress: OnProgress,
): Promise<ReadSheets> {
  const entries = listZipEntries(bytes);
  if (entries.has('mimetype')) return readOds(bytes, entries, onProgress);
  if (!entries.has('[Content_Types].xml') || !entries.has('_rels/.rels')) {
    throw new Refusal('no-workbook');
  }
  return readSheets(await lightenXlsx(bytes, entries, onProgress));
}

function tellHidden({ sheets, hidden }: ReadSheets, tell: Tell): ReadAny {
  for (const name of hidden) {
    tell('sheet-hidden', { place: tabOf(name), severity: 'remark' });
  }
  return { sheets, hasTypes: true };
}

// The place of a sheet as a whole: that of a cell, without the cell.
function tabOf(name: string): string {
  return cellPlace(name, 0, 0).replace(/!?A1$/, '');
}

async function readText(
  bytes: Uint8Array,
  { separator, encoding, onProgress = () => {} }: ReadWorkbookOptions,
  tell: Tell,
): Promise<ReadAny> {
  const between = separator === 'tab' ? '\t' : separator;
  if (between !== undefined && !/^[^\s"\w]$|^\t$/.test(between)) {
    throw new Refusal('separator-unknown', { received: between });
  }
  const { text, isGuess } = decodeText(bytes, encoding);
  if (isGuess) tell('encoding-guessed', { severity: 'warning' });
  const { sheet, remarks } = await readTextSheet(text, between, onProgress);
  for (const [code, facts] of remarks) tell(code, facts);
  return { sheets: [sheet], hasTypes: false };
}
