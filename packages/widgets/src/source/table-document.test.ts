import { parseDataset } from '@chiso/data';
import { expect } from '@esm-bundle/chai';
import { tableDocument } from './table-document.js';

/** The document of the first table of some markup. */
function read(markup: string, options = {}) {
  const box = document.createElement('div');
  box.innerHTML = markup;
  return parseDataset(tableDocument(box.querySelector('table')!, options));
}

const ranking = `<table>
  <caption>Chuyển đổi số cấp tỉnh năm 2022</caption>
  <thead><tr><th>Hạng</th><th>Tỉnh, thành phố</th><th>DTI</th></tr></thead>
  <tbody>
    <tr><td>1</td><td>Đà Nẵng</td><td>0,8002</td></tr>
    <tr><td>2</td><td>TP. Hồ Chí Minh</td><td>0,7163</td></tr>
  </tbody>
</table>
<p>Nguồn: Bộ Thông tin và Truyền thông</p>`;

describe('tableDocument', () => {
  it('tableDocument(a ranking) has its ranks, figures, areas and source', () => {
    const { dataset, issues } = read(ranking, {
      period: '2022',
      decimal: 'comma',
    });
    expect(issues).to.deep.equal([]);
    const { rows } = dataset!.ranking({ indicators: ['DTI'] })!;
    expect(
      rows.map(({ area, place, cells: [figure] }) => [
        area,
        place!.rank,
        figure!.measure!.shown.value,
        figure!.measure!.shown.source,
      ]),
    ).to.deep.equal([
      ['vn63:48', 1, 0.8002, 'Bộ Thông tin và Truyền thông'],
      ['vn63:79', 2, 0.7163, 'Bộ Thông tin và Truyền thông'],
    ]);
  });

  it('tableDocument(decimals nobody explains) is an issue for each, never a guess', () => {
    const { dataset, issues } = read(ranking, { period: '2022' });
    expect(issues.map(({ received }) => received)).to.deep.equal([
      '"0,8002"',
      '"0,7163"',
    ]);
    expect(dataset?.figure({ indicator: 'DTI', area: 'vn63:48' })).to.equal(
      undefined,
    );
  });

  it('tableDocument(data-value) reads that, whatever is written', () => {
    const { dataset, issues } = read(
      ranking
        .replace('<td>0,8002', '<td data-value="0.8002">0,8002')
        .replace('<td>0,7163', '<td data-value="0.7163">0,7163')
        .replace('<td>Đà Nẵng', '<td data-value="vn63:48">Da Nang'),
      { period: '2022' },
    );
    expect(issues).to.deep.equal([]);
    const figure = dataset!.figure({ indicator: 'DTI', area: 'vn63:48' });
    expect(figure!.measure!.shown.value).to.equal(0.8002);
  });

  it('tableDocument(a column of years) is a line for each other column', () => {
    const { dataset, issues } = read(
      `<table><caption>Kinh tế số trong GDP</caption>
        <tr><td>Năm</td><td>Bộ</td><td>Thống kê</td></tr>
        <tr><td>2022</td><td>14,26%</td><td>12,63%</td></tr>
        <tr><td>2023</td><td>16,5%</td><td></td></tr>
        <tfoot><tr><td colspan="3">Nguồn: Số liệu giả định</td></tr></tfoot>
      </table>`,
      { decimal: 'comma' },
    );
    expect(issues).to.deep.equal([]);
    const lines = dataset!.series({});
    expect(
      lines.map(({ method, points }) => [
        method!.id,
        points.map(({ measure }) => measure!.shown.value),
      ]),
    ).to.deep.equal([
      ['Bộ', [14.26, 16.5]],
      ['Thống kê', [12.63]],
    ]);
    expect(lines[0]!.indicator.unit).to.equal('percent');
  });

  it('tableDocument(areas that are no provinces) declares them by their names', () => {
    const { dataset, issues } = read(
      `<table><tr><th>Bộ, ngành</th><th>Xếp hạng</th></tr>
        <tr><td>Bộ Tài chính</td><td>1</td></tr>
        <tr><td>Bộ Công Thương</td><td>2</td></tr></table><p>Nguồn: x</p>`,
      { period: '2022' },
    );
    expect(issues).to.deep.equal([]);
    expect(dataset!.ranking({})!.rows.map(({ area }) => area)).to.deep.equal([
      'Bộ Tài chính',
      'Bộ Công Thương',
    ]);
  });

  it('tableDocument(a table without figures) throws nothing', () => {
    for (const markup of [
      '<table></table>',
      '<table><tr></tr></table>',
      '<table><tr><td>Năm</td></tr></table>',
      '<table><tr><th></th><th></th></tr><tr><td colspan="2">x</td></tr></table>',
    ]) {
      expect(read(markup).dataset?.figure({})).to.equal(undefined);
    }
  });
});
