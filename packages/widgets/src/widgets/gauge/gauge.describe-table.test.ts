import { expect } from '@esm-bundle/chai';
import { indexOf } from '../../../test-support/documents.js';
import {
  modelOf,
  smallDocument,
  textOf,
} from '../../../test-support/gauges.js';
import { describeTable, type GaugeRow } from './gauge.describe-table.js';
import { words } from './gauge.describe-vi.js';

function rowsOf(
  ...[observations, rest]: Parameters<typeof smallDocument>
): readonly (readonly [name: string, figure: string])[] {
  return tableOf(observations, rest).map(({ name, figure }) => [name, figure]);
}

function tableOf(
  ...[observations, rest, indicator]: [
    ...Parameters<typeof smallDocument>,
    indicator?: string,
  ]
): readonly GaugeRow[] {
  const index = indexOf(smallDocument(observations, rest));
  const model = modelOf(index, { indicator });
  const speaker = { lang: 'vi', documentLang: 'vi', words } as const;
  const text = textOf(model, index);
  return describeTable({ model, text, index, speaker });
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

  it('describeTable(statuses) says each with its source', () => {
    const rows = tableOf([
      { period: '2021', value: 6, status: 'final' },
      { period: '2022', value: 7, release: '2023', status: 'provisional' },
      { period: '2022', value: 8, release: '2024', status: 'derived' },
    ]);
    expect(rows.map(({ figure, note }) => [figure, note])).to.deep.equal([
      ['8', 'tính lại · đã điều chỉnh · Nguồn'],
      ['7', 'sơ bộ · Nguồn'],
      ['6, tăng 2', 'chính thức · Nguồn'],
    ]);
  });

  it('describeTable(a figure without a source) says so, once', () => {
    const one = { period: '2022', value: 7, source: 'nowhere' };
    const notes = tableOf([one]).map(({ note }) => note);
    expect(notes).to.deep.equal(['không ghi nguồn']);
    const several = tableOf(
      [
        { indicator: 'x', value: 1, source: 'nowhere', status: 'estimate' },
        { indicator: 'y', value: 2 },
      ],
      {
        indicators: [
          { id: 'x', name: 'X' },
          { id: 'y', name: 'Y' },
        ],
      },
      'x y',
    );
    expect(several.map(({ note }) => note)).to.deep.equal([
      'ước tính · không ghi nguồn',
      'Nguồn',
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
