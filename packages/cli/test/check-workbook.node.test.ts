import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkWorkbook } from '../src/check/check-workbook.js';
import { makeWorkbook, templateSheet } from './support/make-workbook.js';

type Rows = Parameters<typeof templateSheet>[1];

/** Made-up figures of one index in the sheets of the template. */
function workbookOf(observations: Rows, sources: Rows = []) {
  return makeWorkbook(
    templateSheet('dataset', [{ id: 'thu', title: 'Số liệu giả định' }]),
    templateSheet('sources', [
      { id: 's', title: 'Nguồn giả định' },
      ...sources,
    ]),
    templateSheet('indicators', [
      { id: 'diem', name: 'Điểm', unit: 'index', direction: 'higher' },
    ]),
    templateSheet('observations', observations),
  );
}

const row = (area: string, rank: number, value: number) => ({
  indicator: 'diem',
  period: 2022,
  area,
  rank,
  value,
  rank_among: 'vn63',
  source: 's',
});

describe('the check of a workbook', () => {
  const cellsOf = (...words: Parameters<typeof workbookOf>) =>
    checkWorkbook(workbookOf(...words)).map(
      ({ severity, code, place }) => `${severity} ${code} ${place}`,
    );

  it('says nothing of a sound one', () => {
    assert.deepEqual(cellsOf([row('Đà Nẵng', 1, 0.8), row('Huế', 2, 0.7)]), []);
  });

  it('remarks on the cells that a document comes from', () => {
    const found = cellsOf(
      [
        row('Đà Nẵng', 1, 0.8),
        row('Huế', 2, 0.2),
        row('Bắc Giang', 3, 0.7),
        row('Quảng Ninh', 4, 0.6),
      ],
      [{ id: 't', title: 'Nguồn thừa' }],
    );
    assert.equal(found.length, 2);
    assert.match(found[0]!, /^remark rank-order 'Số liệu'![A-Z]+4$/);
    assert.match(found[1]!, /^remark unused-source 'Nguồn'!A4$|Nguồn!A4$/);
  });

  it('says what building says, and no more, where there is no document', () => {
    const found = cellsOf([{ ...row('Nơi không có', 1, 0.8) }]);
    assert.ok(found.length > 0);
    assert.ok(found.every((each) => !each.startsWith('remark rank')));
    assert.ok(found.some((each) => each.startsWith('error')));
  });
});
