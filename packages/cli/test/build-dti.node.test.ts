import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { type DatasetDocument, parseDataset } from '@chiso/data';
import { writeOds, writeXlsx } from 'hucre';
import { buildDocument } from '../src/build/build-document.js';
import { callChiso } from './support/call-chiso.js';
import {
  definitions2022,
  dtiSheets,
  figures2022,
  figuresIn,
  sayings,
} from './support/dti-tables.js';
import { makeWorkbook } from './support/make-workbook.js';
import { emptyFolder } from './support/run-chiso.js';

function isTheExample(document: DatasetDocument | undefined): void {
  assert.ok(document);
  const { dataset, issues } = parseDataset(document);
  assert.ok(dataset);
  assert.deepEqual(issues, []);
  assert.equal(figures2022.length, 105);
  assert.deepEqual(sayings(figuresIn(document)), sayings(figures2022));
  const { sources, topics, indicators } = document;
  assert.deepEqual({ sources, topics, indicators }, definitions2022);
}

describe('the DTI of 2022 in the template', () => {
  const { path: folder, remove } = emptyFolder();
  after(remove);

  it('makes a document equal in content to the example', () => {
    const { document, findings } = buildDocument(makeWorkbook(...dtiSheets()));
    assert.deepEqual(findings, []);
    isTheExample(document);
  });

  it('has the ranking and the parts in two tables', () => {
    const { document } = buildDocument(makeWorkbook(...dtiSheets()));
    assert.equal(document?.observations?.length, 2);
    assert.deepEqual(
      document.tables?.map(({ fields, rows }) => [fields, rows.length]),
      [
        [['area', 'areaLabel', 'value', 'rank'], 63],
        [['indicator', 'area', 'value'], 40],
      ],
    );
  });

  for (const [format, write] of Object.entries({
    xlsx: writeXlsx,
    ods: writeOds,
  })) {
    it(`makes it of a file of ${format}, too`, async () => {
      const home = join(folder, format);
      mkdirSync(home);
      const sheets = dtiSheets().map(({ name, rows }) => ({
        name,
        rows: rows.map((row) => row.map((value) => value ?? null)),
      }));
      const bytes = await write({ sheets });
      writeFileSync(join(home, `table.${format}`), bytes);
      const { status, stderr } = await callChiso(
        ['build', `table.${format}`, '-o', 'dti.json', '--lang', 'en'],
        home,
      );
      assert.equal(stderr, 'dti.json: 9 indicators, 105 figures, 4 sources\n');
      assert.equal(status, 0);
      isTheExample(JSON.parse(readFileSync(join(home, 'dti.json'), 'utf8')));
    });
  }
});
