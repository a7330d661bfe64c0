import { expect } from '@esm-bundle/chai';
import * as fc from 'fast-check';
import type { Hedge, Language } from '../document/types.js';
import { speakEnglish } from '../language/speak-english.js';
import { formatMeasure } from './format-measure.js';
import { formatRank } from './format-rank.js';
import { notFigures, numberForms } from './number-forms.fixture.js';

type Measure = Parameters<typeof formatMeasure>[0];
type Unit = Parameters<typeof formatMeasure>[1];

const percent: Unit = { unit: 'percent' };
const villages: Unit = { noun: { vi: 'thôn, bản', en: 'villages' } };

function text(measure: Measure, unit: Unit = {}, lang: Language = 'vi') {
  return formatMeasure(deepFreeze(measure), deepFreeze(unit), lang).text;
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value) {
    Object.values(value).forEach(deepFreeze);
    Object.freeze(value);
  }
  return value;
}

speakEnglish();

describe('formatMeasure', () => {
  for (const { form, measure, indicator, printed = form } of numberForms) {
    it(`formatMeasure(${JSON.stringify(measure)}) gives the press's "${form}"`, () => {
      const { rank, rankOf } = measure;
      const words = rank
        ? formatRank(rank, rankOf, 'vi')
        : text(measure, indicator);
      expect(words).to.equal(printed);
    });
  }

  it('the fixtures hold every number form of the articles', () => {
    expect(numberForms.length + notFigures.length).to.equal(31);
  });

  it('formatMeasure(count, of, percent) says the fraction and the share', () => {
    const measure = { count: 2164, of: 2418, percent: 89.5 };
    expect(formatMeasure(measure, villages, 'vi')).to.deep.equal({
      hedge: '',
      number: '2.164/2.418',
      unit: 'thôn, bản',
      unitLang: 'vi',
      share: '89,5%',
      text: '2.164/2.418 thôn, bản (89,5%)',
    });
    expect(text(measure, villages, 'en')).to.equal(
      '2,164 of 2,418 villages (89.5%)',
    );
  });

  it('formatMeasure(share alone) has the share as its number', () => {
    expect(text({ percent: 89.5 }, villages)).to.equal('89,5% thôn, bản');
    expect(text({ percent: 89.5 }, villages, 'en')).to.equal(
      '89.5% of villages',
    );
    expect(formatMeasure({ percent: 89.5 }, villages, 'vi').share).to.equal('');
  });

  it('formatMeasure(gauge) keeps "gần"', () => {
    const measure = { value: 75_000, hedge: 'nearly' } as const;
    const words = formatMeasure(measure, { noun: 'tổ' }, 'vi');
    expect(words.text).to.equal('gần 75.000 tổ');
    expect([words.hedge, words.number, words.unit]).to.deep.equal([
      'gần',
      '75.000',
      'tổ',
    ]);
  });

  it('formatMeasure(hedge) has a word for every hedge', () => {
    const hedges: readonly Hedge[] = [
      'about',
      'nearly',
      'more-than',
      'less-than',
      'at-least',
      'at-most',
      'essentially',
    ];
    const words = (lang: Language) =>
      hedges.map((hedge) => text({ value: 100, hedge }, percent, lang));
    expect(words('vi')).to.deep.equal([
      'khoảng 100%',
      'gần 100%',
      'trên 100%',
      'dưới 100%',
      'ít nhất 100%',
      'không quá 100%',
      'về cơ bản 100%',
    ]);
    expect(words('en')).to.deep.equal([
      'about 100%',
      'nearly 100%',
      'more than 100%',
      'less than 100%',
      'at least 100%',
      'at most 100%',
      'essentially 100%',
    ]);
  });

  it('formatMeasure(rate) joins the time it is taken over', () => {
    const saving = { unit: 'VND', per: 'year' } as const;
    const measure = { value: 2.5e12, hedge: 'more-than' } as const;
    expect(text(measure, saving)).to.equal('trên 2,5 nghìn tỷ đồng/năm');
    expect(text(measure, saving, 'en')).to.equal(
      'more than 2.5 trillion dong per year',
    );
    const growth = { unit: 'percent', per: 'month' } as const;
    expect(text({ range: [3, 5] }, growth)).to.equal('3–5%/tháng');
    expect(text({ range: [3, 5] }, growth, 'en')).to.equal('3–5% per month');
    expect(formatMeasure({ range: [3, 5] }, growth, 'en').unit).to.equal(
      'per month',
    );
  });

  it('formatMeasure(foreign currency) writes its code', () => {
    expect(text({ value: 1_500_000 }, { unit: 'USD' })).to.equal(
      '1,5 triệu USD',
    );
  });

  it('formatMeasure(index) pads to its decimals and never rounds', () => {
    const index = { unit: 'index', decimals: 4 } as const;
    expect(text({ value: 0.8002 }, index)).to.equal('0,8002');
    expect(text({ value: 0.711 }, index)).to.equal('0,7110');
    expect(text({ value: 0.71635 }, index)).to.equal('0,71635');
  });

  it('formatMeasure(count) takes no notice of the decimals of values', () => {
    const unit = { unit: 'percent', decimals: 1 } as const;
    expect(text({ count: 35, of: 53 }, unit)).to.equal('35/53');
  });

  it('formatMeasure(millions) uses words only where they are exact', () => {
    const values = [
      999_999, 1_000_000, 1_250_000, 1_255_000, 477_867_080, 1_234_500_000_000,
      -36_500_000, 12_340_000_000_000,
    ];
    expect(values.map((value) => text({ value }))).to.deep.equal([
      '999.999',
      '1 triệu',
      '1,25 triệu',
      '1.255.000',
      '477.867.080',
      '1.234,5 tỷ',
      '−36,5 triệu',
      '12,34 nghìn tỷ',
    ]);
    expect(text({ value: 2_500_000_000 }, {}, 'en')).to.equal('2.5 billion');
  });

  it('formatMeasure(range) says a common word once', () => {
    expect(text({ range: [1e6, 2e6] })).to.equal('1–2 triệu');
    expect(text({ range: [5e8, 1e9] })).to.equal('500 triệu–1 tỷ');
    expect(text({ range: [-5, -3] }, percent)).to.equal('−5 đến −3%');
  });

  it('formatMeasure(0) is a figure, not a missing one', () => {
    expect(text({ value: 0 }, percent)).to.equal('0%');
    expect(text({ count: 0, of: 63 })).to.equal('0/63');
  });

  it('formatMeasure(missing) says why, and has no number', () => {
    const words = formatMeasure({ missing: 'no-information' }, villages, 'vi');
    expect(words.text).to.equal('chưa có thông tin');
    expect(words.number + words.unit + words.hedge).to.equal('');
    expect(text({})).to.equal('chưa có số liệu');
  });

  it('formatMeasure(noun in one language) says which one it is in', () => {
    const unit = { noun: { vi: 'tổ' } };
    const words = formatMeasure({ value: 5 }, unit, 'en');
    expect([words.text, words.unitLang]).to.deep.equal(['5 tổ', 'vi']);
    const plain = formatMeasure({ value: 5 }, { noun: 'teams' }, 'vi', 'en');
    expect(plain.unitLang).to.equal('en');
  });

  it('formatMeasure(anything valid) has no undefined and its parts agree', () => {
    const number = fc
      .double({ min: -1e13, max: 1e13, noNaN: true })
      .map((value) => Number(value.toFixed(4)) || 0);
    const optional = <T>(arbitrary: fc.Arbitrary<T>) =>
      fc.option(arbitrary, { nil: undefined });
    fc.assert(
      fc.property(
        fc.oneof(
          fc.record({ value: number }),
          fc.record({ range: fc.tuple(number, number) }),
          fc.record({ count: fc.nat(), of: fc.nat() }),
          fc.record({ count: fc.nat(), of: fc.nat(), percent: number }),
          fc.record({ percent: number }),
          fc.record({ missing: fc.constant('not-published' as const) }),
          fc.constant({}),
        ),
        fc.constantFrom(undefined, 'nearly' as const, 'at-least' as const),
        fc.record(
          {
            unit: fc.constantFrom('percent', 'index', 'count', 'VND', 'EUR'),
            noun: fc.constantFrom('tổ', { en: 'teams' }),
            per: fc.constantFrom('day' as const, 'quarter' as const),
            decimals: fc.integer({ min: 0, max: 6 }),
          },
          { requiredKeys: [] },
        ),
        fc.constantFrom('vi' as const, 'en' as const),
        optional(fc.constant('en' as const)),
        (measure, hedge, unit, lang, documentLang) => {
          const hedged = hedge ? { ...measure, hedge } : measure;
          const words = formatMeasure(hedged, unit, lang, documentLang);
          expect(words.text).not.to.match(/undefined|NaN|null| {2}|^ | $|e\+/);
          for (const part of ['hedge', 'number', 'unit', 'share'] as const) {
            expect(words.text).to.contain(words[part]);
          }
          expect(words.text).not.to.equal('');
        },
      ),
    );
  });

  it('formatMeasure({ hedge: "__proto__" }) finds no word on the prototype', () => {
    const measure = { value: 1, hedge: '__proto__' as 'about' };
    expect(formatMeasure(measure, {}, 'vi').text).to.equal('1');
  });
});
