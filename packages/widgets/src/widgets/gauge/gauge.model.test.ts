import { expect } from '@esm-bundle/chai';
import * as fc from 'fast-check';
import { indexOf } from '../../../test-support/documents.js';
import { modelOf, smallDocument } from '../../../test-support/gauges.js';
import { type GaugeItem, modelGauge } from './gauge.model.js';
import { bandsOn } from './gauge.model-bands.js';
import { amountOf } from './gauge.model-scale.js';
import { type GaugeAttributes, queryGauge } from './gauge.query.js';

const percent = { indicator: { unit: 'percent' } } as const;

/** The first item of a gauge of these observations. */
function itemOf(
  ...[observations, more, asked]: [
    ...Parameters<typeof smallDocument>,
    asked?: GaugeAttributes,
  ]
) {
  return modelOf(indexOf(smallDocument(observations, more)), asked).items[0]!;
}

function rounded(numbers: readonly number[] | undefined) {
  return numbers?.map((number) => Math.round(number * 1e6) / 1e6);
}

describe('modelGauge', () => {
  it('modelGauge(without more) is the same figure on the same scale', () => {
    const index = indexOf(
      smallDocument(
        [
          { value: 14, period: '2022' },
          { value: 15, period: '2023' },
        ],
        { ...percent, targets: [{ value: 20, period: '2025' }] },
      ),
    );
    const [first, whole] = [modelGauge(index, queryGauge({})), modelOf(index)];
    expect([first!.variant, whole.variant]).to.deep.equal(['dial', 'dial']);
    const [{ targets, ...known }] = first!.items as [GaugeItem];
    expect(targets).to.deep.equal([]);
    expect(known.isAimed).to.equal(true);
    expect(known.previous).to.equal(undefined);
    expect(whole.items[0]).to.deep.include(known);
    expect(whole.items[0]!.previous!.difference).to.equal(1);
    expect(whole.items[0]!.targets).to.have.length(1);
  });

  it('modelGauge(without more) draws nothing on a scale that is to come', () => {
    for (const [observation, more] of [
      [{ value: 23 }, { targets: [{ value: 40 }] }],
      [{ rank: 5, rankOf: 63 }, percent],
    ] as const) {
      const index = indexOf(smallDocument([observation], more));
      const { variant, items } = modelGauge(index, queryGauge({}))!;
      expect([variant, items[0]!.scale]).to.deep.equal(['number', undefined]);
      expect(modelOf(index).variant).not.to.equal('number');
    }
  });

  it('modelGauge(a percentage) is a dial from 0 to 100', () => {
    const index = indexOf(smallDocument([{ value: 16.5 }], percent));
    const { variant, items } = modelOf(index);
    expect(variant).to.equal('dial');
    expect(items[0]!.isAimed).to.equal(false);
    expect(items[0]!.scale).to.deep.equal({ min: 0, max: 100 });
    expect(rounded(items[0]!.extent)).to.deep.equal([0, 0.165]);
  });

  it('modelGauge(an index) is a dial from 0 to 1', () => {
    const { scale } = itemOf([{ value: 0.8 }], {
      indicator: { unit: 'index' },
    });
    expect(scale).to.deep.equal({ min: 0, max: 1 });
  });

  it('modelGauge(a fraction) is a ring of the published share', () => {
    const index = indexOf(
      smallDocument([{ count: 2164, of: 2418, percent: 89.5 }]),
    );
    const { variant, items } = modelOf(index);
    expect(variant).to.equal('ring');
    expect(rounded(items[0]!.extent)).to.deep.equal([0, 0.895]);
  });

  it('modelGauge(a fraction without a share) reckons it', () => {
    const { extent } = itemOf([{ count: 35, of: 53 }]);
    expect(rounded(extent)).to.deep.equal([0, 0.660377]);
  });

  it('modelGauge(a count of none) has no share to draw', () => {
    const { indicator } = itemOf([{ value: 1 }]);
    expect(amountOf({ count: 0, of: 0 }, indicator)).to.equal(undefined);
    expect(amountOf({ count: 0 }, indicator)).to.equal(undefined);
  });

  it('modelGauge(a number alone) has no scale', () => {
    const index = indexOf(smallDocument([{ value: 75_000 }]));
    const { variant, items } = modelOf(index);
    expect([variant, items[0]!.scale]).to.deep.equal(['number', undefined]);
  });

  it('modelGauge(a number with a target) has round ends', () => {
    const { scale, targets } = itemOf([{ value: 17 }], {
      targets: [{ value: 23, period: '2025' }],
    });
    expect(scale).to.deep.equal({ min: 0, max: 25 });
    expect(rounded(targets.map(({ share }) => share))).to.deep.equal([0.92]);
  });

  it('modelGauge(several indicators) is bars, each on its own scale', () => {
    const document = smallDocument(
      [
        { indicator: 'x', value: 50 },
        { indicator: 'y', count: 1, of: 4 },
      ],
      {
        indicators: [
          { id: 'x', name: 'X', unit: 'percent' },
          { id: 'y', name: 'Y' },
          { id: 'z', name: 'Z' },
        ],
      },
    );
    const { variant, items } = modelOf(indexOf(document), {
      indicator: 'x y z unknown',
      variant: 'dial',
    });
    expect(variant).to.equal('bar');
    expect(items.map(({ extent }) => rounded(extent))).to.deep.equal([
      [0, 0.5],
      [0, 0.25],
      undefined,
    ]);
  });

  it('modelGauge(a rank) fills from the last place to its own', () => {
    const ranked = { rank: 8, rankOf: 63 };
    const index = indexOf(smallDocument([ranked]));
    const { variant, items } = modelOf(index);
    expect(variant).to.equal('bar');
    expect(rounded(items[0]!.extent)).to.deep.equal([0, 0.888889]);
    const first = itemOf([{ rank: 1, rankOf: 63 }]);
    expect(rounded(first.extent)).to.deep.equal([0, 1]);
    const last = itemOf([{ rank: 63, rankOf: 63 }]);
    expect(rounded(last.extent)).to.deep.equal([0, 0.015873]);
  });

  it('modelGauge(a rank of nobody knows how many) is a number', () => {
    const index = indexOf(smallDocument([{ rank: 5 }]));
    expect(modelOf(index).variant).to.equal('number');
  });

  it('modelGauge(a range) fills from one number to the other', () => {
    const { extent } = itemOf([{ range: [20, 30] }], percent);
    expect(rounded(extent)).to.deep.equal([0.2, 0.3]);
  });

  it('modelGauge(a scale on both sides of zero) fills from zero', () => {
    const scale = [-30, 30] as const;
    const { extent } = itemOf([{ value: -15 }], {
      indicator: { unit: 'percent', scale },
    });
    expect(rounded(extent)).to.deep.equal([0.5, 0.25]);
  });

  it('modelGauge(a scale below zero) fills from its upper end', () => {
    const { extent } = itemOf([{ value: -15 }], {
      indicator: { unit: 'percent', scale: [-30, -10] },
    });
    expect(rounded(extent)).to.deep.equal([1, 0.75]);
  });

  it('modelGauge(past an end) goes on past it', () => {
    const scale = { indicator: { unit: 'percent', scale: [0, 30] } } as const;
    const index = indexOf(smallDocument([{ value: 45 }], scale));
    const model = modelOf(index);
    expect(rounded(model.items[0]!.extent)).to.deep.equal([0, 1.5]);
    expect(rounded(itemOf([{ value: -3 }], scale).extent)).to.deep.equal([
      0, -0.1,
    ]);
  });

  it('modelGauge(min, max) takes the ends of the page’s author', () => {
    const index = indexOf(smallDocument([{ value: 10 }], percent));
    const ends = (min?: number, max?: number) =>
      modelOf(index, { min, max }).items[0]!.scale;
    expect(ends(5, 20)).to.deep.equal({ min: 5, max: 20 });
    expect(ends(undefined, 20)).to.deep.equal({ min: 0, max: 20 });
    expect(ends(20, 5)).to.equal(undefined);
  });

  it('modelGauge(missing) keeps its scale and has no extent', () => {
    const index = indexOf(
      smallDocument([{ period: '2024', missing: 'not-published' }], percent),
    );
    const { variant, items } = modelOf(index, { period: '2024' });
    expect(variant).to.equal('dial');
    expect(items[0]!.extent).to.equal(undefined);
  });

  it('modelGauge(missing with a rank) shows the rank', () => {
    const { facet } = itemOf([
      { missing: 'not-published', period: '2022' },
      { rank: 5, rankOf: 63, period: '2022' },
    ]);
    expect(facet!.shown.rank).to.equal(5);
  });

  it('modelGauge(what the document does not speak of) is nothing', () => {
    const index = indexOf(smallDocument([{ value: 1 }]));
    const nothing = { indicator: 'y', area: 'vn34', period: '1999' };
    for (const [name, value] of Object.entries(nothing)) {
      const query = queryGauge({ [name]: value });
      expect(modelGauge(index, query), name).to.equal(undefined);
    }
  });

  it('modelGauge(release) takes no notice of later releases', () => {
    const index = indexOf(
      smallDocument(
        [
          { period: '2023', value: 12.33, release: '2024-01' },
          { period: '2023', value: 12.87, release: '2025-01' },
        ],
        percent,
      ),
    );
    const shown = (release?: string) =>
      modelOf(index, { release }).items[0]!.facet!.shown.value;
    expect([shown(), shown('2024')]).to.deep.equal([12.87, 12.33]);
  });
});

describe('modelGauge targets', () => {
  it('modelGauge(targets) has those ahead first, then those of the past', () => {
    const { targets } = itemOf([{ value: 15, period: '2023' }], {
      ...percent,
      targets: [
        { value: 5, period: '2020' },
        { value: 30, period: '2030' },
        { value: 20, period: '2025' },
        { value: 10 },
      ],
    });
    expect(targets.map(({ mark }) => mark.shown.value)).to.deep.equal([
      20, 30, 10, 5,
    ]);
  });

  it('modelGauge(equal targets) has one mark, with every act', () => {
    const { targets } = itemOf([{ value: 15, period: '2023' }], {
      ...percent,
      targets: [
        { value: 20, period: '2025', basis: 's' },
        { value: 20, period: '2025' },
      ],
    });
    expect(targets.map(({ mark }) => mark.targets.length)).to.deep.equal([2]);
  });

  it('modelGauge(one act with two values) keeps the conflict', () => {
    const { targets } = itemOf([{ value: 15, period: '2023' }], {
      ...percent,
      targets: [
        { value: 20, period: '2025', basis: 's' },
        { value: 25, period: '2025', basis: 's' },
      ],
    });
    expect(targets.map(({ mark }) => mark.conflicts.length)).to.deep.equal([1]);
  });

  it('modelGauge(a target of another kind) leaves it off the scale', () => {
    const { targets } = itemOf([{ count: 30, of: 60, period: '2023' }], {
      targets: [{ value: 55, period: '2025' }, { percent: 90 }],
    });
    expect(targets.map(({ mark }) => mark.shown.percent)).to.deep.equal([90]);
  });

  it('modelGauge(a target of another method, or a mere verdict) has no mark', () => {
    const { targets } = itemOf([{ value: 15, period: '2023', method: 'a' }], {
      ...percent,
      methods: [
        { id: 'a', name: 'A' },
        { id: 'b', name: 'B' },
      ],
      targets: [
        { value: 20, period: '2025', method: 'b' },
        { verdict: 'exceeded' },
      ],
    });
    expect(targets).to.deep.equal([]);
  });
});

describe('modelGauge targets of a statistic', () => {
  it('modelGauge(a target of another statistic) is not taken for its own', () => {
    const targets = [
      { value: 20, period: '2025', statistic: 'mean' },
      { value: 30, period: '2025' },
    ] as const;
    const aims = (statistic?: 'mean') =>
      itemOf(
        [{ value: 15, period: '2023', ...(statistic && { statistic }) }],
        { ...percent, targets },
        { statistic },
      ).targets.map(({ mark }) => mark.shown.value);
    expect([aims(), aims('mean')]).to.deep.equal([[30], [20]]);
  });
});

describe('modelGauge previous', () => {
  const years = (...values: readonly (readonly [string, number])[]) =>
    values.map(([period, value]) => ({ period, value }));

  it('modelGauge(two years) reckons the difference with their decimals', () => {
    const { previous } = itemOf(
      years(['2022', 14.26], ['2023', 16.5]),
      percent,
    );
    expect(previous!.difference).to.equal(2.24);
    expect(previous!.figure.period!.code).to.equal('2022');
    expect(rounded([previous!.share!])).to.deep.equal([0.1426]);
  });

  it('modelGauge(a half-year) is not compared with a year', () => {
    const { previous } = itemOf(years(['2022', 14], ['2023-S1', 15]), percent);
    expect(previous).to.equal(undefined);
  });

  it('modelGauge(another method or kind of period) is not compared with', () => {
    const methods = [
      { id: 'a', name: 'A' },
      { id: 'b', name: 'B' },
    ];
    const other = itemOf(
      [
        { period: '2022', value: 1, method: 'b' },
        { period: '2023', value: 2, method: 'a' },
      ],
      { indicator: { unit: 'percent', defaultMethod: 'a' }, methods },
    );
    expect(other.previous).to.equal(undefined);
    const kind = itemOf(
      [
        { period: '2022-06', value: 1, periodType: 'as-of' },
        { period: '2023-06', value: 2 },
      ],
      percent,
    );
    expect(kind.previous).to.equal(undefined);
  });

  it('modelGauge(across a break) is not compared', () => {
    const broken = (between: readonly [string, string]) =>
      itemOf(years(['2020', 1], ['2021', 2]), {
        indicator: { unit: 'percent', breaks: [{ between }] },
      }).previous;
    expect(broken(['2020', '2021'])).to.equal(undefined);
    expect(broken(['2019', '2020'])!.difference).to.equal(1);
  });

  it('modelGauge(a hedged figure) is compared without a difference', () => {
    const { previous } = itemOf(
      [
        { period: '2022', value: 14, hedge: 'nearly' },
        { period: '2023', value: 15 },
      ],
      percent,
    );
    expect(previous!.difference).to.equal(undefined);
    expect(previous!.figure.measure!.shown.value).to.equal(14);
  });

  it('modelGauge(missing before) is not compared', () => {
    const { previous } = itemOf(
      [
        { period: '2022', missing: 'not-collected' },
        { period: '2023', value: 15 },
      ],
      percent,
    );
    expect(previous).to.equal(undefined);
  });
});

describe('bandsOn', () => {
  const bands = [{ upTo: 10, tone: 'low' }, { upTo: 20 }, {}] as const;

  it('bandsOn(a scale) follow each other to its end', () => {
    const item = itemOf([{ value: 15 }], {
      indicator: { unit: 'percent', scale: [0, 40], bands },
    });
    expect(
      bandsOn(item).map(({ from, to, tone }) => [from, to, tone]),
    ).to.deep.equal([
      [0, 0.25, 'low'],
      [0.25, 0.5, 'neutral'],
      [0.5, 1, 'neutral'],
    ]);
  });

  it('bandsOn(a ranking) are none', () => {
    const item = itemOf([{ rank: 1, rankOf: 9 }], { indicator: { bands } });
    expect(bandsOn(item)).to.deep.equal([]);
  });
});

describe('modelGauge of anything', () => {
  it('modelGauge(any numbers) has finite places on a rising scale', () => {
    // As documents write them: four decimals at most.
    const number = fc
      .double({ min: -1e12, max: 1e12, noNaN: true })
      .map((value) => Math.round(value * 1e4) / 1e4);
    fc.assert(
      fc.property(
        fc.array(number, { minLength: 1, maxLength: 3 }),
        fc.array(number, { maxLength: 3 }),
        fc.constantFrom('percent', 'index', 'count'),
        fc.option(fc.tuple(number, number), { nil: undefined }),
        (values, aims, unit, ends) => {
          const index = indexOf(
            smallDocument(
              values.map((value, at) => ({ value, period: `${2020 + at}` })),
              {
                indicator: { unit },
                targets: aims.map((value, at) => ({
                  value,
                  period: `${2025 + at}`,
                })),
              },
            ),
          );
          const [min, max] = ends ?? [];
          const { items, variant } = modelOf(index, { min, max });
          const first = modelGauge(index, queryGauge({ min, max }))!;
          const { scale, extent, targets, previous } = items[0]!;
          expect(scale === undefined).to.equal(variant === 'number');
          if (!scale) return;
          // What is drawn first is drawn where it will be.
          if (first.variant !== 'number') {
            expect(first.variant).to.equal(variant);
            expect(first.items[0]).to.deep.include({ scale, extent });
          }
          expect(scale.min).to.be.below(scale.max);
          const places = [
            ...extent!,
            ...targets.map(({ share }) => share),
            previous?.share ?? 0,
          ];
          expect(places.every(Number.isFinite), `${places}`).to.equal(true);
        },
      ),
    );
  });
});
