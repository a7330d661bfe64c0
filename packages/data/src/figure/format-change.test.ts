import { expect } from '@esm-bundle/chai';
import type { Change, Language } from '../document/types.js';
import { speakEnglish } from '../language/speak-english.js';
import { formatChange } from './format-change.js';

function text(change: Change, unit?: string, lang: Language = 'vi'): string {
  const indicator = Object.freeze(unit ? { unit } : {});
  return formatChange(Object.freeze(change), indicator, lang).text;
}

speakEnglish();

describe('formatChange', () => {
  it('formatChange(by, since the last day of a year) says "cuối năm"', () => {
    const change = { by: 6000, hedge: 'nearly', since: '2022-12-31' } as const;
    expect(text(change)).to.equal('tăng gần 6.000 so với cuối năm 2022');
    expect(text(change, 'count', 'en')).to.equal(
      'up nearly 6,000 compared with the end of 2022',
    );
  });

  it('formatChange(by a percentage) is in percentage points', () => {
    expect(text({ by: -1.2 }, 'percent')).to.equal('giảm 1,2 điểm phần trăm');
    expect(text({ points: 1.2 }, 'percent', 'en')).to.equal(
      'up 1.2 percentage points',
    );
  });

  it('formatChange(percent) is in percent of what it was', () => {
    expect(text({ percent: 8.6, since: '2023' }, 'index')).to.equal(
      'tăng 8,6% so với năm 2023',
    );
    expect(text({ percent: -3, since: '2022-S1' }, 'VND', 'en')).to.equal(
      'down 3% compared with the first half of 2022',
    );
  });

  it('formatChange(by an amount of money) names the currency', () => {
    expect(text({ by: 2_500_000_000_000 }, 'VND')).to.equal(
      'tăng 2,5 nghìn tỷ đồng',
    );
  });

  it('formatChange(times) is a multiple, not a rise', () => {
    const change = { times: 2, hedge: 'nearly', since: '2022-06' } as const;
    expect(text(change)).to.equal('gấp gần 2 lần so với tháng 6/2022');
    expect(text({ times: 0.5 })).to.equal('bằng 0,5 lần');
    expect(text({ times: 3.5 }, 'count', 'en')).to.equal('3.5 times as high');
  });

  it('formatChange(0) is no change', () => {
    expect(text({ by: 0 }, 'count')).to.equal('không đổi');
    expect(text({ points: 0, since: '2023' }, 'percent', 'en')).to.equal(
      'unchanged compared with 2023',
    );
  });

  it('formatChange(phrase) keeps the words and their language', () => {
    const change = { phrase: 'tăng 2 lần', since: '2022-06' };
    for (const lang of ['vi', 'en'] as const) {
      expect(formatChange(change, {}, lang)).to.deep.equal({
        text: 'tăng 2 lần so với tháng 6/2022',
        lang: 'vi',
      });
    }
  });

  it('formatChange(phrase that compares) is not given a second comparison', () => {
    const phrase = 'tăng 2 lần so với cùng kỳ năm 2022';
    expect(text({ phrase, since: '2022-06' })).to.equal(phrase);
  });

  it('formatChange(nothing stated) is empty', () => {
    expect(text({ since: '2022' })).to.equal('');
    expect(text({ by: 5, since: 'năm ngoái' })).to.equal('tăng 5');
  });
});
