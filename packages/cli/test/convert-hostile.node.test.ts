import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { parseDataset } from '@chiso/data';
import fc from 'fast-check';
import { convert } from '../src/convert/convert.js';
import type { Format } from '../src/convert/format.js';
import { readBack } from '../src/convert/read-back.js';
import { writeOutput } from '../src/convert/write-output.js';
import { emptyFolder } from './support/run-chiso.js';

const { path: folder, remove } = emptyFolder();
after(remove);
let nth = 0;

/** What is said of a text that is given to the command. */
async function codesOf(content: unknown, from?: Format) {
  const input = join(folder, `input-${nth++}`);
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  writeFileSync(input, text);
  const { files, findings } = await convert({
    input,
    from,
    to: 'chiso',
    output: '-',
    prepared: '2026-01-01T00:00:00Z',
  });
  const errors = findings.filter(({ severity }) => severity === 'error');
  for (const { message } of errors) {
    assert.match(message.vi, /[^\p{ASCII}]/u);
    assert.ok(message.en.length > 15);
  }
  assert.equal(files.length === 0, errors.length > 0);
  return errors.map(({ code }) => code);
}

const stat = {
  version: '2.0',
  class: 'dataset',
  label: 'Made up',
  id: ['geo', 'time'],
  size: [2, 2],
  role: { geo: ['geo'], time: ['time'] },
  value: [1, 2, 3, 4] as unknown,
  dimension: {
    geo: { category: { index: ['A', 'B'] } },
    time: { category: { index: ['2021', '2022'] } },
  } as Record<string, unknown>,
};

const sdmx = {
  data: {
    structures: [
      {
        dimensions: {
          observation: [
            { id: 'REF_AREA', values: [{ id: 'A' }, { id: 'B' }] },
            { id: 'TIME_PERIOD', values: [{ id: '2022' }] },
          ],
        },
      },
    ],
    dataSets: [{ observations: { '0:0': [1], '1:0': [2] } as object }],
  },
};

describe('a broken JSON-stat file', () => {
  const broken: readonly (readonly [string, object, string])[] = [
    ['more values than cells', { value: [1, 2, 3] }, 'size-mismatch'],
    ['a value outside', { value: { 4: 1 } }, 'size-mismatch'],
    ['a status outside', { status: { 9: 'e' } }, 'size-mismatch'],
    ['no values', { value: undefined }, 'size-mismatch'],
    ['a size that is no count', { size: [2, -2] }, 'wrong-size'],
    ['a size that is text', { size: ['2', 2] }, 'wrong-size'],
    ['sizes past all memory', { size: [1e9, 1e9] }, 'too-large'],
    [
      'one size past its categories',
      { size: [1e9, 2], value: {} },
      'wrong-shape',
    ],
    ['a size that is nothing', { size: [null, 2] }, 'wrong-size'],
    ['fewer sizes than dimensions', { size: [4] }, 'wrong-shape'],
    ['a dimension that is not there', { id: ['geo', 'year'] }, 'wrong-shape'],
    [
      'a dimension named __proto__',
      { id: ['__proto__', 'time'] },
      'forbidden-id',
    ],
    ['text for a number', { value: [1, 2, 3, '4,5'] }, 'not-a-number'],
    ['a version to come', { version: '3.0' }, 'unknown-version'],
    ['nothing in its cells', { value: [null, null, null, null] }, 'no-figures'],
    [
      'a name that objects have',
      { dimension: { ...stat.dimension, hasOwnProperty: 1, geo: 7 } },
      'wrong-shape',
    ],
  ];
  for (const [name, change, code] of broken) {
    it(`with ${name} is refused`, async () => {
      assert.deepEqual(await codesOf({ ...stat, ...change }), [code]);
    });
  }

  it('is fine where nothing of this is so', async () => {
    assert.deepEqual(await codesOf(stat), []);
  });

  it('with a category named __proto__ is refused', async () => {
    const text = JSON.stringify(stat).replace(
      '["A","B"]',
      '{"A":0,"__proto__":1}',
    );
    assert.deepEqual(await codesOf(text), ['forbidden-id']);
  });

  it('that is cut short anywhere is refused', async () => {
    const text = JSON.stringify(stat);
    for (const share of [0.1, 0.5, 0.9, 0.99]) {
      const codes = await codesOf(text.slice(0, text.length * share));
      assert.deepEqual(codes, ['not-json']);
    }
  });
});

describe('a broken SDMX-JSON message', () => {
  const withData = (observations: object) => ({
    data: { ...sdmx.data, dataSets: [{ observations }] },
  });

  it('is fine where nothing is wrong', async () => {
    assert.deepEqual(await codesOf(sdmx), []);
  });

  it('with keys that lead nowhere is refused', async () => {
    for (const key of [
      '2:0',
      '0',
      '0:0:0',
      '-1:0',
      'x:0',
      '1e9:0',
      '__proto__',
    ]) {
      const observations = JSON.parse(`{"0:0":[1],"${key}":[2]}`) as object;
      assert.deepEqual(
        await codesOf(withData(observations)),
        ['bad-index'],
        key,
      );
    }
  });

  it('with two figures in one place is refused', async () => {
    const series = { dimensions: { series: [], observation: [] } };
    assert.deepEqual(
      await codesOf({ data: { structures: [series], dataSets: [{}] } }),
      ['no-figures'],
    );
    const twice = structuredClone(sdmx) as typeof sdmx & {
      data: { dataSets: object[] };
    };
    twice.data.dataSets = [{ observations: { '0:0': [1], '00:0': [2] } }];
    assert.deepEqual(await codesOf(twice), ['duplicate-cell']);
  });

  it('without structure, data or a known version is refused', async () => {
    const { dataSets } = sdmx.data;
    assert.deepEqual(await codesOf({ data: { dataSets } }), ['no-structure']);
    assert.deepEqual(await codesOf({ data: {} }), ['no-data-set']);
    const schema = 'https://example.org/7.0/sdmx-json-data-schema.json';
    assert.deepEqual(await codesOf({ ...sdmx, meta: { schema } }), [
      'unknown-version',
    ]);
    assert.deepEqual(await codesOf([], 'sdmx-json'), ['not-sdmx']);
  });

  it('with a figure that is none is refused', async () => {
    for (const value of ['1e999', 'Infinity', '12 %', true, {}]) {
      const codes = await codesOf(withData({ '0:0': [value], '1:0': [2] }));
      assert.deepEqual(codes, ['not-a-number'], String(value));
    }
  });
});

describe('a broken SDMX-CSV or CSV file', () => {
  const head = 'DATAFLOW,REF_AREA,TIME_PERIOD,OBS_VALUE';

  it('is refused with the row that is wrong', async () => {
    const cases: readonly (readonly [string, string])[] = [
      [`${head}\nX:Y(1.0),A,2022`, 'row-length'],
      [`${head},OBS_VALUE\nX:Y(1.0),A,2022,1,2`, 'duplicate-column'],
      [`${head},__proto__\nX:Y(1.0),A,2022,1,2`, 'forbidden-id'],
      [`${head}\nX:Y(1.0),A,2022,"1`, 'not-csv'],
      [`${head}\nX:Y(1.0),A,2022,"12,5"`, 'not-a-number'],
      [`${head}\nX:Y(1.0),A,2022,1\nX:Y(1.0),A,2022,2`, 'duplicate-cell'],
      ['a,b\n1,2', 'not-our-columns'],
      ['indicator,period,value\nx,2022,"1,5"', 'text-in-number'],
      ['indicator,period,value,value\nx,2022,1,1', 'duplicate-column'],
    ];
    for (const [text, code] of cases) {
      assert.deepEqual(await codesOf(text), [code], text);
    }
  });

  it('that is something else altogether is named', async () => {
    for (const text of [
      '',
      '  ',
      'PK\u0003\u0004',
      '<html></html>',
      'a\0b',
      '[1]',
      '{"a":1}',
    ]) {
      assert.deepEqual(await codesOf(text), ['unknown-format'], text);
    }
    assert.deepEqual(await codesOf('a,b\n1,2', 'json-stat'), [
      'unknown-format',
    ]);
  });
});

describe('a file of our own that somebody has changed', () => {
  const document = {
    format: 'chiso/1',
    id: 'coverage',
    title: 'Made up',
    sources: [{ id: 'one', title: 'Made up' }],
    indicators: [{ id: 'villages', name: 'Villages' }],
    observations: [
      {
        area: 'vn',
        period: '2023',
        count: 7,
        of: 9,
        hedge: 'about',
        source: 'one',
      },
      { area: 'vn', period: '2023', value: 8, source: 'one' },
    ],
  };
  const { content } = parseDataset(document).dataset!;
  assert.equal(content.statements.length, 2);

  for (const format of ['json-stat', 'sdmx-json'] as const) {
    it(`is read or refused, and never throws: ${format}`, () => {
      const [file] = writeOutput(content.header, content, {
        format,
        path: 'x.json',
        isFolder: false,
        prepared: '2026-01-01T00:00:00Z',
      });
      const text = file!.content as string;
      const whole: unknown = JSON.parse(text);
      let all = 0;
      JSON.stringify(whole, (_, member: unknown) => {
        all++;
        return member;
      });
      const other = fc.constantFrom<unknown>(
        null,
        7,
        -1,
        'x',
        [],
        {},
        [null],
        1e9,
      );
      fc.assert(
        fc.property(fc.nat(all - 1), other, (place, value) => {
          let at = 0;
          const changed = JSON.stringify(whole, (_, member: unknown) =>
            at++ === place ? value : member,
          );
          const back = readBack([{ path: 'x.json', content: changed }], format);
          if (back !== undefined) parseDataset(back);
        }),
        { numRuns: 400 },
      );
    });
  }
});
