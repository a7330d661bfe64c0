import { expect } from '@esm-bundle/chai';
import * as fc from 'fast-check';
import { palettes } from '../../ui/pure/palette.js';
import { smallIndex } from './ranking.fixture.js';
import { staticRanking } from './ranking.static.js';

const canvas = {
  palette: palettes.light,
  rootPx: 16,
  family: 'sans-serif',
  measureText: (text: string, { size }: { readonly size: number }) =>
    [...text].length * size * 0.55,
  width: 400,
};

const observations = ['a', 'b', 'c', 'd'].map((area, at) => ({
  indicator: 'x',
  area,
  period: '2022',
  ...(at < 3 ? { value: 9 - at } : { missing: 'not-published' as const }),
  rank: at + 1,
  ...(at === 1 && { status: 'estimate' as const, hedge: 'about' as const }),
  source: 's',
}));

const index = smallIndex({ observations });

function show(asked: Record<string, string> = {}) {
  const view = staticRanking.show(index, Object.freeze(asked), 'vi');
  if (!view) throw new Error('there is nothing to show');
  return view;
}

describe('staticRanking.show(index, asked, lang)', () => {
  it('tabulates every row with its hedge, its status and why it is missing', () => {
    const { table, notes } = show({ top: '2' });
    expect(table!.columns.map(({ text }) => text)).to.deep.equal([
      'Hạng',
      'Nơi',
      'Chỉ số',
    ]);
    expect(
      table!.groups[0]!.rows.map(({ cells }) => cells.map(({ text }) => text)),
    ).to.deep.equal([
      ['1', 'A', '9'],
      ['2 [a]', 'B', 'khoảng 8 [a]'],
      ['3', 'C', '7'],
      ['4', 'D', 'chưa công bố'],
    ]);
    expect(notes).to.deep.equal(['[a] Ước tính.']);
  });

  it('knows nothing of another indicator', () => {
    expect(staticRanking.show(index, { indicator: 'y' }, 'vi')).to.equal(
      undefined,
    );
  });

  it('marks what is asked for, and what its group has chosen', () => {
    const marked = (asked: Record<string, string>) =>
      show(asked).table!.groups[0]!.rows.flatMap(({ cells, isMarked }) =>
        isMarked ? cells[1]!.text : [],
      );
    expect(marked({ highlight: 'b' })).to.deep.equal(['B']);
    expect(marked({ area: 'd' })).to.deep.equal(['D']);
    expect(marked({})).to.deep.equal([]);
  });

  it('draws the first rows and the marked one, and says how many', () => {
    const { remark, marks } = show({ top: '1', highlight: 'd' }).draw!(canvas);
    const texts = marks.flatMap((mark) =>
      mark.kind === 'text' ? mark.text : [],
    );
    expect(remark).to.equal('2 trong 4 hàng');
    expect(texts).to.include.members(['A', 'D', '1', '4', 'chưa công bố']);
    expect(texts).not.to.include('B');
  });

  it('draws only the notes of rows that it draws', () => {
    expect(show().draw!(canvas).notes).to.deep.equal(['a Ước tính.']);
    expect(show({ top: '1' }).draw!(canvas).notes).to.deep.equal([]);
  });

  it('fits a height by leaving rows out, but never the marked ones', () => {
    const { draw } = show({ highlight: 'd' });
    const whole = draw!(canvas);
    const small = draw!({ ...canvas, height: whole.height * 0.75 });
    expect(small.height).to.be.at.most(whole.height * 0.75);
    expect(JSON.stringify(small.marks)).to.include('"D"');
  });

  it('has no number that is none, and no text left of its picture', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 2000 }),
        fc.integer({ min: 8, max: 40 }),
        (width, rootPx) => {
          const { marks } = show().draw!({ ...canvas, width, rootPx });
          expect(JSON.stringify(marks)).not.to.match(/NaN|null|Infinity/);
          for (const mark of marks) {
            if (mark.kind === 'text') expect(mark.x).to.be.at.least(0);
          }
        },
      ),
    );
  });
});
