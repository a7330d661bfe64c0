import { expect } from '@esm-bundle/chai';
import { indexOf } from '../../../test-support/documents.js';
import { palettes } from '../../ui/pure/palette.js';
import { staticScorecard } from './scorecard.static.js';

const index = indexOf({
  format: 'chiso/1',
  id: 'board',
  title: 'Bảng',
  area: 'vn',
  sources: [{ id: 's', title: 'Nguồn' }],
  indicators: ['a', 'b'].map((id) => ({
    id,
    name: `Chỉ tiêu ${id}`,
    unit: 'percent' as const,
    direction: 'higher' as const,
  })),
  targets: ['a', 'b'].map((indicator) => ({
    indicator,
    period: '2025',
    value: 20,
    source: 's',
  })),
  observations: [
    {
      indicator: 'a',
      period: '2024',
      value: 21,
      status: 'estimate',
      source: 's',
    },
  ],
});

const canvas = {
  palette: palettes.light,
  rootPx: 16,
  family: 'sans-serif',
  measureText: (text: string, { size }: { readonly size: number }) =>
    [...text].length * size * 0.5,
};

describe('staticScorecard.show(index, asked, lang)', () => {
  const view = staticScorecard.show(index, {}, 'vi')!;

  it('says each figure, target and standing with its status', () => {
    const [first, second] = view.table!.groups[0]!.rows.map(({ cells }) =>
      cells.map(({ text }) => text),
    );
    expect(first!.slice(0, 2)).to.deep.equal([
      'Chỉ tiêu a',
      '21% · năm 2024 · ước tính',
    ]);
    expect(first![2]).to.match(/^20% · năm 2025/);
    expect(first![3]).to.match(/^đạt · vượt mục tiêu 1 điểm phần trăm/);
    expect(first![4]).to.equal('Số liệu đã qua mức mục tiêu. · Nguồn');
    expect(second![1]).to.equal('chưa có số liệu');
    expect(second![3]).to.match(/^chưa có thông tin/);
  });

  for (const width of [200, 400, 900]) {
    it(`draws signs, words and both rows within ${width} px`, () => {
      const { marks, remark } = view.draw!({ ...canvas, width });
      const texts = marks.flatMap((mark) =>
        mark.kind === 'text' ? [mark.text] : [],
      );
      expect(texts.join(' ')).to.include('21%').and.to.include('đạt');
      expect(remark).to.equal(undefined);
      expect(JSON.stringify(marks)).not.to.match(/NaN|null/);
    });
  }

  it('leaves out the rows that a card has no room for', () => {
    const { height, remark } = view.draw!({
      ...canvas,
      width: 900,
      height: 150,
    });
    expect(height).to.be.at.most(150);
    expect(remark).to.match(/^[01] trong 2 hàng$/);
  });

  it('hatches what nobody knows, within its stretch of the bar', () => {
    const { marks } = view.draw!({ ...canvas, width: 900, rootPx: 32 });
    const clips = marks.flatMap((mark) =>
      mark.kind === 'path' && mark.clip ? [mark.clip] : [],
    );
    expect(clips).to.deep.equal([
      { left: 452, top: 2, width: 446, height: 23.2 },
    ]);
  });
});
