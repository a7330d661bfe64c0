import { type DatasetIndex, indexContent } from '@chiso/data/core';
import { expect } from '@esm-bundle/chai';
import * as fc from 'fast-check';
import { exampleIndex } from '../../../test-support/documents.js';
import { modelOf, smallIndex } from './ranking.fixture.js';
import { modelRanking } from './ranking.model.js';
import { findListed } from './ranking.model-listed.js';
import { findNamed } from './ranking.model-named.js';
import { queryRanking } from './ranking.query.js';

describe('modelRanking', () => {
  let dti: DatasetIndex;
  before(async () => {
    dti = await exampleIndex('dti');
  });

  it('modelRanking(DTI 2022) has 63 rows, two at 15, none at 16', () => {
    const model = modelOf(dti, { indicator: 'dti', period: '2022' })!;
    const ranks = model.rows.map(({ place }) => place!.rank);
    expect(ranks).to.have.length(63);
    expect(ranks.filter((rank) => rank === 15)).to.have.length(2);
    expect(ranks).not.to.include(16);
    expect([model.counted, model.size, model.level]).to.deep.equal([
      63,
      63,
      'province',
    ]);
  });

  it('modelRanking(ranks without values) keeps both apart', () => {
    const { rows } = modelOf(dti, { indicator: 'dti', period: '2022' })!;
    expect(rows.map(({ cells }) => cells[0]!.amount).slice(0, 6)).to.deep.equal(
      [0.8002, 0.7163, 0.7024, 0.6975, 0.6924, undefined],
    );
    expect(rows[0]!.cells[0]!.barPercent).to.deep.equal([0, 80.02]);
    expect(rows[5]!.cells[0]!.barPercent).to.equal(undefined);
  });

  it('modelRanking(values without ranks) has no places', () => {
    const { rows } = modelOf(dti, { indicator: 'dti-nhan-thuc-so' })!;
    expect(rows.map(({ place }) => place)).to.deep.equal(
      Array(5).fill(undefined),
    );
  });

  it('modelRanking(compare) knows no movement of what had no rank', () => {
    const asked = { indicator: 'dti', period: '2022', compare: '2021' };
    const { rows } = modelOf(dti, asked)!;
    const kinds = rows.slice(0, 5).map(({ movement }) => movement!.kind);
    expect(kinds).to.deep.equal(['same', 'up', 'up', 'down', 'unknown']);
  });

  it('modelRanking(compare across a break) gives the reason', () => {
    const asked = { indicator: 'dti', among: 'vn63', period: '2021' };
    const { comparison, breaks } = modelOf(dti, { ...asked, compare: '2020' })!;
    expect(comparison).to.include({ kind: 'compared', broken: true });
    expect(breaks).to.have.length(1);
    expect(modelOf(dti, asked)!.breaks).to.deep.equal([]);
  });

  it('modelRanking(compare with another set) has no movement', () => {
    const model = modelOf(dti, {
      indicator: 'dti',
      among: 'ministries-with-services-2021',
      period: '2021',
      compare: '2020',
    })!;
    expect(model.comparison.kind).to.equal('other-set');
    expect(model.rows.every(({ movement }) => !movement)).to.equal(true);
    expect([model.counted, model.size]).to.deep.equal([5, 17]);
  });

  it('modelRanking(areas of several levels) has no level', async () => {
    const share = await exampleIndex('digital-economy-share');
    expect(modelOf(share, {})!.rows.length).to.equal(2);
    expect(modelOf(share, {})!.level).to.equal(undefined);
    expect(modelOf(dti, { period: '2022' })!.level).to.equal('province');
  });

  it('modelRanking(unknown indicator | unknown period) is undefined', () => {
    expect(modelOf(dti, { indicator: 'nothing' })).to.equal(undefined);
    expect(modelOf(dti, { period: '1999' })).to.equal(undefined);
  });

  it('modelRanking(a column without figures) leaves it out', () => {
    const index = smallIndex({
      indicators: [
        { id: 'x', name: 'X' },
        { id: 'y', name: 'Y' },
      ],
      observations: [
        { indicator: 'x', area: 'a', rank: 1, source: 's' },
        { indicator: 'x', area: 'b', rank: 2, source: 's' },
      ],
    });
    const model = modelOf(index, { indicator: 'x y' })!;
    expect(model.columns).to.deep.equal([]);
    expect(model.rows.map(({ place }) => place!.rank)).to.deep.equal([1, 2]);
  });

  it('modelRanking(figures past the scale) stretches it', () => {
    const index = smallIndex({
      indicators: [{ id: 'x', name: 'X', unit: 'percent', scale: [0, 30] }],
      observations: [
        { area: 'a', value: 60, source: 's' },
        { area: 'b', value: 30, source: 's' },
        { area: 'c', value: -20, source: 's' },
      ],
    });
    const { rows } = modelOf(index, {})!;
    // From −20 to 60, zero at a quarter.
    expect(rows.map(({ cells }) => cells[0]!.barPercent)).to.deep.equal([
      [25, 75],
      [25, 37.5],
      [0, 25],
    ]);
  });

  it('modelRanking(fractions, shares, ranges, counts) are drawn', () => {
    const cells = (observations: readonly object[]) =>
      modelOf(
        smallIndex({
          observations: observations.map((one, at) => ({
            area: 'abcd'[at]!,
            source: 's',
            ...one,
          })),
        }),
        {},
      )!.rows.map(({ cells: [cell] }) => cell!.barPercent);
    expect(cells([{ count: 1, of: 4 }, { percent: 50 }])).to.have.deep.members([
      [0, 25],
      [0, 50],
    ]);
    expect(cells([{ range: [5, 10] }, { value: 10 }])).to.have.deep.members([
      [50, 50],
      [0, 100],
    ]);
    expect(cells([{ value: 0 }, { value: 0 }])).to.deep.equal([
      undefined,
      undefined,
    ]);
  });

  it('modelRanking(anything) draws every bar inside its scale', () => {
    const measure = fc.oneof(
      fc.record({ value: fc.double({ min: -1e9, max: 1e9, noNaN: true }) }),
      fc.record({ count: fc.nat(), of: fc.integer({ min: 1 }) }),
      fc.record({ rank: fc.integer({ min: 1, max: 99 }) }),
      fc.constant({ missing: 'not-published' as const }),
    );
    fc.assert(
      fc.property(fc.array(measure, { maxLength: 4 }), (measures) => {
        const index = smallIndex({
          observations: measures.map((one, at) => ({
            ...one,
            area: 'abcd'[at]!,
            source: 's',
          })),
        });
        const model = modelOf(index, {});
        const areas = model?.rows.map(({ area }) => area) ?? [];
        expect(new Set(areas).size).to.equal(measures.length);
        for (const { cells } of model?.rows ?? []) {
          for (const { barPercent, amount } of cells) {
            if (amount !== undefined)
              expect(amount).to.satisfy(Number.isFinite);
            if (!barPercent) continue;
            const [from, length] = barPercent;
            expect(from).to.be.at.least(0);
            expect(length).to.be.at.least(0);
            expect(from + length).to.be.at.most(100.01);
          }
        }
      }),
    );
  });
});

describe('markAreas', () => {
  let dti: DatasetIndex;
  before(async () => {
    dti = await exampleIndex('dti');
  });
  const marked = (highlight: string, period = '2022', among = 'vn63') =>
    modelOf(dti, { indicator: 'dti', period, among, highlight })!
      .rows.filter(({ mark }) => mark)
      .map(({ area }) => area);

  it('markAreas(id | slug | name) is the unit of the period', () => {
    for (const name of ['vn63:37', 'ninh-binh', 'Ninh Bình', 'vn34:37']) {
      expect(marked(name), name).to.include('vn63:37');
    }
    expect(marked('Đà Nẵng')).to.deep.equal(['vn63:48']);
    expect(marked('TP. Hồ Chí Minh')).to.deep.equal(['vn63:79']);
    expect(marked('vn34:01')).to.deep.equal(['vn63:01']);
  });

  it('markAreas(several) takes each word, of a name the whole', () => {
    expect(marked('binh-dinh ninh-binh')).to.have.members([
      'vn63:52',
      'vn63:37',
    ]);
    expect(marked('Hà Nội')).to.deep.equal(['vn63:01']);
  });

  it('markAreas(unit made of others) marks what it was made of', () => {
    expect(marked('vn34:24')).to.have.members(['vn63:24', 'vn63:27']);
  });

  it('markAreas(merged since) says what it is part of now', () => {
    const [row] = modelOf(dti, {
      indicator: 'dti',
      period: '2022',
      highlight: 'binh-dinh',
    })!.rows.filter(({ mark }) => mark);
    expect(row!.mark!.now).to.include({ vi: 'Gia Lai' });
  });

  it('markAreas(merged before) marks what it became part of', () => {
    const index = smallIndex({
      areas: [],
      observations: ['vn34:52', 'vn34:01'].map((area, at) => ({
        area,
        period: '2025',
        among: 'vn34',
        rank: at + 1,
        source: 's',
      })),
    });
    const known = indexContent(index.content, dti.areas);
    const [row] = modelOf(known, { highlight: 'binh-dinh' })!.rows;
    expect(row!.area).to.equal('vn34:52');
    expect(row!.mark!.former).to.include({ vi: 'Bình Định' });
  });

  it('markAreas(a member without figures) adds its row', () => {
    const { rows } = modelOf(dti, {
      indicator: 'dti',
      among: 'vn63',
      period: '2021',
      highlight: 'Bình Định',
    })!;
    expect(rows.at(-1)!.area).to.equal('vn63:52');
    expect(rows.at(-1)!.place).to.equal(undefined);
  });

  it('findListed(id | slug | unit of another time) is a row, or none', () => {
    const model = modelOf(dti, { indicator: 'dti', period: '2022' })!;
    const listed = (name: string) => findListed(dti, model, name);
    expect(listed('vn63:37')).to.deep.equal(['vn63:37']);
    expect(listed('ninh-binh')).to.deep.equal(['vn63:37']);
    expect(listed('vn34:24')).to.have.members(['vn63:24', 'vn63:27']);
    expect(listed('ministry:mof')).to.deep.equal([]);
    const few = modelOf(dti, { indicator: 'dti', period: '2021' })!;
    expect(findListed(dti, few, 'binh-dinh')).to.deep.equal([]);
  });

  it('findNamed(slug | id) is what a first picture marks', () => {
    const query = queryRanking({ indicator: 'dti', period: '2022' });
    const model = modelRanking(dti, query)!;
    expect(findNamed(dti, model, ['ninh-binh', 'vn63:48'])).to.deep.equal([
      'vn63:37',
      'vn63:48',
    ]);
    const listed = model.rows.map(({ area }) => area);
    const [nobody] = findNamed(dti, model, ['']);
    expect(listed).not.to.include(nobody);
  });

  it('markAreas(what nobody knows, what is of another set) marks nothing', () => {
    expect(marked('atlantis')).to.deep.equal([]);
    expect(marked('ministry:mof')).to.deep.equal([]);
  });
});
