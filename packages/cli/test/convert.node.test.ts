import assert from 'node:assert/strict';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { convert } from '../src/convert/convert.js';
import type { Format } from '../src/convert/format.js';
import { openDocument } from '../src/document/read-document.js';
import { writeRendered } from '../src/html/write-rendered.js';
import { writeFiles } from '../src/output/write-files.js';
import { showView } from '../src/view.js';
import { rowsIn } from './support/read-html.js';
import { emptyFolder, exampleData, runChiso } from './support/run-chiso.js';

const { path: folder, remove } = emptyFolder();
after(remove);
const at = (name: string) => join(folder, name);

/** Writes what a conversion gives, and says what was said. */
async function run(input: string, to: Format, output: string) {
  const converted = await convert({
    input,
    to,
    output,
    prepared: '2026-01-01T00:00:00Z',
  });
  await writeFiles(converted.files);
  return converted;
}

describe('chiso convert into a folder', () => {
  it('writes a file for each series and release, under stable names', async () => {
    const share = exampleData('digital-economy-share.json');
    const { files } = await run(share, 'json-stat', at('stat/'));
    const again = await run(share, 'json-stat', at('stat/'));
    assert.deepEqual(again.files, files);
    const names = readdirSync(at('stat')).sort();
    assert.equal(names.length, files.length);
    for (const name of [
      'digital-economy-share-mic-2024-07-10.json',
      'digital-economy-share-nso-2023-09.json',
      'digital-economy-share-nso-2026-01-05.json',
      'digital-economy-share-targets.json',
    ]) {
      assert.ok(names.includes(name), `${name} of ${names.join(' ')}`);
    }
    const back = await run(at('stat'), 'chiso', at('stat-back.json'));
    assert.deepEqual(back.findings, []);
    const direct = await run(share, 'chiso', at('direct.json'));
    assert.deepEqual(direct.findings, []);
    const shown = (place: string) => {
      const { dataset } = openDocument(readFileSync(place, 'utf8'), place);
      return writeRendered(showView({ widget: 'trend', asked: {} }, dataset));
    };
    assert.ok(shown(at('stat-back.json')) === shown(at('direct.json')));
  });

  it('reads SDMX-CSV and CSV of a folder together', async () => {
    for (const to of ['sdmx-csv', 'csv'] as const) {
      const place = at(`${to}/`);
      await run(exampleData('digital-economy-share.json'), to, place);
      const back = await convert({
        input: place,
        to: 'chiso',
        output: '-',
        prepared: '',
      });
      assert.equal(back.files.length, 1);
      assert.deepEqual(back.findings, [], to);
    }
  });
});

describe('a folder with files of several exports', () => {
  it('is refused, rather than read as one document', async () => {
    const codes = async () => {
      const { findings } = await convert({
        input: at('mixed'),
        to: 'chiso',
        output: '-',
        prepared: '',
      });
      return findings.map(({ code }) => code);
    };
    const share = exampleData('digital-economy-share.json');
    await run(share, 'json-stat', at('mixed/'));
    assert.deepEqual(await codes(), []);
    // As if the office had given another release to the same figures since.
    const name = 'digital-economy-share-nso-2026-01-05.json';
    const file = readFileSync(at(`mixed/${name}`), 'utf8');
    const renamed = file.replaceAll(
      '"release": "2026-01-05"',
      '"release": "2026"',
    );
    writeFileSync(at('mixed/older.json'), renamed);
    assert.deepEqual(await codes(), ['not-one-document']);
    rmSync(at('mixed/older.json'));
    await run(exampleData('dti.json'), 'json-stat', at('mixed/dti.json'));
    assert.deepEqual(await codes(), ['not-one-document']);
  });
});

describe('what chiso convert writes', () => {
  it('ranks 63 provinces after it has been SDMX-CSV', async () => {
    await run(exampleData('dti.json'), 'sdmx-csv', at('dti.sdmx.csv'));
    const { files } = await convert({
      input: at('dti.sdmx.csv'),
      to: 'chiso',
      output: '-',
      prepared: '',
    });
    const { dataset } = openDocument(files[0]!.content, 'dti');
    const asked = { indicator: 'dti', period: '2022' };
    const rows = rowsIn(
      writeRendered(showView({ widget: 'ranking', asked }, dataset)),
    );
    assert.equal(rows.length, 64);
    assert.deepEqual(rows[1]!.slice(0, 3), ['1', 'Đà Nẵng', '0,8002']);
  });

  it('is JSON-stat 2.0 that its own toolkit reads', async () => {
    const { files } = await convert({
      input: exampleData('dti.json'),
      to: 'json-stat',
      output: '-',
      prepared: '',
    });
    const { link } = JSON.parse(files[0]!.content as string) as {
      link: {
        item: {
          class: string;
          id: string[];
          size: number[];
          role: object;
          value: object;
          dimension: Record<
            string,
            {
              category: {
                index: string[];
                label: Record<string, string>;
                unit?: object;
              };
            }
          >;
        }[];
      };
    };
    const found = link.item.find(({ dimension }) =>
      dimension['REF_AREA']!.category.index.includes('vn63:48'),
    )!;
    assert.deepEqual(found.role, {
      metric: ['INDICATOR'],
      geo: ['REF_AREA'],
      time: ['TIME_PERIOD'],
    });
    const { index, label } = found.dimension['REF_AREA']!.category;
    assert.equal(label['vn63:48'], 'Đà Nẵng');
    assert.equal(found.size[found.id.indexOf('REF_AREA')], index.length);
    const { unit } = found.dimension['INDICATOR']!.category;
    assert.ok(unit);
  });

  it('names statuses, units and spans as SDMX does', async () => {
    const document = {
      format: 'chiso/1',
      id: 'made-up',
      title: 'Made up',
      sources: [{ id: 'one', title: 'Made up' }],
      indicators: [
        { id: 'share', name: 'Share', unit: 'percent', decimals: 1 },
      ],
      observations: [
        {
          area: 'vn',
          period: '2023-01/2023-09',
          value: 1,
          status: 'estimate',
          source: 'one',
        },
        {
          area: 'vn',
          period: '2022/2025',
          missing: 'not-applicable',
          source: 'one',
        },
        {
          area: 'vn',
          period: '2022',
          value: 2,
          hedge: 'about',
          quote: '=2',
          source: 'one',
        },
      ],
    };
    writeFileSync(at('made-up.json'), JSON.stringify(document));
    const { files, findings } = await run(
      at('made-up.json'),
      'sdmx-csv',
      at('made-up.csv'),
    );
    assert.equal(
      files[0]!.content,
      [
        'STRUCTURE,STRUCTURE_ID,ACTION,INDICATOR,REF_AREA,TIME_PERIOD,OBS_VALUE,OBS_STATUS,UNIT_MEASURE,DECIMALS,CHISO_ORDER,CHISO_STATUS,CHISO_SOURCE,CHISO_MISSING,CHISO_HEDGE,CHISO_QUOTE',
        'dataflow,CHISO:MADE-UP(1.0.0),I,share,vn,2023-01-01/P9M,1,E,PT,1,0,estimate,one,,,',
        'dataflow,CHISO:MADE-UP(1.0.0),I,share,vn,2022-01-01/P4Y,,M,PT,1,1,,one,not-applicable,,',
        "dataflow,CHISO:MADE-UP(1.0.0),I,share,vn,2022,2,A,PT,1,2,,one,,about,'=2",
        '',
      ].join('\r\n'),
    );
    assert.deepEqual(
      findings.map(({ severity, message }) => [severity, message.en]),
      [
        [
          'remark',
          'Written in CHISO_…, which other programs may not know: hedges (1), reasons why there is no figure (1), quotes (1), sources of single figures (3).',
        ],
      ],
    );
  });

  it('puts the claims about one figure into cubes of their own, none lost', async () => {
    const { files } = await run(
      exampleData('digital-transformation.json'),
      'sdmx-json',
      at('dx.json'),
    );
    const { data } = JSON.parse(files[0]!.content as string) as {
      data: {
        structures: {
          links: { urn: string }[];
          dimensions: {
            observation: { values: { id?: string; value?: string }[] }[];
          };
        }[];
        dataSets: object[];
      };
    };
    for (const { dimensions } of data.structures) {
      for (const { values } of dimensions.observation) {
        for (const { id, value } of values) {
          assert.ok(value !== undefined || /^[\w@$-]+$/.test(id!));
        }
      }
    }
    const urns = data.structures.map(({ links }) => links[0]!.urn);
    assert.equal(new Set(urns).size, data.dataSets.length);
    assert.ok(urns.some((urn) => /_CLAIM_2\(/.test(urn)));
  });

  it('reads CSV without its metadata, and says what is not known', async () => {
    const { files } = await run(
      exampleData('dti.json'),
      'csv',
      at('alone.csv'),
    );
    writeFileSync(at('bare.csv'), files[0]!.content);
    const { findings, files: back } = await convert({
      input: at('bare.csv'),
      to: 'chiso',
      output: '-',
      prepared: '',
    });
    assert.deepEqual(findings.map(({ code }) => code).slice(0, 1), [
      'no-metadata',
    ]);
    assert.equal(back.length, 1);
  });
});

describe('the command', () => {
  it('prints a document, and reports beside it', () => {
    const { status, stdout, stderr } = runChiso(
      ['convert', '-', '--to', 'csv', '--lang', 'vi'],
      { input: readFileSync(exampleData('dti.json'), 'utf8') },
    );
    assert.equal(status, 0, stderr);
    assert.ok(stdout.startsWith('\uFEFFindicator,area,'));
    assert.match(
      stderr,
      /cảnh báo: Tên chỉ số, đơn vị và nguồn không nằm trong tệp/,
    );
  });

  it('writes nothing with --strict where something is left out', () => {
    const input = readFileSync(exampleData('dti.json'), 'utf8');
    const { status, stdout } = runChiso(
      ['convert', '-', '--to', 'csv', '--strict', '--json'],
      { input },
    );
    assert.equal(status, 1);
    const report = JSON.parse(stdout) as {
      isWritten: boolean;
      findings: { code: string }[];
    };
    assert.equal(report.isWritten, false);
    assert.ok(
      report.findings.some(({ code }) => code === 'definitions-left-out'),
    );
  });

  it('leaves what is there where there are errors, and says why', () => {
    writeFileSync(at('kept.json'), 'kept');
    const { status, stderr } = runChiso(
      ['convert', '-', '--to', 'chiso', '-o', at('kept.json'), '--lang', 'vi'],
      { input: '{"class":"dataset","id":["a"],"size":[1e9]' },
    );
    assert.equal(status, 1);
    assert.match(stderr, /lỗi: Tệp không phải JSON đúng/);
    assert.equal(readFileSync(at('kept.json'), 'utf8'), 'kept');
  });
});
