import { expect } from '@esm-bundle/chai';
import * as fc from 'fast-check';
import { queryRanking } from './ranking.query.js';

describe('queryRanking', () => {
  it('queryRanking(nothing) asks for the first twenty of what there is', () => {
    expect(queryRanking(Object.freeze({}))).to.deep.equal({
      indicators: [],
      highlight: [],
      top: 20,
    });
  });

  it('queryRanking(indicator) takes a list of columns', () => {
    const { indicators } = queryRanking({ indicator: ' dti  dti-cqs\n' });
    expect(indicators).to.deep.equal(['dti', 'dti-cqs']);
  });

  it('queryRanking(highlight) tries the whole before its words', () => {
    const asked = (highlight: string) => queryRanking({ highlight }).highlight;
    expect(asked('Thái Nguyên')).to.deep.equal([
      'Thái Nguyên',
      'Thái',
      'Nguyên',
    ]);
    expect(asked(' ninh-binh ')).to.deep.equal(['ninh-binh']);
    expect(asked('  ')).to.deep.equal([]);
  });

  it('queryRanking(top) is a whole number of rows, at least one', () => {
    fc.assert(
      fc.property(fc.double(), (top) => {
        const rows = queryRanking({ top }).top;
        expect(rows).to.be.at.least(1);
        expect(rows === Math.floor(rows)).to.equal(true);
      }),
    );
    expect(queryRanking({ top: 5.9 }).top).to.equal(5);
    expect(queryRanking({ top: 0 }).top).to.equal(20);
    expect(queryRanking({ top: Number.NaN }).top).to.equal(20);
  });
});
