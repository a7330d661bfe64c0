import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { indexOf } from '../../../test-support/documents.js';
import { boardDocument, moreOf } from './scorecard.fixture.js';
import { layoutShares } from './scorecard.layout.js';
import { layoutTrend, trendBox } from './scorecard.layout-trend.js';
import { modelTrend } from './scorecard.model-trend.js';

type Made = Parameters<typeof boardDocument>;

const layoutOf = (...made: Made) => {
  const { rows } = moreOf(indexOf(boardDocument(...made)));
  return layoutTrend(modelTrend(rows[0]!)!);
};

describe('layoutShares(model)', () => {
  it('layoutShares leaves out what nothing stands for, and fills the bar', () => {
    const counts = {
      reached: 1,
      'on-the-way': 0,
      behind: 0,
      'no-information': 8,
    };
    expect(layoutShares({ counts, rows: { length: 9 } })).to.deep.equal([
      { status: 'reached', startPercent: 0, widthPercent: 11.111 },
      {
        status: 'no-information',
        startPercent: 11.111,
        widthPercent: 88.889,
      },
    ]);
  });
});

describe('layoutTrend(trend)', () => {
  it('layoutTrend leads from the first figure to the target', () => {
    const layout = layoutOf(
      [{ period: '2025', value: 20 }],
      [
        { period: '2021', value: 10 },
        { period: '2023', value: 15 },
      ],
    );
    expect(layout.path).to.equal('M6 30L60 18');
    expect(layout.way).to.equal('M6 30L114 6');
    expect(layout.target).to.equal('M109 6H119');
    expect(layout.isUndated).to.equal(false);
  });

  it('layoutTrend draws an undated target across, a range with both ends', () => {
    const layout = layoutOf(
      [{ range: [12, 20] }],
      [
        { period: '2021', value: 10 },
        { period: '2023', value: 15 },
      ],
    );
    expect(layout.target).to.equal('M1 25.2H119M1 6H119M60 25.2V6');
    expect([layout.isUndated, layout.way]).to.deep.equal([true, '']);
  });

  it('layoutTrend puts one flat figure in the middle', () => {
    const layout = layoutOf(
      [{ verdict: 'met' }],
      [{ period: '2023', value: 0 }],
    );
    expect(layout.dots).to.deep.equal([
      { x: 60, y: 18, isFirm: true, isLast: true },
    ]);
    expect(layout.target).to.equal('');
  });

  it('layoutTrend keeps whatever figures inside its box', () => {
    const amount = fc.double({ noNaN: true, min: -1e12, max: 1e12 });
    fc.assert(
      fc.property(
        fc.array(amount, { minLength: 1, maxLength: 30 }),
        amount,
        (values, value) => {
          const { dots, path, way, target } = layoutOf(
            [{ period: '2040', value }],
            values.map((one, at) => ({ period: `${2000 + at}`, value: one })),
          );
          expect(path + way + target).not.to.match(/NaN|Infinity|undefined/);
          for (const { x, y } of dots) {
            expect(x).to.be.within(0, trendBox.width);
            expect(y).to.be.within(0, trendBox.height);
          }
        },
      ),
      { numRuns: 100 },
    );
  });
});
