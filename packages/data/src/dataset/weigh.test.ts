import { expect } from '@esm-bundle/chai';
import { datasetOf, idsOf } from '../../test-support/ask.js';
import { growth, linearGrowth } from '../../test-support/growth.js';
import type { DatasetDocument, Observation } from '../document/types.js';
import type { Facet } from './answers.js';

type Claims = Readonly<Record<string, Observation>>;

describe('claims about one indicator, area and period', () => {
  it('a measure, a change and a rank complement each other', () => {
    const figure = figureOf({
      a: { value: 1 },
      b: { rank: 3, rankOf: 10 },
      c: { change: { percent: 19, since: '2022' } },
    });
    expect(figure.measure?.shown.id).to.equal('a');
    expect(figure.rank?.shown.id).to.equal('b');
    expect(figure.change?.shown.id).to.equal('c');
  });

  it('of two releases the later is shown, the earlier is a revision', () => {
    const claims = {
      a: { value: 1, release: '2023-07' },
      b: { value: 2, release: '2024-01-05' },
      c: { value: 3, release: '2022' },
    };
    expect(measureOf(claims)).to.deep.equal({
      shown: 'b',
      revisions: ['c', 'a'],
    });
    expect(idsOf(dataset(claims).revisions())).to.deep.equal(['c', 'a', 'b']);
  });

  it('an equal reissue is a confirmation, not a revision', () => {
    expect(
      measureOf({
        a: { value: 1, release: '2022' },
        b: { value: 2, release: '2023' },
        c: { value: 2, release: '2024' },
      }),
    ).to.deep.equal({ shown: 'c', revisions: ['a'], confirmations: ['b'] });
  });

  it('a release that only names the year of another is neither later', () => {
    expect(
      measureOf({
        a: { value: 1, release: '2023' },
        b: { value: 2, release: '2023-12' },
      }),
    ).to.deep.equal({ shown: 'a', conflicts: ['b'] });
    expect(
      measureOf({
        a: { value: 1, release: '2023-05' },
        b: { value: 2, release: '2023' },
        c: { value: 3, release: '2023-07-01' },
      }),
    ).to.deep.equal({ shown: 'b', revisions: ['a'], conflicts: ['c'] });
  });

  it('different figures without releases are a conflict, the first is shown', () => {
    expect(measureOf({ a: { value: 1 }, b: { value: 2 } })).to.deep.equal({
      shown: 'a',
      conflicts: ['b'],
    });
    const [conflict, ...more] = dataset({
      a: { value: 1 },
      b: { value: 2 },
    }).conflicts();
    expect(more).to.deep.equal([]);
    expect(conflict).to.include({
      facet: 'measure',
      indicator: 'x',
      area: 'vn',
    });
    expect(conflict?.period).to.equal('2023');
    expect(idsOf(conflict?.statements)).to.deep.equal(['a', 'b']);
  });

  it('a figure without a release contradicts the latest release', () => {
    expect(
      measureOf({
        a: { value: 1, release: '2022' },
        b: { value: 2, release: '2023' },
        c: { value: 3 },
      }),
    ).to.deep.equal({ shown: 'b', revisions: ['a'], conflicts: ['c'] });
  });

  it('equal figures confirm each other', () => {
    expect(measureOf({ a: { value: 1 }, b: { value: 1 } })).to.deep.equal({
      shown: 'a',
      confirmations: ['b'],
    });
    expect(dataset({ a: { value: 1 }, b: { value: 1 } }).conflicts()).to.be
      .empty;
  });

  it('preferred: true is shown, before all others', () => {
    expect(
      measureOf({
        a: { value: 1 },
        b: { value: 2, preferred: true },
        c: { value: 3 },
      }),
    ).to.deep.equal({ shown: 'b', conflicts: ['a', 'c'] });
  });

  it('preferred: false shows another, where there is one', () => {
    expect(
      measureOf({ a: { value: 1, preferred: false }, b: { value: 2 } }),
    ).to.deep.equal({ shown: 'b', conflicts: ['a'] });
    expect(measureOf({ a: { value: 1, preferred: false } })).to.deep.equal({
      shown: 'a',
    });
  });

  it('preferred does not bring back an earlier release', () => {
    expect(
      measureOf({
        a: { value: 1, release: '2022', preferred: true },
        b: { value: 2, release: '2023' },
      }),
    ).to.deep.equal({ shown: 'b', revisions: ['a'] });
  });

  it('a source without the figure does not contradict one that has it', () => {
    expect(
      measureOf({ a: { missing: 'no-information' }, b: { value: 2 } }),
    ).to.deep.equal({ shown: 'b', complements: ['a'] });
    expect(
      measureOf({
        a: { missing: 'not-published', release: '2022' },
        b: { value: 2, release: '2023' },
      }),
    ).to.deep.equal({ shown: 'b', revisions: ['a'] });
  });

  it('sources that both lack the figure agree', () => {
    expect(
      measureOf({
        a: { missing: 'no-information' },
        b: { missing: 'not-published' },
      }),
    ).to.deep.equal({ shown: 'a', confirmations: ['b'] });
  });

  it('a rank beside a missing value is a rank like any other', () => {
    const { rank } = figureOf({
      a: { missing: 'not-published', rank: 5 },
      b: { rank: 6 },
    });
    expect(shortOf(rank)).to.deep.equal({ shown: 'a', conflicts: ['b'] });
  });

  const hedged = [
    ['more-than', 15.2, 15.26, true],
    ['more-than', 15.2, 15.2, false],
    ['less-than', 15.2, 15.1, true],
    ['less-than', 15.2, 15.2, false],
    ['at-least', 15.2, 15.2, true],
    ['at-least', 15.2, 15.1, false],
    ['at-most', 15.2, 15.2, true],
    ['at-most', 15.2, 15.3, false],
    ['nearly', 75_000, 74_600, true],
    ['nearly', 75_000, 75_400, false],
    ['nearly', 75_000, 50_000, false],
    ['essentially', 100, 98, true],
    ['about', 20, 20, true],
    ['about', 20, 21, false],
  ] as const;
  for (const [hedge, bound, exact, agree] of hedged) {
    it(`${hedge} ${bound} and ${exact} ${agree ? 'agree' : 'conflict'}`, () => {
      const list = agree ? 'confirmations' : 'conflicts';
      const [a, b] = [{ value: bound, hedge }, { value: exact }];
      expect(measureOf({ a, b })).to.deep.equal({ shown: 'a', [list]: ['b'] });
      expect(measureOf({ b, a })).to.deep.equal({ shown: 'b', [list]: ['a'] });
    });
  }

  it('two different hedges on one number are a conflict', () => {
    expect(
      measureOf({
        a: { value: 15, hedge: 'more-than' },
        b: { value: 15, hedge: 'nearly' },
        c: { value: 15, hedge: 'more-than' },
      }),
    ).to.deep.equal({ shown: 'a', conflicts: ['b'], confirmations: ['c'] });
  });

  it('a fraction and its percentage as printed agree', () => {
    const fraction = { count: 2164, of: 2418 };
    for (const [percent, agree] of [
      [89.5, true],
      [89, true],
      [89.49, false],
      [89.6, false],
      [90, false],
    ] as const) {
      const list = agree ? 'confirmations' : 'conflicts';
      expect(
        measureOf({ a: fraction, b: { percent } }),
        String(percent),
      ).to.deep.equal({ shown: 'a', [list]: ['b'] });
    }
  });

  it('two percentages are compared as printed', () => {
    expect(
      measureOf({
        a: { percent: 89.5 },
        b: { percent: 90 },
        c: { percent: 89.5 },
      }),
    ).to.deep.equal({ shown: 'a', conflicts: ['b'], confirmations: ['c'] });
  });

  it('fractions agree in both numbers, and in the share beside them', () => {
    expect(
      measureOf({
        a: { count: 1, of: 2, percent: 50 },
        b: { count: 1, of: 2 },
        c: { count: 2, of: 4 },
        d: { count: 1, of: 2, percent: 51 },
      }),
    ).to.deep.equal({
      shown: 'a',
      confirmations: ['b'],
      conflicts: ['c', 'd'],
    });
  });

  it('a number of things and a percentage of them complement each other', () => {
    expect(
      measureOf({
        a: { value: 2164 },
        b: { percent: 89.5 },
        c: { count: 2164, of: 2418 },
      }),
    ).to.deep.equal({ shown: 'a', complements: ['b'], confirmations: ['c'] });
  });

  it('ranges agree in both ends', () => {
    expect(
      measureOf({
        a: { range: [3, 5] },
        b: { range: [3, 5] },
        c: { range: [3, 6] },
        d: { value: 4 },
      }),
    ).to.deep.equal({
      shown: 'a',
      confirmations: ['b'],
      conflicts: ['c', 'd'],
    });
  });

  it('ranks among different sets are not compared', () => {
    const { rank } = figureOf({
      a: { rank: 5, among: 'vn63' },
      b: { rank: 1, among: 'red-river' },
      c: { rank: 6 },
    });
    expect(shortOf(rank)).to.deep.equal({
      shown: 'a',
      complements: ['b'],
      conflicts: ['c'],
    });
  });

  it('ranks of different numbers of areas are a conflict', () => {
    const { rank } = figureOf({
      a: { rank: 5, rankOf: 63 },
      b: { rank: 5 },
      c: { rank: 5, rankOf: 62 },
    });
    expect(shortOf(rank)).to.deep.equal({
      shown: 'a',
      confirmations: ['b'],
      conflicts: ['c'],
    });
  });

  it('changes since different times or in different measures complement', () => {
    const { change } = figureOf({
      a: { change: { percent: 19, since: '2022' } },
      b: { change: { percent: 40, since: '2021' } },
      c: { change: { points: 2, since: '2022' } },
      d: { change: { percent: 20, since: '2022' } },
      e: { change: { percent: 18, hedge: 'more-than', since: '2022' } },
    });
    expect(shortOf(change)).to.deep.equal({
      shown: 'a',
      complements: ['b', 'c'],
      conflicts: ['d'],
      confirmations: ['e'],
    });
  });

  it('conflictsWith makes a conflict of figures that would agree', () => {
    expect(
      measureOf({
        a: { value: 15.2, hedge: 'more-than' },
        b: { value: 15.26, conflictsWith: ['a'] },
        c: { value: 15.26 },
      }),
    ).to.deep.equal({ shown: 'a', conflicts: ['b'], confirmations: ['c'] });
  });

  it('conflictsWith reaches across periods and areas, both ways, once', () => {
    const asked = datasetOf([
      { id: 'a', period: '2023', value: 1 },
      { id: 'b', period: '2023-S1', value: 2, conflictsWith: ['a'] },
      { id: 'c', area: 'vn63', period: '2023', value: 3, conflictsWith: ['a'] },
    ]);
    const conflictsAt = (period: string, area = 'vn') =>
      idsOf(asked.figure({ period, area })?.measure?.conflicts);
    expect(conflictsAt('2023')).to.deep.equal(['b', 'c']);
    expect(conflictsAt('2023-S1')).to.deep.equal(['a']);
    expect(conflictsAt('2023', 'vn63')).to.deep.equal(['a']);
    const pair = datasetOf([
      { id: 'a', period: '2023', value: 1, conflictsWith: ['b'] },
      { id: 'b', period: '2023-S1', value: 2, conflictsWith: ['a'] },
    ]);
    expect(pair.conflicts()).to.have.length(1);
  });

  it('conflictsWith is pinned by a release like everything else', () => {
    const asked = datasetOf([
      { id: 'a', period: '2023', value: 1, release: '2023' },
      {
        id: 'b',
        period: '2023-S1',
        value: 2,
        release: '2024',
        conflictsWith: ['a'],
      },
    ]);
    const { conflicts } = asked.figure({ period: '2023', release: '2023' })!
      .measure!;
    expect(conflicts).to.deep.equal([]);
  });

  it('eight times the claims about one thing are weighed in eight times the time', async () => {
    const claimed = (count: number) =>
      datasetOf(
        Array.from({ length: count }, (_, index) => ({
          id: `${index}`,
          value: index % 7,
          release: `${2000 + (index % 20)}`,
          conflictsWith: ['0'],
        })),
      );
    const weigh = (asked: ReturnType<typeof claimed>) =>
      expect(asked.figure()?.measure?.shown.release).to.equal('2019');
    expect(await growth(claimed, weigh, 2500)).to.be.lessThan(linearGrowth);
  });
});

function dataset(claims: Claims, more?: Partial<DatasetDocument>) {
  return datasetOf(
    Object.entries(claims).map(([id, claim]) => ({
      id,
      period: '2023',
      ...claim,
    })),
    more,
  );
}

function figureOf(claims: Claims) {
  return dataset(claims).figure()!;
}

function measureOf(claims: Claims) {
  return shortOf(figureOf(claims).measure);
}

/** A facet by the ids of its statements, empty lists left out. */
function shortOf(facet: Facet | undefined) {
  if (!facet) return undefined;
  const { shown, ...lists } = facet;
  const filled = Object.entries(lists).filter(([, list]) => list.length > 0);
  return {
    shown: shown.id,
    ...Object.fromEntries(filled.map(([name, list]) => [name, idsOf(list)])),
  };
}
