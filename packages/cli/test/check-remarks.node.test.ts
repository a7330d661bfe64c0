import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parseDataset } from '@chiso/data';
import fc from 'fast-check';
import { checkDocument } from '../src/check/check-document.js';
import { exampleData } from './support/run-chiso.js';
import { indicator, smallDocument } from './support/small-document.js';

type Parts = Readonly<Record<string, unknown>>;

/** "code pointer" of each finding, but for errors in the test itself. */
function remarksOf(parts: Parts, today?: string): readonly string[] {
  const document = smallDocument(parts);
  deepFreeze(document);
  const { issues } = parseDataset(document);
  assert.deepEqual(issues, [], 'the document of the test is sound');
  return checkDocument(document, { file: 'x.json', today }).map(
    ({ code, place }) => `${code} ${place}`,
  );
}

function deepFreeze(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  Object.freeze(value);
  for (const inner of Object.values(value)) deepFreeze(inner);
}

/** Values of one indicator by year, from 2019. */
function line(values: readonly number[], members: Parts = {}): Parts {
  return {
    observations: values.map((value, index) => ({
      period: String(2019 + index),
      value,
      source: 's',
      ...members,
    })),
  };
}

/** A ranking of the 63 for 2022: province, rank, value. */
function ranking(
  rows: readonly (readonly [string, number, number | null])[],
  members: Parts = {},
): Parts {
  return {
    indicators: [indicator({ unit: 'index', direction: 'higher' })],
    observations: [],
    tables: [
      {
        period: '2022',
        among: 'vn63',
        source: 's',
        fields: ['area', 'rank', 'value'],
        rows,
        ...members,
      },
    ],
  };
}

const percent = { indicators: [indicator({ unit: 'percent' })] };

describe('remarks on a line over time', () => {
  it('are none on figures that grow as they do', () => {
    assert.deepEqual(remarksOf(line([100, 120, 150, 190, 260])), []);
    assert.deepEqual(remarksOf(line([1, 8, 60, 500, 4000])), []);
    assert.deepEqual(remarksOf(line([880, 135, 420, 300, 610])), []);
  });

  it('tell a thousandfold among ordinary figures', () => {
    assert.deepEqual(remarksOf(line([100, 120, 150_000, 190])), [
      'unit-slip /observations/2/value',
    ]);
  });

  it('tell a tenth', () => {
    assert.deepEqual(remarksOf({ ...percent, ...line([15.2, 1.54, 16]) }), [
      'unit-slip /observations/1/value',
    ]);
  });

  it('of two figures tell a nearly exact power of ten only', () => {
    assert.deepEqual(remarksOf({ ...percent, ...line([15.2, 152]) }), [
      'unit-slip /observations/1/value',
    ]);
    assert.deepEqual(remarksOf({ ...percent, ...line([15.2, 140]) }), []);
    assert.deepEqual(remarksOf(line([15, 150])), []);
    assert.deepEqual(remarksOf(line([15, 16_000])), [
      'unit-slip /observations/1/value',
    ]);
  });

  it('are none across a break, another method or another length', () => {
    const breaks = [{ between: ['2020', '2021'] }];
    assert.deepEqual(
      remarksOf({
        indicators: [indicator({ breaks })],
        ...line([100, 110, 100_000, 120_000]),
      }),
      [],
    );
    const methods = [
      { id: 'a', name: 'A' },
      { id: 'b', name: 'B' },
    ];
    const observations = [100, 100_000].map((value, index) => ({
      period: String(2020 + index),
      method: 'ab'[index],
      value,
      source: 's',
    }));
    assert.deepEqual(remarksOf({ methods, observations }), []);
  });
});

describe('remarks on what an indicator can have', () => {
  const named = (vi: string, members: Parts = {}) => ({
    indicators: [indicator({ name: vi, unit: 'percent', ...members })],
  });

  it('tell a share above 100, and leave growth alone', () => {
    assert.deepEqual(
      remarksOf({ ...named('Tỷ lệ hồ sơ trực tuyến'), ...line([152]) }),
      ['share-outside-100 /observations/0/value'],
    );
    assert.deepEqual(
      remarksOf({ ...named('Tốc độ tăng hồ sơ'), ...line([152, -20]) }),
      [],
    );
    assert.deepEqual(
      remarksOf({ ...named('So với kế hoạch'), ...line([152]) }),
      [],
    );
    assert.deepEqual(remarksOf({ ...named('Hoàn thành'), ...line([101]) }), []);
  });

  it('tell fewer than none, and a part larger than its whole', () => {
    assert.deepEqual(remarksOf(line([-3])), [
      'negative-count /observations/0/value',
    ]);
    const observations = [{ period: '2023', count: 60, of: 53, source: 's' }];
    assert.deepEqual(remarksOf({ observations }), [
      'count-past-whole /observations/0/count',
    ]);
  });

  it('tell an index outside its scale', () => {
    const indicators = [indicator({ unit: 'index', scale: [0, 1] })];
    assert.deepEqual(remarksOf({ indicators, ...line([0.61, 61.2]) }), [
      'outside-scale /observations/1/value',
    ]);
  });

  it('tell a percentage held as a fraction, and no small one', () => {
    assert.deepEqual(
      remarksOf({ ...percent, ...line([14.1, 15.2, 0.161, 17]) }),
      ['percent-as-fraction /observations/2/value'],
    );
    assert.deepEqual(
      remarksOf({ ...percent, ...line([1.2, 0.5, 2.4, 0.9]) }),
      [],
    );
  });

  it('tell once that all are fractions', () => {
    const values = [0.1522, 0.1631, 0.174, 0.1805, 0.1921];
    assert.deepEqual(remarksOf({ ...percent, ...line(values) }), [
      'percent-as-fraction /observations/0/value',
    ]);
  });
});

describe('remarks on a ranking', () => {
  it('are none on ties by 1224', () => {
    const rows = [
      ['vn63:48', 1, 0.8],
      ['vn63:01', 2, 0.7],
      ['vn63:46', 2, 0.7],
      ['vn63:24', 4, 0.6],
    ] as const;
    assert.deepEqual(remarksOf(ranking(rows)), []);
    assert.deepEqual(remarksOf(ranking(rows, { complete: true })), []);
  });

  it('tell the one row that is out of order, not all behind it', () => {
    assert.deepEqual(
      remarksOf(
        ranking([
          ['vn63:48', 1, 0.8],
          ['vn63:01', 2, 0.2],
          ['vn63:46', 3, 0.7],
          ['vn63:24', 4, 0.6],
          ['vn63:22', 5, 0.5],
        ]),
      ),
      ['rank-order /tables/0/rows/1/1'],
    );
  });

  it('tell once that the direction is the other one', () => {
    const areas = ['48', '01', '46', '24', '22'];
    const rows = areas.map(
      (code, index) => [`vn63:${code}`, index + 1, 0.1 * (index + 1)] as const,
    );
    assert.deepEqual(remarksOf(ranking(rows)), [
      'rank-direction /tables/0/rows/0/1',
    ]);
  });

  it('tell a place that a tie should have left empty', () => {
    assert.deepEqual(
      remarksOf(
        ranking([
          ['vn63:48', 1, 0.8],
          ['vn63:01', 1, 0.8],
          ['vn63:46', 2, 0.7],
        ]),
      ),
      ['rank-after-tie /tables/0/rows/2/1'],
    );
  });

  it('tell a place given twice for different or unknown figures', () => {
    const twice = (one: number | null, other: number | null) =>
      remarksOf(
        ranking([
          ['vn63:48', 1, one],
          ['vn63:01', 1, other],
          ['vn63:46', 3, null],
        ]),
      );
    assert.deepEqual(twice(0.8, 0.7), ['rank-twice /tables/0/rows/1/1']);
    assert.deepEqual(twice(0.8, null), ['rank-twice /tables/0/rows/1/1']);
    assert.deepEqual(twice(0.8, 0.8), []);
  });

  it('tell equal figures with different places, once for a ranking', () => {
    assert.deepEqual(
      remarksOf(
        ranking([
          ['vn63:48', 1, 0.8],
          ['vn63:01', 2, 0.8],
          ['vn63:46', 3, 0.7],
          ['vn63:24', 4, 0.7],
        ]),
      ),
      ['equal-figures-ranked /tables/0/rows/1/1'],
    );
  });

  it('tell a place past the end of its set, and one that is nobody’s', () => {
    assert.deepEqual(remarksOf(ranking([['vn63:48', 64, 0.8]])), [
      'rank-past-set /tables/0/rows/0/1',
    ]);
    const rows = [
      ['vn63:48', 1, 0.8],
      ['vn63:01', 3, 0.7],
    ] as const;
    assert.deepEqual(remarksOf(ranking(rows, { complete: true })), [
      'rank-gap /tables/0/rows/1/1',
    ]);
  });

  it('leave out an area whose sources disagree', () => {
    const parts = ranking([
      ['vn63:48', 1, 0.8],
      ['vn63:37', 5, 0.6],
      ['vn63:37', 12, 0.6],
      ['vn63:01', 7, 0.55],
    ]);
    assert.deepEqual(remarksOf(parts), []);
  });
});

describe('remarks on totals', () => {
  const split = (values: readonly (readonly [string, number])[]): Parts => ({
    indicators: [
      indicator({ id: 'whole', unit: 'percent' }),
      ...['a', 'b'].map((id) =>
        indicator({ id, unit: 'percent', partOf: 'whole', split: 'half' }),
      ),
    ],
    observations: values.map(([id, value]) => ({
      indicator: id,
      period: '2022',
      value,
      source: 's',
    })),
  });

  it('are none where rounding explains the difference', () => {
    const parts = [
      ['whole', 12.67],
      ['a', 7.77],
      ['b', 4.91],
    ] as const;
    assert.deepEqual(remarksOf(split(parts)), []);
  });

  it('tell parts that do not sum to their whole', () => {
    const parts = [
      ['whole', 12.67],
      ['a', 7.77],
      ['b', 5.91],
    ] as const;
    assert.deepEqual(remarksOf(split(parts)), [
      'sum-of-parts /observations/0/value',
    ]);
  });

  it('tell a printed share that its count does not make', () => {
    const share = (printed: number) =>
      remarksOf({
        observations: [
          {
            period: '2023',
            count: 2164,
            of: 2418,
            percent: printed,
            source: 's',
          },
        ],
      });
    assert.deepEqual(share(89.5), []);
    assert.deepEqual(share(89.4), []);
    assert.deepEqual(share(89), []);
    assert.deepEqual(share(90), ['printed-share /observations/0/percent']);
    assert.deepEqual(share(89.6), ['printed-share /observations/0/percent']);
    assert.deepEqual(share(98.5), ['printed-share /observations/0/percent']);
  });
});

describe('remarks on times', () => {
  const one = (members: Parts) => ({
    observations: [{ value: 5, source: 's', ...members }],
  });

  it('ask for the future only where a day is known', () => {
    const future = one({ period: '2030' });
    assert.deepEqual(remarksOf(future), []);
    const told = ['future-period /observations/0/period'];
    assert.deepEqual(remarksOf(future, '2026-01-31'), told);
    assert.deepEqual(remarksOf({ ...future, released: '2026-01-31' }), told);
    const forecast = one({ period: '2030', status: 'forecast' });
    assert.deepEqual(remarksOf(forecast, '2026-01-31'), []);
  });

  it('tell a final figure before its period was over', () => {
    const final = { period: '2023', status: 'final' };
    assert.deepEqual(remarksOf(one({ ...final, release: '2023-07-12' })), [
      'early-release /observations/0/release',
    ]);
    assert.deepEqual(remarksOf(one({ ...final, release: '2023' })), []);
    const estimate = { period: '2023', status: 'estimate' };
    assert.deepEqual(
      remarksOf(one({ ...estimate, release: '2023-07-12' })),
      [],
    );
    assert.deepEqual(remarksOf(one({ ...estimate, release: '2022-07-12' })), [
      'early-release /observations/0/release',
    ]);
  });
});

describe('remarks on areas', () => {
  const at = (area: string, period: string, members: Parts = {}) => ({
    period,
    area,
    value: 5,
    source: 's',
    ...members,
  });

  it('tell units that did not exist yet, or no more, once for all', () => {
    assert.deepEqual(
      remarksOf({
        observations: [at('vn34:24', '2020'), at('vn34:25', '2020')],
      }),
      ['area-of-other-time /observations/0/area'],
    );
    assert.deepEqual(remarksOf({ observations: [at('vn63:24', '2026')] }), [
      'area-of-other-time /observations/0/area',
    ]);
    assert.deepEqual(
      remarksOf({
        observations: [at('vn63:24', '2024'), at('vn34:24', '2025')],
      }),
      [],
    );
  });

  it('tell both vintages in one ranking, and leave two editions alone', () => {
    const both = (sets: readonly string[]) =>
      remarksOf({
        observations: ['vn63:24', 'vn34:25'].map((area, index) =>
          at(area, '2025', {
            value: 5 + index,
            rank: index + 1,
            among: sets[index],
          }),
        ),
      });
    assert.deepEqual(both(['vn63', 'vn63']), [
      'mixed-vintages /observations/1/area',
    ]);
    assert.deepEqual(both(['vn63', 'vn34']), []);
  });

  it('tell a name that nobody knows, once', () => {
    assert.deepEqual(
      remarksOf({
        observations: [at('ninh-binhh', '2020'), at('ninh-binhh', '2021')],
      }),
      ['unknown-area /observations/0/area'],
    );
    assert.deepEqual(remarksOf({ observations: [at('Hoà Bình', '2020')] }), []);
  });
});

describe('remarks on loose ends', () => {
  it('tell sources and indicators that nothing leads to', () => {
    assert.deepEqual(
      remarksOf({
        sources: [
          { id: 's', title: 'S' },
          { id: 'unused', title: 'U' },
        ],
        indicators: [indicator(), indicator({ id: 'y' })],
        observations: [
          { indicator: 'x', period: '2023', value: 5, source: 's' },
        ],
      }),
      ['unused-source /sources/1', 'unused-indicator /indicators/1'],
    );
  });

  it('tell targets without a time or an act', () => {
    assert.deepEqual(
      remarksOf({
        targets: [
          { value: 9, source: 's', basis: 's' },
          { verdict: 'met', source: 's', basis: 's' },
          { value: 9, period: '2025', source: 's' },
          { value: 8, period: '2026', source: 's' },
        ],
      }),
      ['target-without-period /targets/0', 'target-without-basis /targets/2'],
    );
  });
});

describe('remarks on real documents', () => {
  const codesOf = (name: string) =>
    checkDocument(JSON.parse(readFileSync(exampleData(name), 'utf8')), {
      file: name,
    }).map(({ code, place }) => `${code} ${place}`);

  it('are true and few', () => {
    assert.deepEqual(codesOf('digital-economy-share.json'), []);
    // The decision on the index stands in the list, and no figure names it.
    assert.deepEqual(codesOf('dti.json'), ['unused-source /sources/17']);
    // Four targets have no date in their articles, and none names its act.
    assert.deepEqual(codesOf('digital-transformation.json'), [
      'target-without-period /targets/1',
      'target-without-period /targets/2',
      'target-without-period /targets/7',
      'target-without-period /targets/8',
      'target-without-basis /targets/0',
    ]);
  });

  it('are none on 3,321 communes with three figures each', () => {
    assert.deepEqual(codesOf('communes.json'), []);
  });
});

describe('a check', () => {
  it('never throws, and points at what is there', () => {
    const number = fc.double({ noNaN: true, min: -1e6, max: 1e6 });
    const observation = fc.record(
      {
        period: fc.constantFrom('2020', '2021-S1', '2025-07', '2030'),
        area: fc.constantFrom('vn', 'vn63:24', 'vn34:24', 'ha-noi', 'nowhere'),
        value: number,
        count: number,
        of: number,
        percent: number,
        rank: fc.integer({ min: 1, max: 70 }),
        among: fc.constantFrom('vn63', 'vn34', 'nothing'),
        status: fc.constantFrom('final', 'estimate', 'wrong'),
        release: fc.constantFrom('2020', '2021-02-30', '2025-01-31'),
        source: fc.constantFrom('s', 'nothing'),
      },
      { requiredKeys: [] },
    );
    const unit = fc.constantFrom('percent', 'index', 'count', 'VND', 'wrong');
    fc.assert(
      fc.property(unit, fc.array(observation), (name, observations) => {
        const indicators = [
          indicator({ unit: name, direction: 'higher', scale: [0, 1] }),
        ];
        const document = smallDocument({ indicators, observations });
        const options = { file: 'x', today: '2026-01-31' };
        for (const { place, message } of checkDocument(document, options)) {
          assert.notEqual(stepDown(document, place), undefined, place);
          for (const text of Object.values(message)) {
            assert.match(text, /^\S.*[.?]$/s);
            assert.doesNotMatch(text, /undefined|NaN|\[object/);
          }
        }
      }),
      { numRuns: 150, seed: 5 },
    );
  });
});

function stepDown(document: unknown, pointer: string): unknown {
  let value = document;
  for (const step of pointer.split('/').slice(1)) {
    value = (value as Readonly<Record<string, unknown>> | undefined)?.[step];
  }
  return value;
}
