import { expect } from '@esm-bundle/chai';
import * as fc from 'fast-check';
import { speakEnglish } from '../language/speak-english.js';
import { formatDate } from './format-date.js';
import { formatPeriod, type PeriodStyle } from './format-period.js';
import { parsePeriod } from './parse-period.js';
import { narrativePhrases, periodPhrases } from './period-phrases.fixture.js';

function words(code: string, style: Partial<PeriodStyle> = {}): string {
  return formatPeriod(Object.freeze(parsePeriod(code)!), {
    lang: 'vi',
    ...style,
  });
}

speakEnglish();

describe('formatPeriod', () => {
  const rows = [
    ['2023', 'năm 2023', '2023', '2023', '2023'],
    [
      '2023-S1',
      '6 tháng đầu năm 2023',
      '6T đầu 2023',
      'first half of 2023',
      'H1 2023',
    ],
    [
      '2024-S2',
      '6 tháng cuối năm 2024',
      '6T cuối 2024',
      'second half of 2024',
      'H2 2024',
    ],
    ['2024-Q1', 'quý I/2024', 'quý I/2024', 'Q1 2024', 'Q1 2024'],
    ['2024-Q4', 'quý IV/2024', 'quý IV/2024', 'Q4 2024', 'Q4 2024'],
    ['2024-06', 'tháng 6/2024', '6/2024', 'June 2024', 'Jun 2024'],
    ['2024-05', 'tháng 5/2024', '5/2024', 'May 2024', 'May 2024'],
    [
      '2023-07-12',
      'ngày 12/7/2023',
      '12/7/2023',
      '12 July 2023',
      '12 Jul 2023',
    ],
    ['2022/2025', 'giai đoạn 2022–2025', '2022–2025', '2022–2025', '2022–2025'],
    [
      '2023-01/2023-09',
      '9 tháng đầu năm 2023',
      '9T đầu 2023',
      'first nine months of 2023',
      'first nine months of 2023',
    ],
    [
      '2023-01/2023-02',
      '2 tháng đầu năm 2023',
      '2T đầu 2023',
      'first two months of 2023',
      'first two months of 2023',
    ],
    [
      '2023-01/2023-11',
      '11 tháng đầu năm 2023',
      '11T đầu 2023',
      'first eleven months of 2023',
      'first eleven months of 2023',
    ],
    [
      '2023-01/2023-12',
      'giai đoạn 1/2023–12/2023',
      '1/2023–12/2023',
      'January 2023–December 2023',
      'Jan 2023–Dec 2023',
    ],
    [
      '2022-07/2023-06',
      'giai đoạn 7/2022–6/2023',
      '7/2022–6/2023',
      'July 2022–June 2023',
      'Jul 2022–Jun 2023',
    ],
    [
      '2022-S2/2023-Q3',
      'giai đoạn 6T cuối 2022–quý III/2023',
      '6T cuối 2022–quý III/2023',
      'second half of 2022–Q3 2023',
      'H2 2022–Q3 2023',
    ],
  ] as const;

  for (const [code, viLong, viShort, enLong, enShort] of rows) {
    it(`formatPeriod(${code}) is "${viLong}", "${enLong}"`, () => {
      expect([
        words(code),
        words(code, { style: 'short' }),
        words(code, { lang: 'en' }),
        words(code, { lang: 'en', style: 'short' }),
      ]).to.deep.equal([viLong, viShort, enLong, enShort]);
    });
  }

  const states = [
    ['2024-06', 'đến tháng 6/2024', 'as of June 2024'],
    ['2023-12-31', 'đến ngày 31/12/2023', 'as of 31 December 2023'],
    ['2025', 'đến năm 2025', 'as of 2025'],
    ['2023-S1', 'đến tháng 6/2023', 'as of June 2023'],
    ['2023-Q3', 'đến tháng 9/2023', 'as of September 2023'],
    ['2022/2025', 'đến năm 2025', 'as of 2025'],
  ] as const;

  for (const [code, vi, en] of states) {
    it(`formatPeriod(${code}, as-of) is dated by its end`, () => {
      expect(words(code, { periodType: 'as-of' })).to.equal(vi);
      expect(words(code, { periodType: 'as-of', lang: 'en' })).to.equal(en);
    });
  }

  it('formatPeriod(month, as-of, short) keeps its preposition', () => {
    const style = { periodType: 'as-of', style: 'short' } as const;
    expect(words('2024-06', style)).to.equal('đến 6/2024');
    expect(words('2024-06', { ...style, lang: 'en' })).to.equal(
      'as of Jun 2024',
    );
  });

  it('formatPeriod(month, cumulative) is a sum up to its end', () => {
    const style = { periodType: 'cumulative' } as const;
    expect(words('2024-06', style)).to.equal('tính đến tháng 6/2024');
    expect(words('2024-06', { ...style, lang: 'en' })).to.equal(
      'up to June 2024',
    );
  });

  it('formatPeriod(span, cumulative) names the span', () => {
    const style = { periodType: 'cumulative' } as const;
    expect(words('2023-01/2023-09', style)).to.equal('9 tháng đầu năm 2023');
  });

  for (const { phrase, code, periodType, printed = phrase } of periodPhrases) {
    it(`formatPeriod(${code}) gives the press's "${phrase}"`, () => {
      expect(words(code, { periodType })).to.equal(printed);
    });
  }

  it('narrative dates of the press each have a reason not to be printed', () => {
    for (const { phrase, reason } of narrativePhrases) {
      expect(reason, phrase).to.match(/^\w.+\.$/);
    }
    expect(narrativePhrases.length + periodPhrases.length).to.equal(35);
  });

  it('formatPeriod(parsePeriod(code)) differs for periods that differ', () => {
    const codes = ['2023', '2024'].flatMap((year) => [
      year,
      ...'S1 S2 Q1 Q2 Q3 Q4 01 02 03 04 05 06 07 08 09 10 11 12'
        .split(' ')
        .map((part) => `${year}-${part}`),
      ...[2, 3, 4, 5, 7, 8, 9, 10, 11].map(
        (month) => `${year}-01/${year}-${String(month).padStart(2, '0')}`,
      ),
    ]);
    for (const lang of ['vi', 'en'] as const) {
      for (const style of ['long', 'short'] as const) {
        const names = codes.map((code) => words(code, { lang, style }));
        expect(new Set(names).size).to.equal(codes.length);
      }
    }
  });

  it('formatPeriod(any period) has no undefined, NaN or stray space', () => {
    const part = fc.stringMatching(
      /^20\d\d(-(S[12]|Q[1-4]|(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?))?$/,
    );
    fc.assert(
      fc.property(
        part,
        fc.option(part),
        fc.constantFrom('vi' as const, 'en' as const),
        fc.constantFrom('long' as const, 'short' as const),
        fc.constantFrom(
          'period' as const,
          'as-of' as const,
          'cumulative' as const,
        ),
        (first, last, lang, style, periodType) => {
          const period = parsePeriod(last ? `${first}/${last}` : first);
          if (!period) return;
          const text = formatPeriod(period, { lang, style, periodType });
          expect(text).not.to.match(/undefined|NaN|null|-| {2}|^ | $/);
          expect(text).to.contain(
            period.code.slice(-(last ?? first).length).slice(0, 4),
          );
        },
      ),
    );
  });
});

describe('formatDate', () => {
  it('formatDate(day | month | year) is the date of the press', () => {
    const dates = ['2023-07-12', '2023-07', '2023'];
    expect(dates.map((date) => formatDate(date, 'vi'))).to.deep.equal([
      '12/7/2023',
      '7/2023',
      '2023',
    ]);
    expect(dates.map((date) => formatDate(date, 'en'))).to.deep.equal([
      '12 July 2023',
      'July 2023',
      '2023',
    ]);
  });

  it('formatDate(no date) gives the text back', () => {
    expect(formatDate('sắp tới', 'vi')).to.equal('sắp tới');
    expect(formatDate('2023-02-30', 'en')).to.equal('2023-02-30');
  });
});
