import { expect } from '@esm-bundle/chai';
import { queryScorecard } from './scorecard.query.js';

describe('queryScorecard(attributes)', () => {
  it('queryScorecard({}) asks for everything, without tolerance', () => {
    expect(queryScorecard(Object.freeze({}))).to.deep.equal({
      board: {
        topics: undefined,
        area: undefined,
        period: undefined,
        due: undefined,
        method: undefined,
        release: undefined,
        tolerance: 0,
      },
      shown: [],
    });
  });

  it('queryScorecard({ topic, status }) takes a blank list for none', () => {
    const blank = { topic: ' ', status: ' ' };
    expect(queryScorecard(blank)).to.deep.equal(queryScorecard({}));
  });

  it('queryScorecard({ topic, status }) reads lists, and only known statuses', () => {
    const { board, shown } = queryScorecard({
      topic: ' society  services ',
      status: 'behind soon reached',
    });
    expect(board.topics).to.deep.equal(['society', 'services']);
    expect(shown).to.deep.equal(['reached', 'behind']);
  });

  it('queryScorecard({ tolerance }) takes a share of the way only', () => {
    const of = (tolerance: number) =>
      queryScorecard({ tolerance }).board.tolerance;
    expect([0, 0.05, 1].map(of)).to.deep.equal([0, 0.05, 1]);
    expect([-0.1, 5, Number.NaN].map(of)).to.deep.equal([0, 0, 0]);
  });
});
