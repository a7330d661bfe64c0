import { expect } from '@esm-bundle/chai';
import { indexOf } from '../../../test-support/documents.js';
import {
  modelOf,
  smallDocument,
  textOf,
} from '../../../test-support/gauges.js';
import { describeTable } from './gauge.describe-table.js';
import { words } from './gauge.describe-vi.js';

function rowsOf(
  ...[observations, rest]: Parameters<typeof smallDocument>
): readonly (readonly [name: string, figure: string])[] {
  const index = indexOf(smallDocument(observations, rest));
  const model = modelOf(index);
  const speaker = { lang: 'vi', documentLang: 'vi', words } as const;
  const text = textOf(model, index);
  return describeTable({ model, text, index, speaker }).map(
    ({ name, figure }) => [name, figure],
  );
}

describe('the table of a gauge', () => {
  it('describeTable(a measure with a rank) tells the measure', () => {
    const rows = rowsOf(
      [
        { period: '2021', value: 0.6419, rank: 1, rankOf: 63 },
        { period: '2022', value: 0.8002, rank: 1, rankOf: 63 },
      ],
      { indicator: { unit: 'index' } },
    );
    expect(rows[1]).to.deep.equal(['năm 2021', '0,6419, tăng 0,1583']);
  });

  it('describeTable(a revised measure with a rank) tells both measures', () => {
    const rows = rowsOf([
      { period: '2022', value: 7, rank: 3, release: '2023-01' },
      { period: '2022', value: 8, rank: 2, release: '2024-01' },
    ]);
    expect(rows).to.deep.equal([
      ['Chỉ số', '8'],
      ['lần công bố trước', '7'],
    ]);
  });

  it('describeTable(equal targets) leaves each act its own word', () => {
    const rows = rowsOf([{ period: '2023', value: 16.5 }], {
      indicator: { unit: 'percent' },
      sources: [
        { id: 's', title: 'Nguồn' },
        { id: 'nq', title: 'Nghị quyết', documentNumber: '52-NQ/TW' },
        { id: 'qd', title: 'Quyết định 411' },
      ],
      targets: [
        { period: '2030', value: 30, hedge: 'more-than', basis: 'nq' },
        { period: '2030', value: 30, basis: 'qd' },
      ],
    });
    expect(rows.slice(1)).to.deep.equal([
      ['mục tiêu 2030 · 52-NQ/TW', 'trên 30%'],
      ['mục tiêu 2030 · Quyết định 411', '30%'],
    ]);
  });
});
