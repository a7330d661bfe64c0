import { expect } from '@esm-bundle/chai';
import * as fc from 'fast-check';
import { formatDate } from './format-date.js';
import { parsePeriod } from './parse-period.js';

describe('parsePeriod', () => {
  it('parsePeriod(year) starts and ends with the year', () => {
    expect(parsePeriod('2023')).to.deep.equal({
      code: '2023',
      frequency: 'year',
      start: 2023,
      end: 2024,
    });
  });

  it('parsePeriod(half-year | quarter | month | day) names its frequency', () => {
    const frequencies = ['2023-S2', '2023-Q4', '2023-12', '2023-12-31'].map(
      (code) => parsePeriod(code)?.frequency,
    );
    expect(frequencies).to.deep.equal(['half', 'quarter', 'month', 'day']);
  });

  it('parsePeriod(part) ends exactly where the next part starts', () => {
    const chains = [
      ['2023-S1', '2023-S2', '2024-S1'],
      ['2023-Q1', '2023-Q2', '2023-Q3', '2023-Q4', '2024-Q1'],
      ['2023-S1', '2023-Q3', '2023-10', '2023-11', '2023-12', '2024'],
      ['2024-02-29', '2024-03-01'],
      ['2023-06-30', '2023-S2'],
      ['2023-12-31', '2024'],
    ];
    for (const chain of chains) {
      chain.slice(1).forEach((code, index) => {
        const before = chain[index]!;
        expect(parsePeriod(before)!.end, before).to.equal(
          parsePeriod(code)!.start,
        );
      });
    }
  });

  it('parsePeriod(span) reaches from the first part to the end of the last', () => {
    expect(parsePeriod('2022/2025')).to.deep.equal({
      code: '2022/2025',
      frequency: 'span',
      start: 2022,
      end: 2026,
    });
    expect(parsePeriod('2023-01/2023-09')!.end).to.equal(2023.75);
  });

  it('parsePeriod(what does not exist) is undefined', () => {
    const codes = [
      '2023-S0 2023-S3 2023-Q0 2023-Q5 2023-00 2023-13 2023-06-00 2023-06-31',
      '2023-02-29 2100-02-29 2023-6 2023-06-1 23 20233 -2023 2023- 2023-S 2023-W1',
      '2023-S1-01 2023-Q2-03 2023/ /2023 / 2025/2022 2023/2023 2023/2023-06',
      '2023-01/2023 2022/2023/2024 2022/2023/ 2023-06-30T00:00 NaN năm-2023',
    ].flatMap((line) => line.split(' '));
    for (const code of ['', ' ', ' 2023', '2023\n', ...codes]) {
      expect(parsePeriod(code), JSON.stringify(code)).to.equal(undefined);
    }
  });

  it('parsePeriod(29 February) exists in leap years alone', () => {
    expect(parsePeriod('2024-02-29')).not.to.equal(undefined);
    expect(parsePeriod('2000-02-29')).not.to.equal(undefined);
    expect(parsePeriod('1900-02-29')).to.equal(undefined);
  });

  it('parsePeriod(day) agrees with the calendar of Date', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1000, max: 9999 }),
        fc.integer({ min: 0, max: 14 }),
        fc.integer({ min: 0, max: 33 }),
        (year, month, day) => {
          const code = [year, pad(month), pad(day)].join('-');
          const date = new Date(`${code}T00:00:00Z`);
          const exists =
            !Number.isNaN(+date) && date.toISOString().startsWith(code);
          expect(parsePeriod(code) !== undefined).to.equal(exists);
        },
      ),
    );
  });

  it('parsePeriod(any string) never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const period = parsePeriod(text);
        if (period) expect(period.end).to.be.greaterThan(period.start);
        expect(formatDate(text, 'vi')).to.be.a('string');
      }),
    );
  });
});

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
