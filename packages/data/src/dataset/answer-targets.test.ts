import { expect } from '@esm-bundle/chai';
import { datasetOf, idsOf, stubAreas } from '../../test-support/ask.js';
import { growth, linearGrowth } from '../../test-support/growth.js';
import type { Target } from '../document/types.js';

describe('targetMarks', () => {
  it('targetMarks() are in the order of time, undated ones last', () => {
    expect(
      shortMarks([
        { id: 'a', range: [3, 5] },
        { id: 'b', period: '2030', value: 30 },
        { id: 'c', period: '2025', value: 20 },
      ]),
    ).to.deep.equal([['c'], ['b'], ['a']]);
  });

  it('targetMarks(equal) are one mark that lists every act', () => {
    expect(
      shortMarks([
        { id: 'a', period: '2025', value: 20, hedge: 'about', basis: 's' },
        { id: 'b', period: '2030', value: 20, basis: 's' },
        { id: 'c', period: '2025', value: 20, basis: 't' },
      ]),
    ).to.deep.equal([['a', 'c'], ['b']]);
  });

  it('targetMarks(other act, other figure) are two marks, no conflict', () => {
    expect(
      shortMarks([
        { id: 'a', period: '2025', value: 20, basis: 's' },
        { id: 'b', period: '2025', value: 25, basis: 't' },
        { id: 'c', period: '2025', value: 30 },
        { id: 'd', period: '2025', value: 35 },
      ]),
    ).to.deep.equal([['a'], ['b'], ['c'], ['d']]);
  });

  it('targetMarks(same act, other figure) is a conflict', () => {
    const targets: readonly Target[] = [
      { id: 'a', period: '2025', value: 20, basis: 's' },
      { id: 'b', period: '2025', value: 25, basis: 's' },
      { id: 'c', period: '2025', value: 20, basis: 's' },
    ];
    expect(shortMarks(targets)).to.deep.equal([['a', 'c', 'against b']]);
    const [conflict, ...more] = ask(targets).conflicts();
    expect(more).to.deep.equal([]);
    expect(conflict).to.include({ facet: 'target', period: '2025' });
    expect(idsOf(conflict?.statements)).to.deep.equal(['a', 'b']);
  });

  it('targetMarks(preferred) shows that one, and not one that is not', () => {
    const rivals = (one: Target, other: Target) =>
      shortMarks([
        { id: 'a', period: '2025', value: 20, basis: 's', ...one },
        { id: 'b', period: '2025', value: 25, basis: 's', ...other },
      ]);
    expect(rivals({}, { preferred: true })).to.deep.equal([['b', 'against a']]);
    expect(rivals({ preferred: false }, {})).to.deep.equal([
      ['b', 'against a'],
    ]);
    expect(rivals({ preferred: true }, { preferred: true })).to.deep.equal([
      ['a', 'against b'],
    ]);
  });

  it('targetMarks(linked by conflictsWith) is a conflict across acts', () => {
    expect(
      shortMarks([
        { id: 'a', period: '2025', value: 20, basis: 's' },
        { id: 'b', period: '2025', value: 25, conflictsWith: ['a'] },
      ]),
    ).to.deep.equal([['a', 'against b']]);
    expect(
      shortMarks([
        { id: 'a', period: '2025', value: 20, conflictsWith: ['b'] },
        { id: 'b', period: '2025', value: 25, preferred: true },
      ]),
    ).to.deep.equal([['b', 'against a']]);
  });

  it('targetMarks(fractions of different wholes) are not equal', () => {
    expect(
      shortMarks([
        { id: 'a', count: 63, of: 63 },
        { id: 'b', count: 63, of: 100 },
      ]),
    ).to.deep.equal([['a'], ['b']]);
  });

  it('targetMarks(verdicts) that differ are not one mark', () => {
    expect(
      shortMarks([
        { id: 'a', verdict: 'exceeded' },
        { id: 'b', verdict: 'missed' },
        { id: 'c', verdict: 'exceeded' },
      ]),
    ).to.deep.equal([['a', 'c'], ['b']]);
    expect(
      shortMarks([
        { id: 'a', period: '2025', value: 20 },
        { id: 'b', period: '2025', value: 20, verdict: 'met' },
      ]),
    ).to.deep.equal([['a', 'b']]);
  });

  it('targetMarks(release) leaves out what was set later', () => {
    const dataset = ask([
      { id: 'a', period: '2025', value: 20, release: '2020-06' },
      { id: 'b', period: '2025', value: 25, release: '2022-03' },
    ]);
    expect(dataset.targetMarks({ release: '2021' })).to.have.length(1);
  });

  it('targetMarks(area) are those of the area, whatever names it', () => {
    const dataset = ask([
      { id: 'a', period: '2024', value: 1, area: 'ninh-binh' },
      { id: 'b', period: '2030', value: 2, area: 'ninh-binh' },
      { id: 'c', period: '2024', value: 3 },
    ]).withAreas(stubAreas);
    const at = (area?: string) =>
      dataset.targetMarks({ area }).map(({ shown }) => shown.id);
    expect(at('vn63:37')).to.deep.equal(['a']);
    expect(at('vn34:37')).to.deep.equal(['b']);
    expect(at()).to.deep.equal(['c']);
    expect(dataset.targetMarks({ indicator: 'y' })).to.deep.equal([]);
  });

  it('targetMarks(conflict in a slug) is listed for its vintage', () => {
    const area = 'ninh-binh';
    const dataset = ask([
      { id: 'a', period: '2024', value: 1, area, basis: 's' },
      { id: 'b', period: '2024', value: 2, area, basis: 's' },
    ]).withAreas(stubAreas);
    expect(dataset.conflicts().map(({ area: at }) => at)).to.deep.equal([
      'vn63:37',
    ]);
  });

  it('targetMarks() of eight times the contradictions takes about eight times as long', async () => {
    const contradicting = (count: number) =>
      ask(
        Array.from({ length: count }, (_, value) => ({
          period: '2025',
          value,
          basis: value % 2 ? 's' : 't',
        })),
      );
    const mark = (dataset: ReturnType<typeof ask>) =>
      expect(dataset.targetMarks()).to.have.length(2);
    expect(await growth(contradicting, mark, 2500)).to.be.lessThan(
      linearGrowth,
    );
  });
});

function ask(targets: readonly Target[]) {
  return datasetOf([], {
    sources: [
      { id: 's', title: 'S' },
      { id: 't', title: 'T' },
    ],
    targets: targets.map((target) => ({ source: 's', ...target })),
  });
}

function shortMarks(targets: readonly Target[]) {
  return ask(targets)
    .targetMarks()
    .map((mark) => [
      ...idsOf(mark.targets),
      ...mark.conflicts.map(({ id }) => `against ${id}`),
    ]);
}
