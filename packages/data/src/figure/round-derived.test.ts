import { expect } from '@esm-bundle/chai';
import { decimalsOf } from './decimals-of.js';
import { roundDerived } from './round-derived.js';

describe('derived numbers', () => {
  it('roundDerived(1.005, 2) rounds halves away from zero', () => {
    expect(roundDerived(1.005, 2)).to.equal(1.01);
    expect(roundDerived(-1.005, 2)).to.equal(-1.01);
    expect(roundDerived(18.3 - 14.26, 2)).to.equal(4.04);
  });

  it('decimalsOf(number) counts them as they are written', () => {
    const written = [15, 15.2, 15.26, 1e-7, 1.2e-7, 1e21, -0.5];
    expect(written.map(decimalsOf)).to.deep.equal([0, 1, 2, 7, 8, 0, 1]);
  });
});
