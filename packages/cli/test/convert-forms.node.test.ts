import assert from 'node:assert/strict';
import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { DatasetDocument } from '@chiso/data';
import { convert } from '../src/convert/convert.js';
import { run } from '../src/run.js';
import { emptyFolder, exampleData, rootFolder } from './support/run-chiso.js';

const { path: folder, remove } = emptyFolder();
after(remove);

/** A text of some format as a document, with what was said of it. */
async function read(content: unknown) {
  const input = join(folder, 'made-up');
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  writeFileSync(input, text);
  const { files, findings } = await convert({
    input,
    to: 'chiso',
    output: '-',
    prepared: '',
  });
  assert.equal(files.length, 1, JSON.stringify(findings));
  const document = JSON.parse(files[0]!.content as string) as DatasetDocument;
  return { document, codes: findings.map(({ code }) => code) };
}

describe('forms that other programs write', () => {
  it('SDMX-CSV with names beside the codes, and semicolons between cells', async () => {
    const { document, codes } = await read(
      [
        'STRUCTURE;STRUCTURE_ID;ACTION;REF_AREA: Area;TIME_PERIOD: Time;OBS_VALUE: Value;OBS_STATUS: Status;UNIT_MEASURE: Unit',
        'dataflow;X:Y(1.0);I;FR: France;2022-Q1: First quarter;1.5;P: Provisional;PT: Percent',
        "dataflow;X:Y(1.0);I;NL: 's-Gravenhage: city;2022-Q2;;L: Not collected;PT: Percent",
      ].join('\n'),
    );
    assert.deepEqual(document.areas, [
      { id: 'FR', name: 'France' },
      { id: 'NL', name: "'s-Gravenhage: city" },
    ]);
    assert.deepEqual(document.observations, [
      {
        indicator: 'y',
        area: 'FR',
        period: '2022-Q1',
        value: 1.5,
        status: 'provisional',
        source: 'y',
      },
      {
        indicator: 'y',
        area: 'NL',
        period: '2022-Q2',
        missing: 'not-collected',
        source: 'y',
      },
    ]);
    assert.equal(document.indicators[0]!.unit, 'percent');
    assert.deepEqual(codes, []);
  });

  it('SDMX-JSON with several measures, units that differ and weeks', async () => {
    const { document, codes } = await read({
      data: {
        structures: [
          {
            name: 'Made up',
            dimensions: {
              series: [
                {
                  id: 'REF_AREA',
                  roles: ['REF_AREA'],
                  values: [{ id: 'A' }, { id: 'B' }],
                },
              ],
              observation: [
                {
                  id: 'TIME_PERIOD',
                  values: [{ id: '2022' }, { id: '2022-W07' }],
                },
              ],
            },
            measures: { observation: [{ id: 'LOW' }, { id: 'HIGH' }] },
            attributes: {
              series: [
                { id: 'UNIT_MEASURE', values: [{ id: 'EUR' }, { id: 'VND' }] },
              ],
              observation: [{ id: 'OBS_STATUS', values: [{ id: 'F' }] }],
            },
          },
        ],
        dataSets: [
          {
            series: {
              '0': { attributes: [0], observations: { '0': [1, 2, 0] } },
              '1': {
                attributes: [1],
                observations: { '0': [3, 4], '1': [5, 6] },
              },
            },
          },
        ],
      },
    });
    assert.deepEqual(
      document.indicators.map(({ name, unit }) => [name, unit]),
      [
        ['LOW', 'EUR'],
        ['HIGH', 'EUR'],
        ['LOW', 'VND'],
        ['HIGH', 'VND'],
      ],
    );
    const [first] = document.observations!;
    assert.equal(first!.status, 'forecast');
    assert.deepEqual(
      document.observations!.map(({ value, period, periodText }) => [
        value,
        period ?? periodText,
      ]),
      [
        [1, '2022'],
        [2, '2022'],
        [3, '2022'],
        [4, '2022'],
        [5, '2022-W07'],
        [6, '2022-W07'],
      ],
    );
    assert.deepEqual(codes, ['unknown-period']);
  });

  it('JSON-stat in Vietnamese, without roles, with our own areas', async () => {
    const { document, codes } = await read({
      version: '2.0',
      class: 'dataset',
      label: 'Tỷ lệ hộ có Internet',
      id: ['Tỉnh', 'Năm'],
      size: [2, 1],
      value: { 1: 75.5 },
      status: { 0: '..' },
      dimension: {
        Tỉnh: { category: { index: { 'vn63:48': 1, 'vn63:01': 0 } } },
        Năm: { category: { index: ['2022'] } },
      },
    });
    assert.equal(document.lang, 'vi');
    assert.equal(document.areas, undefined);
    assert.deepEqual(
      document.observations!.map(({ area, value, missing }) => [
        area,
        value ?? missing,
      ]),
      [
        ['vn63:01', 'no-information'],
        ['vn63:48', 75.5],
      ],
    );
    assert.deepEqual(codes, ['guessed-roles', 'no-unit']);
  });
});

describe('every command of the pages on formats', () => {
  const start = process.cwd();
  before(() => {
    copyFileSync(exampleData('dti.json'), join(folder, 'dti.json'));
    copyFileSync(
      exampleData('digital-economy-share.json'),
      join(folder, 'share.json'),
    );
    process.chdir(folder);
  });
  after(() => process.chdir(start));

  for (const page of ['json-stat', 'sdmx', 'csv']) {
    const text = readFileSync(
      join(rootFolder, `docs/formats/${page}.md`),
      'utf8',
    );
    const lines = [...text.matchAll(/^```sh\n([\s\S]*?)^```/gm)].flatMap(
      ([, block = '']) => block.trim().split('\n'),
    );
    it(`${page}: ${lines.length} commands`, async () => {
      assert.ok(lines.length >= 2);
      for (const line of lines) {
        const words = line.replace(/^npx chiso /, '').split(' ');
        assert.equal(await run(words), 0, line);
        assert.ok(existsSync(words[words.indexOf('-o') + 1]!), line);
      }
    });
  }
});
