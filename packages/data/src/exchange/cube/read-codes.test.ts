import { expect } from '@esm-bundle/chai';
import { parsePeriod } from '../../period/parse-period.js';
import { readMissing, readStatus } from './observation-status.js';
import { readUnit, shiftNumber } from './read-unit.js';
import { readTimeCode, writeTimeCode } from './time-code.js';

describe('writeTimeCode(period)', () => {
  it('is how SDMX writes it, and read as the same period', () => {
    const pairs = {
      '2023': '2023',
      '2023-S1': '2023-S1',
      '2023-Q2': '2023-Q2',
      '2024-06': '2024-06',
      '2024-06-30': '2024-06-30',
      '2022/2025': '2022-01-01/P4Y',
      '2023-01/2023-09': '2023-01-01/P9M',
      '2023-11/2024-02': '2023-11-01/P4M',
    };
    for (const [code, written] of Object.entries(pairs)) {
      expect(writeTimeCode(code)).to.equal(written);
      expect(readTimeCode(written)).to.equal(code);
    }
  });

  it('of a span of days is its first day and their number', () => {
    expect(writeTimeCode('2023-06-15/2023-07-02')).to.equal('2023-06-15/P18D');
    expect(readTimeCode('2023-06-15/P18D')).to.equal('2023-06-15/2023-07-02');
  });

  it('is a span that is read as a period, whatever its ends', () => {
    for (const code of ['2022-S1/2023-S2', '2022-Q3/2024', '2020/2023-06']) {
      const back = parsePeriod(readTimeCode(writeTimeCode(code)));
      const { start, end } = parsePeriod(code)!;
      expect(back?.start).to.be.closeTo(start, 0.003);
      expect(back?.end).to.be.closeTo(end, 0.003);
    }
  });
});

describe('readTimeCode(code)', () => {
  it('knows what other offices write', () => {
    const codes = {
      '2023-A1': '2023',
      '2023M06': '2023-06',
      '2023-M6': '2023-06',
      '2023Q2': '2023-Q2',
      '2023K4': '2023-Q4',
      '2023H2': '2023-S2',
      '2023-06-30T00:00:00Z': '2023-06-30',
      '2023-01-01T00:00:00/P1Y': '2023',
      '2020-2022': '2020/2022',
    };
    for (const [code, period] of Object.entries(codes)) {
      expect(readTimeCode(code)).to.equal(period);
    }
  });

  it('is undefined for what is no period of ours', () => {
    const codes = [
      '2023-W05',
      '2023M13',
      '2023Q5',
      '2023H3',
      'x',
      '',
      '2023-01-01/P0M',
      '2023-01-01/P9999999M',
      '2022-2020',
      '2023-02-31',
    ];
    for (const code of codes) {
      expect(readTimeCode(code), code).to.equal(undefined);
    }
  });
});

describe('readUnit(unit)', () => {
  it('knows percentages, indexes, counts and currencies by name', () => {
    expect(readUnit({ code: 'PT' }).members).to.deep.equal({ unit: 'percent' });
    expect(readUnit({ symbol: '%' }).members.unit).to.equal('percent');
    expect(readUnit({ code: 'PA' }).members.per).to.equal('year');
    expect(readUnit({ label: 'Index, 2015=100' }).members.unit).to.equal(
      'index',
    );
    expect(readUnit({ code: 'VND' }).members.unit).to.equal('VND');
    const persons = readUnit({ code: 'count', label: 'person' });
    expect(persons.members).to.deep.equal({ noun: 'person' });
    expect(persons.unknown).to.equal(undefined);
  });

  it('keeps any other unit as words, and says so', () => {
    for (const label of ['kWh', 'per mille', 'XYZ', 'percentile rank']) {
      const { members, unknown } = readUnit({ label });
      expect(members).to.deep.equal({ noun: label });
      expect(unknown).to.equal(label);
    }
  });

  it('takes the multiplier out of the decimals', () => {
    const { members, shift } = readUnit({
      code: 'VND',
      multiplier: 9,
      decimals: 1,
    });
    expect(shift).to.equal(9);
    expect(members.decimals).to.equal(0);
  });
});

describe('shiftNumber(value, shift)', () => {
  it('moves the point and never rounds', () => {
    expect(shiftNumber(34880.5, 3)).to.equal(34880500);
    expect(shiftNumber(1.1, 2)).to.equal(110);
    expect(shiftNumber(0.1, -3)).to.equal(0.0001);
    expect(shiftNumber(1e-7, 3)).to.equal(1e-4);
    expect(shiftNumber(1e300, 15)).to.equal(1e300);
  });
});

describe('a status', () => {
  it('is known in the codes of SDMX and of Eurostat', () => {
    expect(readStatus('E')).to.equal('estimate');
    expect(readStatus('p')).to.equal('provisional');
    expect(readStatus('b')).to.equal(undefined);
    expect(readStatus('__proto__')).to.equal(undefined);
  });

  it('says why there is no figure', () => {
    expect(readMissing('M')).to.equal('not-applicable');
    expect(readMissing('L')).to.equal('not-collected');
    expect(readMissing('..')).to.equal('no-information');
    expect(readMissing('...')).to.equal('confidential');
    expect(readMissing('toString')).to.equal('no-information');
  });
});
