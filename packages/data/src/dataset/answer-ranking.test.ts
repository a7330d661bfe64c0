import { expect } from '@esm-bundle/chai';
import * as fc from 'fast-check';
import { datasetOf, stubAreas } from '../../test-support/ask.js';
import type { DatasetDocument, Indicator, Table } from '../document/types.js';
import type { RankingQuestion } from './answers.js';

type Cells = readonly (string | number | null)[];

const set = { id: 'set', name: 'Set', areas: ['a', 'b', 'c', 'd'] };

describe('ranking', () => {
  it('ranking() gives stated ranks as they are stated, ties included', () => {
    const ranking = ranked([
      ['a', 1],
      ['c', 15],
      ['b', 15],
      ['d', 17],
    ])!;
    expect(placesOf(ranking)).to.deep.equal([
      ['a', 1, 'stated'],
      ['c', 15, 'stated, tied'],
      ['b', 15, 'stated, tied'],
      ['d', 17, 'stated'],
    ]);
  });

  it('ranking() never ranks values anew where any rank is stated', () => {
    const ranking = ranked(
      [
        ['a', 2, 0.9],
        ['b', 1, 0.8],
        ['c', null, 0.99],
      ],
      { fields: ['area', 'rank', 'value'], complete: true },
    )!;
    expect(placesOf(ranking)).to.deep.equal([
      ['b', 1, 'stated'],
      ['a', 2, 'stated'],
      ['c'],
    ]);
  });

  it('ranking(complete values) derives standard competition ranks', () => {
    const ranking = ranked(
      [
        ['a', 0.5],
        ['b', 0.7],
        ['c', 0.7],
        ['d', 0.9],
      ],
      { fields: ['area', 'value'], complete: true },
    )!;
    expect(placesOf(ranking)).to.deep.equal([
      ['d', 1, 'derived'],
      ['b', 2, 'derived, tied'],
      ['c', 2, 'derived, tied'],
      ['a', 4, 'derived'],
    ]);
  });

  it('ranking(lower is better) derives ranks from below', () => {
    const rows = [
      ['a', 0.5],
      ['b', 0.7],
    ];
    const table = { fields: ['area', 'value'], complete: true } as const;
    const lower = ranked(rows, table, { direction: 'lower' })!;
    expect(placesOf(lower).map(([area]) => area)).to.deep.equal(['a', 'b']);
    const { direction, ...none } = indicator;
    expect(direction).to.equal('higher');
    const neither = datasetOf([], document(rows, table, none)).ranking()!;
    expect(placesOf(neither)).to.deep.equal([['b'], ['a']]);
  });

  it('ranking(incomplete table) derives no rank, and orders by value', () => {
    const ranking = ranked(
      [
        ['a', 0.5],
        ['b', 0.7],
        ['c', null],
      ],
      { fields: ['area', 'value'], change: { phrase: 'x' } },
    )!;
    expect(placesOf(ranking)).to.deep.equal([['b'], ['a'], ['c']]);
  });

  it('ranking(hedged | range | mixed values) derives no rank', () => {
    const fields = ['area', 'value', 'percent', 'hedge'] as const;
    for (const row of [
      ['b', 0.7, null, 'about'],
      ['b', null, 70, null],
    ]) {
      const ranking = ranked([['a', 0.5, null, null], row], {
        fields,
        complete: true,
      })!;
      expect(placesOf(ranking).flat(), String(row)).to.have.members(['a', 'b']);
    }
  });

  it('ranking(shares) ranks exact fractions and percentages together', () => {
    const ranking = ranked(
      [
        ['a', 1, 2, null],
        ['b', null, null, 70],
        ['c', 3, 5, 60],
      ],
      { fields: ['area', 'count', 'of', 'percent'], complete: true },
    )!;
    expect(placesOf(ranking)).to.deep.equal([
      ['b', 1, 'derived'],
      ['c', 2, 'derived'],
      ['a', 3, 'derived'],
    ]);
  });

  it('ranking(missing in a complete table) leaves its place open', () => {
    const ranking = ranked(
      [
        ['a', null, 'not-published'],
        ['b', 0.7, null],
      ],
      { fields: ['area', 'value', 'missing'], complete: true },
    )!;
    expect(placesOf(ranking)).to.deep.equal([['b', 1, 'derived'], ['a']]);
  });

  it('ranking() marks ranks that sources dispute', () => {
    const ranking = datasetOf(
      [
        { area: 'a', period: '2022', rank: 1 },
        { area: 'a', period: '2022', rank: 2 },
        { area: 'b', period: '2022', rank: 2 },
      ],
      base,
    ).ranking()!;
    expect(placesOf(ranking)).to.deep.equal([
      ['a', 1, 'stated, disputed'],
      ['b', 2, 'stated'],
    ]);
  });

  it('ranking().size is what is known, never the number of rows', () => {
    const rows = [['a', 1]];
    const sizeOf = (
      table: Partial<Table>,
      areaSets: DatasetDocument['areaSets'] = [],
    ) =>
      datasetOf([], {
        ...document(rows, table),
        areaSets: areaSets!,
      }).ranking()!.size;
    expect(sizeOf({})).to.equal(undefined);
    expect(sizeOf({ among: 'set' })).to.equal(undefined);
    expect(sizeOf({ among: 'set' }, [set])).to.equal(undefined);
    expect(sizeOf({ among: 'set' }, [{ ...set, complete: true }])).to.equal(4);
    expect(sizeOf({ among: 'set', rankOf: 17 }, [set])).to.equal(17);
    expect(sizeOf({ among: 'set' }, [{ ...set, size: 30 }])).to.equal(30);
    expect(sizeOf({ rankOf: 17 })).to.equal(17);
    for (const among of ['constructor', '__proto__', 'toString']) {
      expect(sizeOf({ among }), among).to.equal(undefined);
    }
  });

  it('ranking(vn63) knows its size with and without the table of areas', () => {
    const rows = [
      ['vn63:36', 1],
      ['vn34:37', 2],
    ];
    const dataset = datasetOf([], document(rows, { among: 'vn63' }));
    expect(dataset.ranking()!.size).to.equal(63);
    expect(dataset.withAreas(stubAreas).ranking()!.size).to.equal(2);
  });

  it('ranking(among) takes the listed areas and whoever is ranked among it', () => {
    const dataset = datasetOf(
      [
        { area: 'vn', period: '2022', value: 9 },
        { area: 'a', period: '2022', value: 1 },
        { area: 'e', period: '2022', rank: 3, among: 'set' },
        { area: 'f', period: '2022', rank: 1, among: 'other' },
      ],
      { ...base, areaSets: [set, { id: 'other', name: 'Other' }] },
    );
    expect(areasOf(dataset.ranking({ among: 'set' }))).to.deep.equal([
      'e',
      'a',
    ]);
    expect(areasOf(dataset.ranking({ among: 'other' }))).to.deep.equal(['f']);
    expect(areasOf(dataset.ranking({ among: 'nobody' }))).to.deep.equal([]);
  });

  it('ranking() is among the set that most of the period’s ranks name', () => {
    const dataset = datasetOf(
      [
        { area: 'f', period: '2022', rank: 1, among: 'other' },
        { area: 'a', period: '2022', rank: 2, among: 'set' },
        { area: 'b', period: '2022', rank: 1, among: 'set' },
      ],
      base,
    );
    expect(dataset.ranking()!.among).to.equal('set');
    expect(areasOf(dataset.ranking())).to.deep.equal(['b', 'a']);
  });

  it('ranking(among) shows the rank in that set, not in another', () => {
    const dataset = datasetOf(
      [
        { area: 'a', period: '2022', rank: 1, among: 'region' },
        { area: 'a', period: '2022', rank: 24, among: 'set' },
        { area: 'b', period: '2022', rank: 2, among: 'set' },
      ],
      base,
    );
    expect(placesOf(dataset.ranking({ among: 'set' })!)).to.deep.equal([
      ['b', 2, 'stated'],
      ['a', 24, 'stated'],
    ]);
    expect(placesOf(dataset.ranking({ among: 'region' })!)).to.deep.equal([
      ['a', 1, 'stated'],
    ]);
  });

  it('ranking(level) takes only areas of this level', () => {
    const dataset = datasetOf(
      [
        { area: 'vn63:36', period: '2022', value: 1 },
        { area: 'm', period: '2022', value: 2 },
      ],
      { ...base, areas: [{ id: 'm', name: 'M', level: 'ministry' }] },
    ).withAreas(stubAreas);
    expect(areasOf(dataset.ranking({ level: 'ministry' }))).to.deep.equal([
      'm',
    ]);
    expect(areasOf(dataset.ranking({ level: 'province' }))).to.deep.equal([
      'vn63:36',
    ]);
  });

  it('ranking() without a period takes the latest of several areas', () => {
    const dataset = datasetOf(
      [
        { area: 'a', period: '2021', value: 1 },
        { area: 'b', period: '2021', value: 2 },
        { area: 'a', period: '2022-S2', value: 1 },
        { area: 'b', period: '2022-S2', value: 2 },
        { area: 'a', period: '2022', value: 1 },
        { area: 'b', period: '2022', value: 2 },
        { area: 'vn', period: '2023', value: 3 },
      ],
      base,
    );
    expect(dataset.ranking()!.period?.code).to.equal('2022');
    expect(dataset.ranking({ period: '2021' })!.period?.code).to.equal('2021');
    expect(dataset.ranking({ period: 'soon' })).to.equal(undefined);
    const single = datasetOf([{ area: 'a', period: '2020', value: 1 }], base);
    expect(single.ranking()!.period?.code).to.equal('2020');
    const undated = datasetOf([{ area: 'a', value: 1 }], base).ranking()!;
    expect([undated.period, areasOf(undated)]).to.deep.equal([
      undefined,
      ['a'],
    ]);
  });

  it('ranking(release) does not see an edition that was released later', () => {
    const dataset = datasetOf(
      ['2021', '2022'].flatMap((period) => [
        { area: 'a', period, value: 1, release: `${+period + 1}-08` },
        { area: 'b', period, value: 2, release: `${+period + 1}-08` },
      ]),
      base,
    );
    const pinned = dataset.ranking({ release: '2022-12', compare: '2022' })!;
    expect(pinned.period?.code).to.equal('2021');
    expect(pinned.comparison).to.deep.equal({ kind: 'no-figures' });
    expect(dataset.ranking()!.period?.code).to.equal('2022');
  });

  it('ranking() never mixes methods within a column', () => {
    const rows = [
      { area: 'a', period: '2022', value: 1, method: 'mic' },
      { area: 'b', period: '2022', value: 2, method: 'nso' },
      { area: 'a', period: '2022', value: 3, method: 'nso' },
    ];
    const valuesOf = (defaultMethod: string | undefined, method?: string) =>
      datasetOf(rows, {
        ...base,
        indicators: [{ ...indicator, ...(defaultMethod && { defaultMethod }) }],
      })
        .ranking({ method })!
        .rows.map(({ cells }) => cells[0]?.measure?.shown.value);
    expect(valuesOf(undefined)).to.deep.equal([1]);
    expect(valuesOf('nso')).to.deep.equal([3, 2]);
    expect(valuesOf('nso', 'mic')).to.deep.equal([1]);
  });

  it('ranking(indicators) has a column each; the first one ranks', () => {
    const dataset = datasetOf(
      [
        { indicator: 'x', area: 'a', period: '2022', rank: 2 },
        { indicator: 'x', area: 'b', period: '2022', rank: 1 },
        { indicator: 'y', area: 'a', period: '2022', value: 5 },
        { indicator: 'y', area: 'c', period: '2022', value: 6 },
      ],
      { ...base, indicators: [indicator, { id: 'y', name: 'Y' }] },
    );
    const ranking = dataset.ranking({ indicators: ['x', 'nothing', 'y'] })!;
    expect(ranking.columns.map(({ id }) => id)).to.deep.equal(['x', 'y']);
    expect(
      ranking.rows.map(({ area, cells }) => [
        area,
        cells[0]?.rank?.shown.rank,
        cells[1]?.measure?.shown.value,
      ]),
    ).to.deep.equal([
      ['b', 1, undefined],
      ['a', 2, 5],
      ['c', undefined, 6],
    ]);
    expect(dataset.ranking({ indicators: ['nothing'] })).to.equal(undefined);
  });

  describe('compare', () => {
    const years = (now: Partial<Table>, before: Partial<Table>) =>
      datasetOf([], {
        ...base,
        tables: [
          tableOf(
            [
              ['a', 3],
              ['b', 1],
              ['c', 2],
            ],
            { period: '2022', ...now },
          ),
          tableOf(
            [
              ['a', 1],
              ['b', 1],
              ['d', 2],
            ],
            { period: '2021', ...before },
          ),
        ],
      });
    const movements = (dataset: ReturnType<typeof years>) =>
      dataset
        .ranking({ compare: '2021' })!
        .rows.map(({ area, movement }) => [area, movement]);

    it('ranking(compare) reckons movement within one set', () => {
      const among = 'set';
      expect(movements(years({ among }, { among }))).to.deep.equal([
        ['b', { kind: 'same', from: 1, isDoubtful: false }],
        ['c', { kind: 'unknown' }],
        ['a', { kind: 'down', by: 2, from: 1, isDoubtful: false }],
      ]);
    });

    it('ranking(compare) doubts movement from an inferred rank', () => {
      const among = 'set';
      const doubted = years(
        { among },
        { among, rankBasis: 'inferred' as const },
      );
      const [, first] = movements(doubted)[0] ?? [];
      expect(first).to.have.property('isDoubtful', true);
    });

    it('ranking(compare: its own period) has nothing to compare', () => {
      const among = 'set';
      const { comparison } = years({ among }, { among }).ranking({
        period: '2022',
        compare: '2022',
      })!;
      expect(comparison.kind).to.equal('none');
    });

    it('ranking(compare) has no movement against another set', () => {
      const dataset = years({ among: 'set' }, { among: 'other' });
      expect(dataset.ranking({ compare: '2021' })!.comparison).to.deep.equal({
        kind: 'other-set',
        among: 'other',
      });
      expect(movements(dataset).map(([, movement]) => movement)).to.deep.equal([
        undefined,
        undefined,
        undefined,
      ]);
    });

    it('ranking(compare) does not take an unnamed set for a named one', () => {
      const dataset = years({}, { among: 'other' });
      expect(dataset.ranking({ compare: '2021' })!.comparison.kind).to.equal(
        'other-set',
      );
    });

    it('ranking(compare) of two vintages is of other sets', () => {
      const dataset = datasetOf([], {
        ...base,
        tables: [
          tableOf([['vn34:37', 1]], { period: '2025', among: 'vn34' }),
          tableOf([['vn63:37', 1]], { period: '2024', among: 'vn63' }),
        ],
      });
      expect(dataset.ranking({ compare: '2024' })!.comparison).to.deep.equal({
        kind: 'other-set',
        among: 'vn63',
      });
    });

    it('ranking(compare) says when nothing is there, or nothing asked', () => {
      const dataset = years({}, {});
      const kindOf = (question: RankingQuestion) =>
        dataset.ranking(question)!.comparison.kind;
      expect(kindOf({ compare: '2019' })).to.equal('no-figures');
      expect(kindOf({})).to.equal('none');
      expect(kindOf({ compare: 'last year' })).to.equal('none');
    });

    it('ranking(compare) across a break says so', () => {
      const brokenBy = (
        between: readonly [string, string],
        more: object = {},
      ) => {
        const comparison = datasetOf([], {
          ...base,
          indicators: [{ ...indicator, breaks: [{ between, ...more }] }],
          tables: [
            tableOf([['a', 1]], { period: '2022', method: 'mic' }),
            tableOf([['a', 1]], { period: '2021', method: 'mic' }),
          ],
        }).ranking({ compare: '2021' })!.comparison;
        return comparison.kind === 'compared' && comparison.broken;
      };
      expect(brokenBy(['2021', '2022'])).to.equal(true);
      expect(brokenBy(['2020', '2021'])).to.equal(false);
      expect(brokenBy(['2022', '2023'])).to.equal(false);
      expect(brokenBy(['2021', '2022'], { method: 'mic' })).to.equal(true);
      expect(brokenBy(['2021', '2022'], { method: 'nso' })).to.equal(false);
    });

    it('ranking(compare) does not compare two methods', () => {
      const dataset = years({ method: 'mic' }, { method: 'nso' });
      expect(dataset.ranking({ compare: '2021' })!.comparison.kind).to.equal(
        'no-figures',
      );
    });
  });

  it('ranking(any complete values) agrees with counting those that are better', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1 }),
        fc.constantFrom('higher', 'lower'),
        (values, direction) => {
          const rows = values.map((value, index) => [`area-${index}`, value]);
          const ranking = ranked(
            rows,
            { fields: ['area', 'value'], complete: true },
            { direction },
          )!;
          expect(ranking.rows).to.have.length(values.length);
          for (const { cells, place } of ranking.rows) {
            const own = cells[0]!.measure!.shown.value!;
            const better = values.filter((value) =>
              direction === 'higher' ? value > own : value < own,
            );
            expect(place!.rank).to.equal(better.length + 1);
            expect(place!.tied).to.equal(
              values.filter((value) => value === own).length > 1,
            );
          }
          const ranks = ranking.rows.map(({ place }) => place!.rank);
          expect(ranks).to.deep.equal([...ranks].sort((a, b) => a - b));
        },
      ),
    );
  });
});

const indicator: Indicator = { id: 'x', name: 'X', direction: 'higher' };

const base: Partial<DatasetDocument> = { indicators: [indicator] };

function tableOf(rows: readonly Cells[], more: Partial<Table> = {}): Table {
  return {
    source: 's',
    indicator: 'x',
    period: '2022',
    fields: ['area', 'rank'],
    rows,
    ...more,
  };
}

function document(
  rows: readonly Cells[],
  table: Partial<Table>,
  of: Indicator = indicator,
): Partial<DatasetDocument> {
  return { indicators: [of], tables: [tableOf(rows, table)] };
}

function ranked(
  rows: readonly Cells[],
  table: Partial<Table> = {},
  more: Partial<Indicator> = {},
) {
  return datasetOf(
    [],
    document(rows, table, { ...indicator, ...more }),
  ).ranking();
}

type Answer = NonNullable<ReturnType<typeof ranked>>;

function areasOf(ranking: Answer | undefined): readonly string[] {
  return ranking!.rows.map(({ area }) => area);
}

/** Each row's area, rank, and how it is had. */
function placesOf({ rows }: Answer): readonly (readonly unknown[])[] {
  return rows.map(({ area, place }) => {
    if (!place) return [area];
    const { rank, basis, tied, disputed } = place;
    const words = [basis, tied && 'tied', disputed && 'disputed'];
    return [area, rank, words.filter(Boolean).join(', ')];
  });
}
