import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import {
  type DatasetDocument,
  parseDataset,
  type Statement,
  type Table,
} from '@chiso/data';
import { buildDocument } from '../src/build/build-document.js';
import {
  cellsOf,
  makeWorkbook,
  templateSheet,
} from './support/make-workbook.js';
import { exampleData } from './support/run-chiso.js';

const example = JSON.parse(
  readFileSync(exampleData('dti.json'), 'utf8'),
) as DatasetDocument;

/** What the example says of 2022, and the definitions that it takes. */
const tables = example.tables!.filter(({ period }) => period === '2022');
const used = new Set(
  tables.flatMap(({ indicator, fields, rows }) =>
    indicator === undefined
      ? rows.map(
          (row) => row[(fields as readonly string[]).indexOf('indicator')],
        )
      : [indicator],
  ),
);
const indicators = example.indicators.filter(({ id }) => used.has(id));
const sources = example.sources!.filter(({ id }) =>
  ['dti-gov-vn-2022', 'qd-922', 'qd-405'].includes(id),
);
const topics = example.topics!.filter(({ id }) =>
  indicators.some(({ topic }) => topic === id),
);

type Row = Readonly<Record<string, unknown>>;

function rowsOf({ fields, rows, ...shared }: Table): readonly Row[] {
  return rows.map((row) => ({
    ...shared,
    ...Object.fromEntries(
      fields.map((field, at) => [field, row[at] ?? undefined]),
    ),
  }));
}

/** The table as an office types it: names as printed, not ids. */
function typedRow(row: Row) {
  const cells = cellsOf('observations', row);
  const printed = row['areaLabel'];
  return {
    ...cells,
    period: 2022,
    ...(typeof printed === 'string' && { area: printed }),
    ...(row['complete'] === true && { complete: 'có' }),
  };
}

const { document, findings } = buildDocument(
  makeWorkbook(
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
    templateSheet('observations', tables.flatMap(rowsOf).map(typedRow)),
  ),
);

function statementsOf(value: unknown): readonly Statement[] {
  const { dataset, issues } = parseDataset(value);
  assert.deepEqual(issues, []);
  assert.ok(dataset);
  return (value as DatasetDocument).tables!.flatMap(
    (table) => rowsOf(table) as unknown as Statement[],
  );
}

describe('the DTI of 2022 in the template', () => {
  it('has nothing wrong with it', () => assert.deepEqual(findings, []));

  it('has the figures of the example', () => {
    assert.ok(document);
    const key = (it: Statement) =>
      JSON.stringify(
        Object.entries(it)
          .filter(([, v]) => v !== undefined)
          .sort(),
      );
    const ours = statementsOf(document).map(key).sort();
    const theirs = tables
      .flatMap(rowsOf)
      .map((it) => key(it as unknown as Statement))
      .sort();
    assert.equal(ours.length, 103);
    assert.deepEqual(ours, theirs);
  });

  it('has the definitions of the example', () => {
    assert.deepEqual(document?.indicators, indicators);
    assert.deepEqual(document?.sources, sources);
    assert.deepEqual(document?.topics, topics);
  });

  it('has the ranking and the parts in two tables', () => {
    assert.equal(document?.observations, undefined);
    assert.deepEqual(
      document?.tables?.map(({ fields, rows }) => [fields, rows.length]),
      [
        [['area', 'areaLabel', 'value', 'rank'], 63],
        [['indicator', 'area', 'value'], 40],
      ],
    );
  });
});
