import { expect } from '@esm-bundle/chai';
import { comparePeriods } from './compare-periods.js';
import { parsePeriod } from './parse-period.js';
import { placePeriod } from './place-period.js';

function sorted(codes: readonly string[]): readonly string[] {
  return codes
    .map((code) => parsePeriod(code)!)
    .sort(comparePeriods)
    .map(({ code }) => code);
}

describe('comparePeriods', () => {
  it('comparePeriods(a, b) follows the middles of the periods', () => {
    const order = ['2022', '2023-Q1', '2023-S1', '2023', '2023-S2', '2024-01'];
    expect(sorted([...order].reverse())).to.deep.equal(order);
    expect(sorted(order)).to.deep.equal(order);
  });

  it('comparePeriods(a, b) with one middle puts the coarser first', () => {
    const order = ['2023-Q2', '2023-05', '2023-05-16', '2022/2024', '2023'];
    expect(sorted([...order].reverse())).to.deep.equal(order);
  });

  it('comparePeriods(a, b) is 0 for the same stretch of time', () => {
    const half = parsePeriod('2023-S1')!;
    const months = parsePeriod('2023-01/2023-06')!;
    expect(comparePeriods(half, months)).to.be.closeTo(0, 0);
  });
});

describe('placePeriod', () => {
  const half = parsePeriod('2023-S1')!;

  it('placePeriod(period) is its middle', () => {
    expect(placePeriod(half)).to.equal(2023.25);
    expect(placePeriod(half, 'period')).to.equal(2023.25);
  });

  it('placePeriod(period, "as-of" | "cumulative") is its end', () => {
    expect(placePeriod(half, 'as-of')).to.equal(2023.5);
    expect(placePeriod(half, 'cumulative')).to.equal(2023.5);
  });
});
