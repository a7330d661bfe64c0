import type { Observation } from '@chiso/data/core';
import { expect } from '@esm-bundle/chai';
import * as fc from 'fast-check';
import { exampleIndex } from '../../../test-support/documents.js';
import { firstModel, modelOf, smallIndex } from './trend.fixture.js';
import { modelAxis } from './trend.model-axis.js';
import { modelPlaces } from './trend.model-places.js';

/** What a line joins: "2021 2022|2024" is interrupted after 2022. */
function chain(
  observations: readonly Observation[],
  more: Parameters<typeof smallIndex>[1] = {},
): string {
  const [line] = modelOf(smallIndex(observations, more)).lines;
  return line!.main
    .map(
      ({ figure, isJoined }) => `${isJoined ? ' ' : '|'}${figure.period!.code}`,
    )
    .join('')
    .slice(1);
}

function years(...values: readonly (number | undefined)[]): Observation[] {
  return values.flatMap((value, at) =>
    value === undefined ? [] : { period: `${2020 + at}`, value },
  );
}

describe('modelTrend', () => {
  it('modelTrend of both methods has a line for each, never merged', async () => {
    const { lines } = modelOf(await exampleIndex('digital-economy-share'));
    expect(
      lines.map(({ series, main }) => [
        series.method!.id,
        main.map(({ figure, value }) => [figure.period!.code, value]),
      ]),
    ).to.deep.equal([
      [
        'mic',
        [
          ['2021', 11.91],
          ['2022', 14.26],
          ['2023', 16.5],
          ['2024', 18.3],
        ],
      ],
      [
        'nso',
        [
          ['2020', 12.66],
          ['2021', 12.87],
          ['2022', 12.83],
          ['2023', 12.87],
          ['2024', 13.17],
          ['2025', 14.02],
        ],
      ],
    ]);
  });

  it('modelTrend places half-years, quarters and months where they are', async () => {
    const index = await exampleIndex('digital-economy-share');
    const [line] = modelOf(index, { method: 'mic' }).lines;
    const others = line!.points.filter(({ isMain }) => !isMain);
    expect(
      others.map(({ figure, at }) => [figure.period!.code, at]),
    ).to.deep.equal([
      ['2022-S1', 2022.25],
      ['2023-S1', 2023.25],
      ['2023-Q2', 2023.375],
      ['2024-S1', 2024.25],
      ['2024-06', 2024.5],
    ]);
  });

  it('modelTrend joins the coarser of two equally frequent kinds', () => {
    expect(
      chain([
        { period: '2021-S1', value: 1 },
        { period: '2022-S1', value: 2 },
        { period: '2021', value: 3 },
        { period: '2022', value: 4 },
      ]),
    ).to.equal('2021 2022');
  });

  it('modelTrend joins states of a moment however it is dated', () => {
    expect(
      chain([
        { period: '2021-12-31', periodType: 'as-of', value: 1 },
        { period: '2022-06', periodType: 'as-of', value: 2 },
      ]),
    ).to.equal('2021-12-31 2022-06');
  });

  it('modelTrend does not join over a missing figure', () => {
    const missing: Observation = { period: '2022', missing: 'not-collected' };
    const values = [...years(1, 2, undefined, 4), missing];
    expect(chain(values)).to.equal('2020 2021|2023');
  });

  it('modelTrend joins over years of which nothing is said', () => {
    expect(chain(years(1, undefined, 3))).to.equal('2020 2022');
  });

  it('modelTrend interrupts a line at a break, of one method or of all', () => {
    const breakOf = (method?: string) => ({
      methods: [{ id: 'm', name: 'M' }],
      indicators: [
        {
          id: 'x',
          name: 'X',
          breaks: [
            { between: ['2020', '2021'] as const, ...(method && { method }) },
          ],
        },
      ],
    });
    expect(chain(years(1, 2, 3), breakOf())).to.equal('2020|2021 2022');
    expect(chain(years(1, 2, 3), breakOf('m'))).to.equal('2020 2021 2022');
    const { breaks } = modelOf(smallIndex(years(1, 2, 3), breakOf()));
    expect(breaks.map(({ at }) => at)).to.deep.equal([2021]);
  });

  it('modelTrend leaves out breaks that no figures stand on both sides of', () => {
    const breaks = [{ between: ['2022', '2023'] as const }];
    const indicators = [{ id: 'x', name: 'X', breaks }];
    const model = modelOf(smallIndex(years(1, 2, 3), { indicators }));
    expect(model.breaks).to.deep.equal([]);
  });

  it('modelTrend does not join ranks of different sets', () => {
    const ranks: Observation[] = [
      { period: '2020', rank: 3, among: 'old' },
      { period: '2021', rank: 2, among: 'new' },
      { period: '2022', rank: 1, among: 'new' },
    ];
    const areaSets = ['old', 'new'].map((id) => ({ id, name: id }));
    expect(chain(ranks, { areaSets })).to.equal('2020|2021 2022');
    expect(modelOf(smallIndex(ranks, { areaSets })).lines[0]!.changesSet).to.be
      .true;
  });

  it('modelTrend of ranks has the first place on top', async () => {
    const index = await exampleIndex('digital-transformation');
    const model = modelOf(index, { indicator: 'de-growth-asean' });
    expect(model.quantity).to.equal('rank');
    expect(model.lines[0]!.main.map(({ value }) => value)).to.deep.equal([
      6, 3, 1, 1,
    ]);
    expect(model.axis.ticks).to.deep.equal([1, 2, 3, 4, 5, 6]);
  });

  it('modelTrend draws the published share where every figure has one', () => {
    const share = { unit: 'count', id: 'x', name: 'X' };
    const model = modelOf(
      smallIndex(
        [
          { period: '2022', count: 1, of: 4, percent: 25 },
          { period: '2023', percent: 30 },
        ],
        { indicators: [share] },
      ),
    );
    expect(model.quantity).to.equal('percent');
    expect(model.lines[0]!.main.map(({ value }) => value)).to.deep.equal([
      25, 30,
    ]);
  });

  it('modelTrend keeps the targets of the time asked for, and undated ones', () => {
    const targets = [
      { period: '2025', value: 20 },
      { period: '2035', value: 40 },
      { value: 10 },
    ];
    const index = smallIndex(years(1, 2), { targets });
    const at = (to?: string) =>
      modelOf(index, { to }).targets.map((one) => one.at);
    expect(at()).to.deep.equal([2025.5, 2035.5, undefined]);
    expect(at('2030')).to.deep.equal([2025.5, undefined]);
    expect(modelOf(index).time).to.deep.equal([2020.5, 2035.5]);
  });

  it('modelTrend ties a target of one method to its line', () => {
    const methods = [
      { id: 'm', name: 'M' },
      { id: 'n', name: 'N' },
    ];
    const model = modelOf(
      smallIndex(
        [
          { period: '2020', value: 1, method: 'm' },
          { period: '2020', value: 2, method: 'n' },
        ],
        { methods, targets: [{ period: '2025', value: 20, method: 'n' }] },
      ),
    );
    expect(model.targets[0]!.line).to.equal(1);
  });

  it('modelTrend of one figure is a point', () => {
    const { lines, time } = modelOf(smallIndex(years(5)));
    expect(lines[0]!.main).to.have.length(1);
    expect(time).to.deep.equal([2020.5, 2020.5]);
  });

  it('modelTrend is undefined without a figure to draw', () => {
    const missing = smallIndex([{ period: '2020', missing: 'not-published' }]);
    expect(firstModel(missing)).to.equal(undefined);
    expect(firstModel(smallIndex([]))).to.equal(undefined);
    expect(firstModel(smallIndex(years(1)), { indicator: '?' })).to.equal(
      undefined,
    );
  });

  it('modelTrend has its lines and axes from the start, as they stay', async () => {
    const [share, dti] = await Promise.all([
      exampleIndex('digital-economy-share'),
      exampleIndex('dti'),
    ]);
    const provinces = { indicator: 'dti', area: 'da-nang hue' };
    for (const [index, asked] of [
      [share, {}],
      [share, { method: 'mic', to: '2025' }],
      [dti, provinces],
    ] as const) {
      const first = firstModel(index, asked)!;
      const { lines, axis, time, unit } = modelOf(index, asked);
      expect({ ...first }).to.deep.include({ lines, axis, time, unit });
      expect(first.targets).to.deep.equal([]);
      expect(first.paces).to.equal(undefined);
    }
  });

  it('modelTrend has room for targets of its lines, and for no others', () => {
    const room = (target: object, attributes = {}) => {
      const index = smallIndex(years(1, 2), {
        methods: [{ id: 'm', name: 'M' }],
        targets: [{ period: '2030', value: 40, ...target }],
      });
      const { axis, time } = firstModel(index, attributes)!;
      return [axis.to, time[1]];
    };
    const without = [2, 2021.5];
    expect(room({})).to.deep.equal([40, 2030.5]);
    expect(room({ period: '2030-S1' })).to.deep.equal([40, 2030.25]);
    expect(room({ value: undefined, range: [30, 50] })).to.deep.equal([
      50, 2030.5,
    ]);
    expect(room({}, { to: '2029' })).to.deep.equal(without);
    expect(room({ release: '2025' }, { release: '2024' })).to.deep.equal(
      without,
    );
    expect(room({ area: 'b' })).to.deep.equal(without);
    expect(room({ method: 'm' })).to.deep.equal(without);
  });

  it('modelTrend leaves out what was released later than asked', async () => {
    const index = await exampleIndex('digital-economy-share');
    const [line] = modelOf(index, { method: 'mic', release: '2022-12' }).lines;
    expect(line!.main.at(0)!.value).to.equal(9.6);
  });
});

describe('modelAxis', () => {
  it('modelAxis(12, 18) starts at 0', () => {
    expect(modelAxis(12, 18, false).ticks).to.deep.equal([0, 5, 10, 15, 20]);
  });

  it('modelAxis(-12, -3) ends at 0', () => {
    expect(modelAxis(-12, -3, false).to).to.equal(0);
  });

  it('modelAxis(100, 106, true) floats, and 50 to 106 does not', () => {
    expect(modelAxis(100, 106, true).from).to.equal(100);
    expect(modelAxis(50, 106, true).from).to.equal(0);
    expect(modelAxis(100, 106, false).from).to.equal(0);
  });

  it('modelAxis(0, 0) is an axis all the same', () => {
    expect(modelAxis(0, 0, false)).to.include({ from: 0, to: 1 });
  });

  it('modelAxis holds its values between rising ticks', () => {
    const number = fc
      .double({ min: -1e15, max: 1e15, noNaN: true })
      .map((value) => (Math.abs(value) < 1e-90 ? 0 : value));
    fc.assert(
      fc.property(number, number, fc.boolean(), (one, other, mayFloat) => {
        const [low, high] = one < other ? [one, other] : [other, one];
        const { from, to, ticks } = modelAxis(low, high, mayFloat);
        // But for the last bits of a number.
        const slack = (Math.abs(low) + Math.abs(high)) * 1e-9;
        expect(from).to.be.at.most(low + slack);
        expect(to).to.be.at.least(high - slack);
        expect(ticks.length).to.be.within(2, 12);
        for (const [at, tick] of ticks.entries()) {
          if (at > 0) expect(tick).to.be.greaterThan(ticks[at - 1]!);
        }
      }),
    );
  });
});

describe('modelPlaces', () => {
  it('modelPlaces(63) names the first place and round ones', () => {
    expect(modelPlaces(63).ticks).to.deep.equal([1, 20, 40, 60]);
    expect(modelPlaces(1).ticks).to.deep.equal([1, 2]);
  });
});
