import { expect } from '@esm-bundle/chai';
import { readNumber } from './table-numbers.js';

describe('readNumber', () => {
  it('readNumber(plain digits) is their number', () => {
    expect(readNumber('2164')).to.equal(2164);
    expect(readNumber('-5')).to.equal(-5);
    expect(readNumber('−5')).to.equal(-5);
    expect(readNumber('12 %')).to.equal(12);
  });

  it('readNumber(what two languages read in two ways) stays as it is', () => {
    for (const text of [
      '1.234',
      '0,8002',
      '0.8002',
      '1,5',
      'gần 75',
      '',
      '1 000',
    ]) {
      expect(readNumber(text), text).to.equal(text);
    }
  });

  it('readNumber(with a word on its decimals) is that language’s number', () => {
    expect(readNumber('2.164,5', 'comma')).to.equal(2164.5);
    expect(readNumber('0,8002', 'comma')).to.equal(0.8002);
    expect(readNumber('1.234', 'comma')).to.equal(1234);
    expect(readNumber('2,164.5', 'point')).to.equal(2164.5);
    expect(readNumber('1.234', 'point')).to.equal(1.234);
  });

  it('readNumber(what that language does not write) stays as it is', () => {
    for (const text of ['0.8002', '1.23.4', '12.34', '1,2,3', '1e5', 'x']) {
      expect(readNumber(text, 'comma'), text).to.equal(text);
    }
  });
});
