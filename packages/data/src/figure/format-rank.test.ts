import { expect } from '@esm-bundle/chai';
import type { MissingReason } from '../document/types.js';
import { speakEnglish } from '../language/speak-english.js';
import { formatMissing } from './format-missing.js';
import { formatRank } from './format-rank.js';
import { pickText } from './pick-text.js';

speakEnglish();

describe('formatRank', () => {
  it('formatRank(rank, of) is "thứ nhất" or a fraction', () => {
    expect(formatRank(1, undefined, 'vi')).to.equal('thứ nhất');
    expect(formatRank(2, undefined, 'vi')).to.equal('thứ 2');
    expect(formatRank(1, 63, 'vi')).to.equal('thứ 1/63');
    expect(formatRank(12, 63, 'vi')).to.equal('thứ 12/63');
    expect(formatRank(1234, 3321, 'vi')).to.equal('thứ 1.234/3.321');
  });

  it('formatRank(rank, of, en) has the ordinal of its number', () => {
    const ranks = [1, 2, 3, 4, 10, 11, 12, 13, 21, 22, 33, 101, 111, 112, 1011];
    expect(
      ranks.map((rank) => formatRank(rank, undefined, 'en')).join(' '),
    ).to.equal(
      '1st 2nd 3rd 4th 10th 11th 12th 13th 21st 22nd 33rd 101st 111th 112th 1,011th',
    );
    expect(formatRank(12, 63, 'en')).to.equal('12th of 63');
  });

  it('formatRank(1…5000, en) agrees with the plural rules of Intl', () => {
    const rules = new Intl.PluralRules('en', { type: 'ordinal' });
    const suffixes = { one: 'st', two: 'nd', few: 'rd', other: 'th' } as const;
    for (let rank = 1; rank <= 5000; rank++) {
      const rule = rules.select(rank) as keyof typeof suffixes;
      expect(formatRank(rank, undefined, 'en').slice(-2)).to.equal(
        suffixes[rule],
      );
    }
  });
});

describe('formatMissing', () => {
  const reasons: readonly (MissingReason | undefined)[] = [
    'no-information',
    'not-collected',
    'not-published',
    'not-found',
    'not-applicable',
    'confidential',
    undefined,
  ];

  it('formatMissing(reason) has words for every reason', () => {
    expect(reasons.map((reason) => formatMissing(reason, 'vi'))).to.deep.equal([
      'chưa có thông tin',
      'chưa thu thập',
      'chưa công bố',
      'chưa tìm thấy nguồn',
      'không áp dụng',
      'không công bố, bảo mật',
      'chưa có số liệu',
    ]);
    expect(reasons.map((reason) => formatMissing(reason, 'en'))).to.deep.equal([
      'no information',
      'not collected',
      'not published',
      'no source found',
      'not applicable',
      'confidential',
      'no data',
    ]);
  });
});

describe('pickText', () => {
  it('pickText(string) is in the language of the document', () => {
    expect(pickText('tổ', 'en')).to.deep.equal({ text: 'tổ', lang: 'vi' });
    expect(pickText('teams', 'vi', 'en').lang).to.equal('en');
  });

  it('pickText(both) is in the language of the reader', () => {
    const both = Object.freeze({ vi: 'tổ', en: 'teams' });
    expect(pickText(both, 'en')).to.deep.equal({ text: 'teams', lang: 'en' });
    expect(pickText(both, 'vi')).to.deep.equal({ text: 'tổ', lang: 'vi' });
  });

  it('pickText(the other one) says so', () => {
    expect(pickText({ en: 'teams' }, 'vi')).to.deep.equal({
      text: 'teams',
      lang: 'en',
    });
    expect(pickText({ vi: 'tổ', en: '' }, 'en').lang).to.equal('vi');
    expect(pickText({}, 'vi').text).to.equal('');
  });
});
