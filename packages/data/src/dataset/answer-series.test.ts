import { expect } from '@esm-bundle/chai';
import { datasetOf, stubAreas } from '../../test-support/ask.js';
import { growth, linearGrowth } from '../../test-support/growth.js';
import type { Series } from './answers.js';

describe('series', () => {
  it('series() draws years, half-years and months in the order of time', () => {
    const codes = [
      '2023',
      '2022-S1',
      '2023-S1',
      '2021',
      '2023-06-15',
      '2023-Q4',
    ];
    const [line] = datasetOf(
      codes.map((period) => ({ period, value: 1 })),
    ).series();
    expect(codesOf(line)).to.deep.equal([
      '2021',
      '2022-S1',
      '2023-S1',
      '2023-06-15',
      '2023',
      '2023-Q4',
    ]);
  });

  it('series() places a state at the end of its period', () => {
    const [line] = datasetOf([
      { period: '2023-06', periodType: 'as-of', value: 1 },
      { period: '2023-06-20', value: 2 },
      { period: '2023', value: 3 },
    ]).series();
    expect(codesOf(line)).to.deep.equal(['2023-06-20', '2023', '2023-06']);
  });

  it('series() leaves out figures without a period', () => {
    const [line] = datasetOf([
      { value: 1 },
      { period: '2023', value: 2 },
    ]).series();
    expect(codesOf(line)).to.deep.equal(['2023']);
    expect(datasetOf([{ value: 1 }]).series()).to.deep.equal([]);
  });

  it('series() has a line for each method, in the document’s order', () => {
    const dataset = datasetOf([
      { period: '2022', method: 'nso', value: 1 },
      { period: '2022', method: 'mic', value: 2 },
      { period: '2023', method: 'nso', value: 3 },
      { period: '2023', value: 4 },
    ]);
    const methodsOf = (lines: readonly Series[]) =>
      lines.map(({ method, points }) => [method?.id, points.length]);
    expect(methodsOf(dataset.series())).to.deep.equal([
      ['nso', 2],
      ['mic', 1],
      [undefined, 1],
    ]);
    expect(
      methodsOf(dataset.series({ methods: [undefined, 'mic', 'none'] })),
    ).to.deep.equal([
      [undefined, 1],
      ['mic', 1],
    ]);
  });

  it('series(areas) has a line for each, in the order asked for, once', () => {
    const dataset = datasetOf([
      { area: 'a', period: '2022', value: 1 },
      { area: 'b', period: '2022', value: 2 },
      { area: 'vn', period: '2022', value: 3 },
    ]);
    const areas = (asked?: readonly string[]) =>
      dataset.series({ areas: asked }).map(({ area }) => area);
    expect(areas(['b', 'a', 'nowhere', 'b'])).to.deep.equal(['b', 'a']);
    expect(areas()).to.deep.equal(['vn']);
  });

  it('series(slug) is a line of one vintage', () => {
    const dataset = datasetOf([
      { area: 'ninh-binh', period: '2022', value: 1 },
      { area: 'ninh-binh', period: '2026', value: 2 },
    ]).withAreas(stubAreas);
    const [line, ...more] = dataset.series({ areas: ['ninh-binh'] });
    expect(more).to.deep.equal([]);
    expect([line?.area, codesOf(line)]).to.deep.equal(['vn34:37', ['2026']]);
  });

  it('series(from, to) keeps what starts and ends between them', () => {
    const codes = ['2020', '2021', '2021-S1', '2022', '2021/2023'];
    const dataset = datasetOf(codes.map((period) => ({ period, value: 1 })));
    expect(
      codesOf(dataset.series({ from: '2021', to: '2022' })[0]),
    ).to.deep.equal(['2021-S1', '2021', '2022']);
    expect(codesOf(dataset.series({ from: 'năm 2021' })[0])).to.have.length(5);
  });

  it('series().releases says that a line mixes releases', () => {
    const dataset = datasetOf([
      { period: '2021', value: 1, release: '2024-01' },
      { period: '2022', value: 2, release: '2023-01' },
      { period: '2022', value: 3, release: '2024-01' },
      { period: '2023', value: 4, release: '2023-12' },
      { period: '2024', rank: 4, release: '2025' },
    ]);
    expect(dataset.series()[0]?.releases).to.deep.equal([
      '2023-12',
      '2024-01',
      '2025',
    ]);
    const [pinned] = dataset.series({ release: '2023' });
    expect(codesOf(pinned)).to.deep.equal(['2022', '2023']);
    expect(pinned?.releases).to.deep.equal(['2023-01', '2023-12']);
  });

  it('series(statistic) is the line of a set', () => {
    const dataset = datasetOf([
      { area: 'vn63', statistic: 'mean', period: '2020', value: 0.3 },
      { area: 'vn63', statistic: 'mean', period: '2021', value: 0.4 },
      { area: 'vn63', period: '2021', value: 9 },
    ]);
    const question = { areas: ['vn63'], statistic: 'mean' } as const;
    expect(codesOf(dataset.series(question)[0])).to.deep.equal([
      '2020',
      '2021',
    ]);
  });

  it('series(unknown indicator) is no line', () => {
    const dataset = datasetOf([{ period: '2022', value: 1 }]);
    expect(dataset.series({ indicator: 'y' })).to.deep.equal([]);
  });

  it('series() of eight times the methods takes about eight times as long', async () => {
    const withMethods = (count: number) => {
      const ids = Array.from({ length: count }, (_, index) => `m${index}`);
      return datasetOf(
        ids.map((method, value) => ({ period: '2022', method, value })),
        { methods: ids.map((id) => ({ id, name: 'M' })) },
      );
    };
    expect(withMethods(100).series()).to.have.length(100);
    expect(
      await growth(withMethods, (dataset) => dataset.series(), 2500),
    ).to.be.lessThan(linearGrowth);
  });
});

function codesOf(line: Series | undefined) {
  return line?.points.map(({ period }) => period?.code);
}
