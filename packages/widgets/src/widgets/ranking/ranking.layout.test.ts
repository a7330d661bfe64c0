import type { DatasetIndex } from '@chiso/data/core';
import { expect } from '@esm-bundle/chai';
import * as fc from 'fast-check';
import { exampleIndex } from '../../../test-support/documents.js';
import { firstTextOf, textOf } from './ranking.fixture.js';
import { layoutRanking } from './ranking.layout.js';
import {
  arrangeRows,
  markChosen,
  naturalSorting,
} from './ranking.layout-rows.js';
import { searchRows } from './ranking.layout-search.js';
import { nextSorting, orderBy } from './ranking.layout-sorting.js';
import type { RankingText } from './ranking.model-text.js';

const measureText = (text: string, { size }: { readonly size: number }) =>
  text.length * size * 0.55;

function layout(text: RankingText, width: number, rootPx = 16) {
  return layoutRanking(text, { width, rootPx, measureText });
}

function kinds(text: RankingText, width: number) {
  return layout(text, width).columns.map(({ at }) => text.columns[at]!.kind);
}

describe('layoutRanking', () => {
  let dti: DatasetIndex;
  let text: RankingText;
  let indices: RankingText;
  before(async () => {
    dti = await exampleIndex('dti');
    text = textOf(dti, { indicator: 'dti', period: '2022', compare: '2021' });
    const ids = 'nhan-thuc-so the-che-so ha-tang-so nhan-luc-so an-toan-ttm';
    indices = textOf(dti, {
      indicator: ids.replace(/(^| )/g, '$1dti-'),
      period: '2022',
    });
  });

  it('layoutRanking(narrower) drops bars, then movement, nothing else', () => {
    const all = ['rank', 'move', 'name', 'value'];
    expect(layout(text, 800).barPx).to.be.greaterThan(48);
    expect(kinds(text, 800)).to.deep.equal(all);
    expect(layout(text, 300).barPx).to.equal(0);
    expect(kinds(text, 300)).to.deep.equal(all);
    expect(kinds(text, 150)).to.deep.equal(['rank', 'name', 'value']);
    expect(kinds(text, 20)).to.deep.equal(['rank', 'name', 'value']);
  });

  it('layoutRanking(what is written at once) is that of the whole', () => {
    const asked = { indicator: 'dti', period: '2022' };
    const widths = (one: RankingText) =>
      layout(one, 800).columns.map(({ widthPx }) => widthPx);
    expect(widths(firstTextOf(dti, asked))).to.deep.equal(
      widths(textOf(dti, asked)),
    );
  });

  it('layoutRanking(too narrow for every figure) scrolls', () => {
    expect(layout(indices, 900).scrolls).to.equal(false);
    const narrow = layout(indices, 280);
    expect(narrow.scrolls).to.equal(true);
    expect(narrow.columns).to.have.length(6);
  });

  it('layoutRanking(any width) fills its box to the pixel, or scrolls', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 4000, noNaN: true }),
        fc.constantFrom(10, 16, 32),
        fc.boolean(),
        (width, rootPx, isWide) => {
          const placed = layout(isWide ? indices : text, width, rootPx);
          const sum = placed.columns.reduce(
            (px, { widthPx }) => px + widthPx,
            0,
          );
          for (const { widthPx } of placed.columns) {
            expect(widthPx).to.be.greaterThan(0);
            expect(Number.isInteger(widthPx)).to.equal(true);
          }
          expect(Number.isFinite(placed.barPx)).to.equal(true);
          if (placed.scrolls) expect(sum).to.be.greaterThan(width);
          else expect(sum).to.equal(Math.floor(width));
        },
      ),
    );
  });

  it('layoutRanking(any width) gives every number and its bar their room', () => {
    fc.assert(
      fc.property(fc.integer({ min: 240, max: 1600 }), (width) => {
        const placed = layout(indices, width);
        for (const { at, widthPx } of placed.columns) {
          if (indices.columns[at]!.kind !== 'value') continue;
          const number = measureText('0,0000', { size: 14 });
          const bar = placed.barPx && placed.barPx + 8;
          expect(widthPx).to.be.at.least(Math.floor(number + bar));
        }
      }),
    );
  });

  it('layoutRanking(endless word) does not push the figures away', () => {
    const [row] = text.rows;
    const cells = row!.cells.map((cell, at) =>
      text.columns[at]!.kind === 'name'
        ? { ...cell, text: 'x'.repeat(10_000) }
        : cell,
    );
    const { columns, scrolls } = layout(
      { ...text, rows: [{ ...row!, cells }] },
      600,
    );
    expect(scrolls).to.equal(false);
    expect(columns).to.have.length(4);
  });

  it('layoutRanking(no rows) still has its columns', () => {
    expect(layout({ ...text, rows: [] }, 600).columns).to.have.length(4);
  });
});

describe('arrangeRows', () => {
  let text: RankingText;
  before(async () => {
    const dti = await exampleIndex('dti');
    text = textOf(dti, {
      indicator: 'dti',
      period: '2022',
      compare: '2021',
      highlight: 'ninh-binh',
    });
  });
  const arrange = (reading: Partial<Parameters<typeof arrangeRows>[1]> = {}) =>
    arrangeRows(text.rows, {
      limit: Number.POSITIVE_INFINITY,
      ...reading,
    });
  const names = (rows: RankingText['rows']) =>
    rows.map(({ cells }) => cells[2]!.text);

  it('arrangeRows(name) is in the order of the Vietnamese alphabet', () => {
    const sorted = names(
      arrange({ order: orderBy({ at: 2, descending: false }) }).rows,
    );
    expect(sorted.slice(0, 8)).to.deep.equal([
      'An Giang',
      'Bà Rịa - Vũng Tàu',
      'Bạc Liêu',
      'Bắc Giang',
      'Bắc Kạn',
      'Bắc Ninh',
      'Bến Tre',
      'Bình Dương',
    ]);
    // Đ stands after D, not after Z.
    expect(sorted.indexOf('Đà Nẵng')).to.be.lessThan(sorted.indexOf('Gia Lai'));
    expect(sorted).to.have.length(63);
  });

  it('arrangeRows(value) has what is missing last, both ways', () => {
    for (const descending of [true, false]) {
      const { rows } = arrange({ order: orderBy({ at: 3, descending }) });
      expect(
        rows.findIndex(({ cells }) => cells[3]!.key === undefined),
      ).to.equal(5);
      expect(
        rows.slice(5).every(({ cells }) => cells[3]!.key === undefined),
      ).to.equal(true);
    }
  });

  it('arrangeRows(movement) has the steepest climb first', () => {
    const { rows } = arrange({ order: orderBy({ at: 1, descending: true }) });
    const keys = rows.map(({ cells }) => cells[1]!.key as number | undefined);
    const known = keys.filter((key) => key !== undefined);
    expect(known).to.deep.equal([...known].sort((one, other) => other - one));
    expect(keys.slice(known.length).every((key) => key === undefined)).to.equal(
      true,
    );
  });

  it('arrangeRows(limit) sets marked rows from further down apart', () => {
    const { rows, apart, found } = arrange({ limit: 20 });
    expect([rows.length, names(apart), found]).to.deep.equal([
      20,
      ['Ninh Bình'],
      63,
    ]);
    expect(arrange({ limit: 21 }).apart).to.deep.equal([]);
  });

  it('markChosen(areas) marks them where they stand, and no other is current', () => {
    const { rows } = arrange({ limit: 30 });
    const chosen = markChosen(rows, ['vn63:48']);
    const told = (some: RankingText['rows']) =>
      some
        .filter(({ isMarked }) => isMarked)
        .map(({ area, isCurrent }) => [area, isCurrent]);
    expect(told(chosen)).to.deep.equal([
      ['vn63:48', true],
      ['vn63:37', false],
    ]);
    expect(names(chosen)).to.deep.equal(names(rows));
    expect(markChosen(rows, [])).to.equal(rows);
  });

  it('arrangeRows(any order) has every row once', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 3 }),
        fc.boolean(),
        fc.integer({ min: 1, max: 80 }),
        (at, descending, limit) => {
          const { rows, apart } = arrange({
            order: orderBy({ at, descending }),
            limit,
          });
          const areas = [...rows, ...apart].map(({ area }) => area);
          expect(new Set(areas).size).to.equal(areas.length);
          expect(rows).to.have.length(Math.min(63, limit));
        },
      ),
    );
  });

  it('searchRows(without diacritics) finds what was meant', () => {
    const find = (typed: string) =>
      names(arrange({ matches: searchRows(typed, text.columns) }).rows);
    expect(find('da nang')).to.deep.equal(['Đà Nẵng']);
    expect(find('ĐÀ NẴNG ')).to.deep.equal(['Đà Nẵng']);
    expect(find('hoa binh')).to.deep.equal(['Hòa Bình']);
    expect(find('Hoà Bình')).to.deep.equal(['Hòa Bình']);
    expect(find('hanoi')).to.deep.equal(['Hà Nội']);
    expect(find('TP. Hồ Chí Minh')).to.deep.equal(['Hồ Chí Minh']);
    expect(find('ninh')).to.include.members(['Ninh Bình', 'Quảng Ninh']);
    expect(find('không đâu')).to.deep.equal([]);
  });

  it('nextSorting(column) starts at its best end, then turns', () => {
    const { columns } = text;
    expect(naturalSorting(columns)).to.deep.equal({ at: 0, descending: false });
    expect(nextSorting(columns, { at: 0, descending: false }, 3)).to.deep.equal(
      {
        at: 3,
        descending: true,
      },
    );
    expect(nextSorting(columns, { at: 3, descending: true }, 3)).to.deep.equal({
      at: 3,
      descending: false,
    });
    expect(nextSorting(columns, undefined, 2)).to.deep.equal({
      at: 2,
      descending: false,
    });
    expect(naturalSorting(columns.slice(2))).to.deep.equal({
      at: 1,
      descending: true,
    });
  });
});
