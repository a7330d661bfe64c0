import { expect } from '@esm-bundle/chai';
import * as fc from 'fast-check';
import { speakEnglish } from '../language/speak-english.js';
import { formatNumber } from './format-number.js';
import { roundDerived } from './round-derived.js';

speakEnglish();

describe('formatNumber', () => {
  it('formatNumber(value) groups by thousands and marks decimals', () => {
    expect(formatNumber(2164, 'vi')).to.equal('2.164');
    expect(formatNumber(15.2, 'vi')).to.equal('15,2');
    expect(formatNumber(1234567.891, 'vi')).to.equal('1.234.567,891');
    expect(formatNumber(1234567.891, 'en')).to.equal('1,234,567.891');
  });

  it('formatNumber(value, lang, minDecimals) pads and never rounds', () => {
    expect(formatNumber(0.711, 'vi', 4)).to.equal('0,7110');
    expect(formatNumber(15.26, 'vi', 1)).to.equal('15,26');
    expect(formatNumber(16, 'en', 1)).to.equal('16.0');
  });

  it('formatNumber(negative) has a true minus; zero has none', () => {
    expect(formatNumber(-1.5, 'vi')).to.equal('−1,5');
    expect(formatNumber(-0, 'vi')).to.equal('0');
  });

  it('formatNumber(huge | tiny) has no exponent', () => {
    expect(formatNumber(1e21, 'en')).to.equal('1,000,000,000,000,000,000,000');
    expect(formatNumber(1e-7, 'vi')).to.equal('0,0000001');
  });

  it('formatNumber(no finite number) is a dash', () => {
    const values = [Number.NaN, Number.POSITIVE_INFINITY];
    expect(values.map((value) => formatNumber(value, 'vi'))).to.deep.equal([
      '–',
      '–',
    ]);
  });

  it('formatNumber(any number) can be read back', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e15, max: 1e15, noNaN: true }),
        fc.integer({ min: 0, max: 6 }),
        (double, decimals) => {
          // What a document can hold: twelve decimals are plenty.
          const value = Number(double.toFixed(12)) || 0;
          const text = formatNumber(value, 'vi', decimals);
          expect(text).to.match(/^−?\d{1,3}(\.\d{3})*(,\d+)?$/);
          const read = text
            .replaceAll('.', '')
            .replace(',', '.')
            .replace('−', '-');
          expect(Number(read)).to.equal(value);
          expect((text.split(',')[1] ?? '').length).to.be.at.least(decimals);
        },
      ),
    );
  });
});

describe('roundDerived', () => {
  it('roundDerived(value, decimals) rounds halves away from zero', () => {
    expect(roundDerived(1.005, 2)).to.equal(1.01);
    expect(roundDerived(-1.005, 2)).to.equal(-1.01);
    expect(roundDerived(2.5, 0)).to.equal(3);
    expect(roundDerived(18.3 - 16.5, 1)).to.equal(1.8);
    expect(roundDerived(0.30264, 4)).to.equal(0.3026);
  });

  it('roundDerived(value that vanishes) is a plain zero', () => {
    expect(Object.is(roundDerived(-0.001, 2), 0)).to.equal(true);
  });

  it('roundDerived(any number) is within half a unit and prints short', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e9, max: 1e9, noNaN: true }),
        fc.integer({ min: 0, max: 4 }),
        (value, decimals) => {
          const rounded = roundDerived(value, decimals);
          const half = 0.5 / 10 ** decimals;
          expect(Math.abs(rounded - value)).to.be.at.most(half + 1e-6);
          const printed = formatNumber(rounded, 'en').split('.')[1] ?? '';
          expect(printed.length).to.be.at.most(decimals);
        },
      ),
    );
  });

  it('roundDerived(beyond all bounds) stays what it is', () => {
    expect(roundDerived(1e308, 2)).to.equal(1e308);
    expect(roundDerived(Number.NaN, 2)).to.be.NaN;
  });
});
