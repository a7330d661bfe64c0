import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { it } from 'node:test';
import { rootFolder } from './support/run-chiso.js';

// 63 provinces, 27 indicators, 59 years: made-up figures.
const script = `
import { buildDocument } from './packages/cli/src/build/build-document.ts';
import { documentText } from './packages/cli/src/build/document-text.ts';
import { members, areaNames } from '@chiso/data/areas';
const names = members('vn63').map((id) => areaNames(id)[0].name.vi);
const rows = [['Chỉ số', 'Địa bàn', 'Kỳ', 'Giá trị', 'Nguồn']];
for (let year = 1960; year < 2019; year++)
  for (let indicator = 0; indicator < 27; indicator++)
    names.forEach((name, at) => rows.push(['i' + indicator, name, year, year + at / 10, 's']));
const sheet = (name, rows) => ({ name, rows, details: new Map(), merged: [] });
const sheets = [
  sheet('Dataset', [['id', 'title'], ['a', 'A']]),
  sheet('Sources', [['id'], ['s']]),
  sheet('Indicators', [['id', 'name'], ...Array.from({ length: 27 }, (_, at) => ['i' + at, 'I'])]),
  sheet('Observations', rows),
];
let last = 0, calls = 0, isRising = true;
const { document, findings } = buildDocument(
  { file: 'table.xlsx', hasTypes: true, sheets },
  { onProgress(done, all) { calls++; isRising &&= done >= last && done <= all; last = done; } },
);
const text = documentText(document);
console.log(JSON.stringify({
  rows: rows.length - 1, findings: findings.length, calls, isRising,
  built: document.tables.reduce((sum, { rows }) => sum + rows.length, 0),
  lines: text.split('\\n').length,
  megabytes: process.resourceUsage().maxRSS / 1024,
}));
`;

it('100,000 rows are built within 512 MB, with progress', () => {
  const { NODE_TEST_CONTEXT: _, ...env } = process.env;
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [
      `--import=${import.meta.resolve('tsx')}`,
      '--conditions=chiso-source',
      '--input-type=module',
      '-e',
      script,
    ],
    { cwd: join(rootFolder), env, encoding: 'utf8' },
  );
  const told = JSON.parse(stdout || JSON.stringify(stderr));
  assert.equal(told.rows, 100_359);
  assert.equal(told.built, told.rows);
  assert.equal(told.findings, 0);
  assert.ok(told.calls >= 100 && told.isRising);
  assert.ok(told.lines > told.rows && told.lines < told.rows + 500);
  assert.ok(told.megabytes < 512, `${told.megabytes} MB`);
});
