import { parseDataset } from '@chiso/data';
import { expect } from '@esm-bundle/chai';
import { tableDocument } from './table-document.js';

/** The document of a table, with whatever stands beside it. */
function read(markup: string) {
  const box = document.createElement('div');
  box.innerHTML = markup;
  return parseDataset(tableDocument(box.querySelector('table')!, {}));
}

const ranking = `<table data-indicator="x" data-title="Bảng giả định" data-period="2022" data-among="two" data-among-name="Hai nơi" data-rank-of="2" data-level="group">
  <tr><th>Hạng</th><th>Nơi</th><th data-indicator="x" data-name="Chỉ số x" data-short="X" data-unit="index" data-scale="0 1" data-decimals="2">X (0–1)</th></tr>
  <tr data-area="a"><td data-rank="1">1</td><th>Nơi A</th><td data-value="0.5" data-hedge="about">khoảng 0,50</td></tr>
  <tr data-area="b"><td data-rank="2">2</td><th>Nơi B</th><td data-missing="not-published">chưa công bố</td></tr>
</table>
<p>Nguồn: <a href="https://example.vn/a">Báo A</a>; Báo B</p>`;

const trend = `<table data-indicator="y" data-name="Tỷ lệ" data-unit="percent" data-area="vn" data-area-name="Việt Nam">
  <tr><th>Thời gian</th><th>Số liệu</th><th>Nguồn</th></tr>
  <tr><th colspan="3" data-method="m" data-method-name="Điều tra">Điều tra</th></tr>
  <tr><th>năm 2022</th><td data-period="2022" data-value="12.5" data-status="estimate" data-cited="Báo C">12,5%</td><td>Báo C</td></tr>
  <tr><th>năm 2023</th><td data-period="2023" data-range="3 5">3–5%</td><td></td></tr>
  <tr><th colspan="3" data-target="">Mục tiêu</th></tr>
  <tr><th>mục tiêu 2025</th><td data-period="2025" data-value="20">20%</td><td></td></tr>
</table>
<p>Nguồn: Báo A</p>`;

describe('tableDocument(a table that was rendered)', () => {
  it('has of a ranking its places, figures, names, set and sources', () => {
    const { dataset, issues } = read(ranking);
    expect(issues).to.deep.equal([]);
    const { rows, columns, size } = dataset!.ranking({ indicators: ['x'] })!;
    expect(size).to.equal(2);
    expect(columns[0]).to.deep.include({
      name: 'Chỉ số x',
      shortName: 'X',
      unit: 'index',
      scale: [0, 1],
      decimals: 2,
    });
    const [first, second] = rows.map(({ area, place, cells: [figure] }) => ({
      area,
      rank: place!.rank,
      ...figure!.measure!.shown,
    }));
    expect(first).to.deep.include({
      area: 'a',
      rank: 1,
      value: 0.5,
      hedge: 'about',
      period: '2022',
      sources: ['Báo A', 'Báo B'],
    });
    expect(second).to.deep.include({
      area: 'b',
      rank: 2,
      missing: 'not-published',
    });
    expect(dataset!.describeArea('two').name).to.equal('Hai nơi');
    expect(dataset!.describeArea('a').name).to.equal('Nơi A');
  });

  it('has of a trend its lines with their methods, and no targets', () => {
    const { dataset, issues } = read(trend);
    expect(issues).to.deep.equal([]);
    const [line, ...others] = dataset!.series({});
    expect(others).to.deep.equal([]);
    expect(line!.method!.name).to.equal('Điều tra');
    const [first, second, ...more] = line!.points.map(
      ({ measure }) => measure!.shown,
    );
    expect(first).to.deep.include({
      value: 12.5,
      status: 'estimate',
      source: 'Báo C',
    });
    expect(second).to.deep.include({ range: [3, 5], source: 'Báo A' });
    expect(more).to.deep.equal([]);
  });

  it('names what is no number, and guesses nothing', () => {
    const { issues } = read(ranking.replace('"0.5"', '"0,5"'));
    expect(issues.map(({ received }) => received)).to.deep.equal(['"0,5"']);
  });
});
