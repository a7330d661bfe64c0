import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, it } from 'node:test';
import { areaNames, members } from '@chiso/data/areas';
import { writeXlsx } from 'hucre';
import { emptyFolder, rootFolder } from './support/run-chiso.js';

const { path: folder, remove } = emptyFolder();
after(remove);

/** Made-up figures of 63 provinces, 27 indicators, 59 years. */
function makeRows(): (string | number)[][] {
  const names = members('vn63')!.map((id) => areaNames(id)[0]!.name.vi!);
  const rows: (string | number)[][] = [];
  for (let year = 1960; year < 2019; year++) {
    for (let indicator = 0; indicator < 27; indicator++) {
      names.forEach((name, at) => {
        rows.push([`i${indicator}`, name, year, year + at / 10, 's']);
      });
    }
  }
  return rows;
}

// Somebody is looking, so that progress is told.
const script = `
process.stderr.isTTY = true;
const { run } = await import('./packages/cli/src/run.ts');
const table = process.env.FOLDER + '/table.xlsx';
const output = process.env.FOLDER + '/dataset.json';
const status = await run(['build', table, '-o', output, '--lang', 'en']);
const megabytes = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify({ status, megabytes }));
`;

it('100,000 rows are built within 512 MB, with progress', async () => {
  const head = ['Chỉ số', 'Địa bàn', 'Kỳ', 'Giá trị', 'Nguồn'];
  const rows = makeRows();
  assert.ok(rows.length > 100_000);
  const indicators = Array.from({ length: 27 }, (_, at) => [`i${at}`, 'I']);
  const sheets = [
    {
      name: 'Dataset',
      rows: [
        ['id', 'title'],
        ['a', 'A'],
      ],
    },
    { name: 'Sources', rows: [['id'], ['s']] },
    { name: 'Indicators', rows: [['id', 'name'], ...indicators] },
    { name: 'Observations', rows: [head, ...rows] },
  ];
  writeFileSync(join(folder, 'table.xlsx'), await writeXlsx({ sheets }));
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
    { cwd: rootFolder, env: { ...env, FOLDER: folder }, encoding: 'utf8' },
  );
  const { status, megabytes } = JSON.parse(stdout || JSON.stringify(stderr));
  assert.equal(status, 0);
  assert.ok(megabytes < 512, `${megabytes} MB`);
  assert.match(stderr, /27 indicators, 100359 figures, 1 source\n$/);
  // Ten lines a second at most, of reading and of building.
  const steps = stderr.match(/\d+ of 100 …/g) ?? [];
  assert.ok(steps.length > 3, stderr);
  const document = JSON.parse(
    readFileSync(join(folder, 'dataset.json'), 'utf8'),
  );
  assert.equal(document.tables[0].rows.length, 100_359);
  assert.deepEqual(document.tables[0].rows[62], [
    'i0',
    'vn63:96',
    '1960',
    1966.2,
  ]);
});
