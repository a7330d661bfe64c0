import { expect } from '@esm-bundle/chai';
import * as fc from 'fast-check';
import { parsePeriod } from '../period/parse-period.js';
import { periodDays } from './period-days.js';

const daysOf = (code: string) => periodDays(parsePeriod(code)!).join(' ');

describe('periodDays', () => {
  it('periodDays(every kind of period) is its first and last day', () => {
    expect(daysOf('2023')).to.equal('2023-01-01 2023-12-31');
    expect(daysOf('2023-S1')).to.equal('2023-01-01 2023-06-30');
    expect(daysOf('2023-Q4')).to.equal('2023-10-01 2023-12-31');
    expect(daysOf('2024-02')).to.equal('2024-02-01 2024-02-29');
    expect(daysOf('2024-02-29')).to.equal('2024-02-29 2024-02-29');
    expect(daysOf('2022/2025')).to.equal('2022-01-01 2025-12-31');
    expect(daysOf('2023-01/2023-09')).to.equal('2023-01-01 2023-09-30');
  });

  it('periodDays(any day) is that day', () => {
    const day = fc
      .date({
        min: new Date('1900-01-01'),
        max: new Date('2099-12-31'),
        noInvalidDate: true,
      })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, (code) => {
        expect(daysOf(code)).to.equal(`${code} ${code}`);
      }),
    );
  });
});
