import { type DatasetDocument, parseDataset } from '@chiso/data';
import type { Finding } from '../finding/finding.js';
import type { Workbook } from '../sheet/cell.js';
import { type Assembled, assemble } from './assemble.js';
import { placeOf } from './grid.js';
import { findOrigin, spotOf } from './origin.js';
import { type Packed, packTables } from './pack-tables.js';
import { type ReadOptions, readSheets } from './read-sheets.js';
import { tellIssues } from './tell-issues.js';
import { makeTeller } from './told.js';
import { weighShares } from './weigh-shares.js';

/** The outcome of building. */
export interface Built {
  /** Undefined where anything is wrong with a severity of `error`. */
  readonly document: DatasetDocument | undefined;
  /** In the order of the sheets, their rows and their columns. */
  readonly findings: readonly Finding[];
  /**
   * Where a part of the document comes from: "/tables/0/rows/3/1" →
   * "'Số liệu'!D6". Undefined for what no cell says.
   */
  readonly originOf: (pointer: string) => string | undefined;
}

/**
 * Makes a document from an office's workbook. Never throws; whatever is wrong
 * is a finding with its cell, and nothing is guessed that would change a
 * figure.
 */
export function buildDocument(
  workbook: Workbook,
  options: ReadOptions = {},
): Built {
  const teller = makeTeller(workbook.file);
  const read = readSheets(workbook, options, teller);
  const assembled = assemble(read, workbook.file, teller);
  // As a list, so that each issue leads to its row.
  const { issues } = parseDataset(assembled.document);
  tellIssues(issues, assembled, read, teller);
  weighShares(read, teller);
  const findings = teller.findings();
  const hasErrors = findings.some(({ severity }) => severity === 'error');
  const packed = packTables(read.lists.observations);
  return {
    document: hasErrors ? undefined : pack(assembled, packed),
    findings,
    originOf: (pointer) => originIn(pointer, assembled, packed),
  };
}

function pack(
  { document }: Assembled,
  { observations, tables }: Packed,
): DatasetDocument {
  const { observations: _, note, ...rest } = document;
  return {
    ...rest,
    ...(observations.length > 0 && {
      observations: observations.map(({ item }) => item),
    }),
    ...(tables.length > 0 && { tables: tables.map(({ table }) => table) }),
    ...(note !== undefined && { note }),
  } as unknown as DatasetDocument;
}

function originIn(
  pointer: string,
  assembled: Assembled,
  { observations, tables }: Packed,
): string | undefined {
  const [, list, index = '', part, row, column] = pointer.split('/');
  const found = tables[+index];
  if (list === 'tables' && found) {
    const { table, entries } = found;
    const isRow = part === 'rows' && row !== undefined;
    const entry = entries[isRow ? +row : 0];
    const member = isRow
      ? (table['fields'] as readonly string[])[
          column === undefined ? -1 : +column
        ]
      : part;
    return entry && placeOf(spotOf({ entry, steps: member ? [member] : [] }));
  }
  const entries = { ...assembled.entries, observations };
  const origin = findOrigin(pointer, { ...assembled, entries });
  return origin && placeOf(spotOf(origin));
}
