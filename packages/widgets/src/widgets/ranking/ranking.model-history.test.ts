import type { DatasetIndex } from '@chiso/data/core';
import { expect } from '@esm-bundle/chai';
import { exampleIndex } from '../../../test-support/documents.js';
import { modelOf, smallIndex } from './ranking.fixture.js';
import type { RankingAttributes } from './ranking.query.js';

/** Of each area: the amounts of its editions, joined where the line is. */
function drawn(
  index: DatasetIndex,
  attributes: RankingAttributes = {},
): Readonly<Record<string, string>> | undefined {
  const history = modelOf(index, { ...attributes, history: true })!.history;
  return (
    history &&
    Object.fromEntries(
      [...history.lines].map(([area, points]) => [
        area,
        points
          .map(
            ({ amount, isJoined }) => (isJoined ? '–' : ' ') + (amount ?? '·'),
          )
          .join('')
          .trim(),
      ]),
    )
  );
}

const among = 'both';
const sets = [{ id: among, name: 'Cả hai', areas: ['a', 'b'] }];

/** Ranks of `a`, `b` by year; 0: none is told. */
function ranked(
  years: Readonly<Record<string, readonly [a: number, b: number]>>,
  more: Parameters<typeof smallIndex>[0] = {},
): DatasetIndex {
  return smallIndex({
    areaSets: sets,
    observations: Object.entries(years).flatMap(([period, ranks]) =>
      ranks.flatMap((rank, at) =>
        rank ? [{ area: 'ab'[at]!, period, rank, among, source: 's' }] : [],
      ),
    ),
    ...more,
  });
}

describe('modelHistory', () => {
  it('modelHistory(DTI 2022) has three editions, and a break after the first', async () => {
    const dti = await exampleIndex('dti');
    const asked = { indicator: 'dti', period: '2022', history: true };
    const { history, breaks } = modelOf(dti, asked)!;
    expect(history!.quantity).to.equal('rank');
    expect(history!.editions.map(({ code }) => code)).to.deep.equal([
      '2020',
      '2021',
      '2022',
    ]);
    expect(history!.scale).to.deep.equal([63, 1]);
    expect(breaks).to.have.length(1);
    const lines = drawn(dti, asked)!;
    expect(lines['vn63:48']).to.equal('1 1–1');
    // In 2021 it is disputed: the preferred one is drawn.
    expect(lines['vn63:37']).to.equal('8 6–21');
    expect(lines['vn63:92']).to.equal('7 · 5');
  });

  it('modelHistory(an edition that is silent) leaves a gap', () => {
    const index = ranked({ 2020: [1, 2], 2021: [2, 0], 2022: [1, 2] });
    expect(drawn(index)).to.deep.equal({ a: '1–2–1', b: '2 · 2' });
  });

  it('modelHistory(period) ends with the ranking’s own edition', () => {
    const index = ranked({ 2020: [1, 2], 2021: [2, 1], 2022: [1, 2] });
    expect(drawn(index, { period: '2021' })).to.deep.equal({
      b: '2–1',
      a: '1–2',
    });
    expect(drawn(index, { period: '2020' })).to.equal(undefined);
  });

  it('modelHistory(another set, another length of time) is no edition', () => {
    const other = { among: 'other', source: 's' };
    const mixed = smallIndex({
      areaSets: [...sets, { id: 'other', name: 'Khác', areas: ['a', 'b'] }],
      observations: [
        { area: 'a', period: '2020', rank: 1, among, source: 's' },
        { area: 'b', period: '2020', rank: 2, among, source: 's' },
        { area: 'a', period: '2021', rank: 7, value: 3, ...other },
        { area: 'b', period: '2021', rank: 8, value: 2, ...other },
        { area: 'a', period: '2021-S1', rank: 2, among, source: 's' },
        { area: 'a', period: '2022', rank: 2, among, source: 's' },
        { area: 'b', period: '2022', rank: 1, among, source: 's' },
      ],
    });
    const asked = { among, period: '2022' };
    expect(drawn(mixed, asked)).to.deep.equal({ b: '2–1', a: '1–2' });
  });

  it('modelHistory(another method) is no edition', () => {
    const index = smallIndex({
      methods: [
        { id: 'm', name: 'Bộ' },
        { id: 'n', name: 'Cục' },
      ],
      observations: ['a', 'b'].flatMap((area, at) => [
        { area, method: 'n', period: '2020', value: 90, source: 's' },
        { area, method: 'm', period: '2021', value: 5 + at, source: 's' },
        { area, method: 'm', period: '2022', value: 7, source: 's' },
      ]),
    });
    const asked = { method: 'm', period: '2022' };
    expect(drawn(index, asked)).to.deep.equal({ a: '5–7', b: '6–7' });
    const { scale } = modelOf(index, { ...asked, history: true })!.history!;
    expect(scale).to.deep.equal([5, 7]);
  });

  it('modelHistory(release) takes no notice of what came later', () => {
    const index = smallIndex({
      observations: ['a', 'b'].flatMap((area) => [
        { area, period: '2020', value: 1, release: '2021', source: 's' },
        { area, period: '2020', value: 2, release: '2023', source: 's' },
        { area, period: '2021', value: 3, release: '2022', source: 's' },
      ]),
    });
    expect(drawn(index)!.a).to.equal('2–3');
    expect(drawn(index, { release: '2022' })!.a).to.equal('1–3');
  });

  it('modelHistory(many editions) keeps the last dozen', () => {
    const years = Object.fromEntries(
      Array.from({ length: 30 }, (_, at) => [`${1990 + at}`, [1, 2] as const]),
    );
    const { history } = modelOf(ranked(years), { history: true })!;
    expect(history!.editions.map(({ code }) => code)).to.have.length(12);
    expect(history!.editions.at(-1)!.code).to.equal('2019');
  });

  it('modelHistory(nobody asks, no period) is undefined', () => {
    const index = ranked({ 2020: [1, 2], 2021: [2, 1] });
    expect(modelOf(index, {})!.history).to.equal(undefined);
    const timeless = smallIndex({
      observations: [
        { area: 'a', value: 1, source: 's' },
        { area: 'b', value: 2, source: 's' },
      ],
    });
    expect(drawn(timeless)).to.equal(undefined);
  });

  it('modelHistory(a marked area without a figure now) has its earlier ones', () => {
    const index = ranked({ 2020: [1, 2], 2021: [2, 1], 2022: [1, 0] });
    const lines = drawn(index, { among, period: '2022', highlight: 'b' });
    expect(lines).to.deep.equal({ a: '1–2–1', b: '2–1 ·' });
  });
});
