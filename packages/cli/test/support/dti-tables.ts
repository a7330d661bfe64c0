import { readFileSync } from 'node:fs';
import type { DatasetDocument, Table } from '@chiso/data';
import type { Sheet } from '../../src/sheet/cell.js';
import { cellsOf, templateSheet } from './make-workbook.js';
import { exampleData } from './run-chiso.js';

type Row = Readonly<Record<string, unknown>>;

const example = JSON.parse(
  readFileSync(exampleData('dti.json'), 'utf8'),
) as DatasetDocument;

/** All that the example says of 2022, each figure written out. */
export const figures2022: readonly Row[] = figuresIn({
  ...example,
  observations: example.observations!.filter(({ period }) => period === '2022'),
  tables: example.tables!.filter(({ period }) => period === '2022'),
});

const named = (member: string) =>
  new Set(figures2022.flatMap((row) => row[member] ?? []));
const sourceIds = new Set([
  ...named('source'),
  ...named('sources'),
  'qd-922',
  'qd-405',
]);

/** The definitions that those figures use. */
export const definitions2022 = {
  sources: example.sources!.filter(({ id }) => sourceIds.has(id)),
  topics: example.topics!.filter(({ id }) =>
    example.indicators.some(
      (it) => it.topic === id && named('indicator').has(it.id),
    ),
  ),
  indicators: example.indicators.filter(({ id }) => named('indicator').has(id)),
} as const;

/** The same in the template, as an office types it. */
export function dtiSheets(): readonly Sheet[] {
  const { sources, topics, indicators } = definitions2022;
  return [
    templateSheet('dataset', [
      { id: 'dti-2022', title: 'Chỉ số chuyển đổi số (DTI) năm 2022' },
    ]),
    templateSheet(
      'sources',
      sources.map((it) => cellsOf('sources', { ...it })),
    ),
    templateSheet(
      'topics',
      topics.map((it) => cellsOf('topics', { ...it })),
    ),
    templateSheet(
      'indicators',
      indicators.map((it) => cellsOf('indicators', { ...it })),
    ),
    templateSheet(
      'breaks',
      indicators.flatMap(({ id, breaks = [] }) =>
        breaks.map((it) => ({
          ...cellsOf('breaks', { ...it }),
          indicator: id,
        })),
      ),
    ),
    templateSheet('observations', figures2022.map(typedRow)),
  ];
}

/** Each figure of a document, written out. */
export function figuresIn({
  observations = [],
  tables = [],
}: DatasetDocument): readonly Row[] {
  const rows = tables.flatMap(({ fields, rows: lines, ...shared }: Table) =>
    lines.map((line) => ({
      ...shared,
      ...Object.fromEntries(
        fields.map((field, at) => [field, line[at] ?? undefined]),
      ),
    })),
  );
  return [...observations.map((it) => ({ ...it })), ...rows];
}

/**
 * What figures say, whatever the order of their members; a list of one source
 * says no more than the source.
 */
export function sayings(figures: readonly Row[]): readonly string[] {
  return figures
    .map(({ source, sources = [source], ...it }) =>
      JSON.stringify(
        Object.entries({ ...it, sources })
          .filter(([, value]) => value !== undefined)
          .sort(),
      ),
    )
    .sort();
}

/** Names as printed, not ids; a year as a number. */
function typedRow(row: Row) {
  const printed = row['areaLabel'];
  return {
    ...cellsOf('observations', row),
    period: 2022,
    ...(typeof printed === 'string' && { area: printed }),
    ...(row['complete'] === true && { complete: 'có' }),
  };
}
