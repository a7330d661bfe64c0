import { expect } from '@esm-bundle/chai';
import { isAllowed, isAllowList } from './allowed.js';

const page = 'https://portal.gov.vn/widgets/embed.html?widget=gauge';
const list = {
  documents: ['https://data.gov.vn/dti/', 'https://so-lieu.vn', 'no address'],
};

describe('isAllowed', () => {
  it('isAllowed(own server) whatever the list says', () => {
    for (const address of [
      'dti.json',
      '/data/dti.json',
      '//portal.gov.vn/dti.json',
      'https://portal.gov.vn/dti.json?version=2#a',
    ]) {
      expect(isAllowed(address, page, {}), address).to.equal(true);
    }
  });

  it('isAllowed(a place of the list)', () => {
    for (const address of [
      'https://data.gov.vn/dti/2022.json',
      'https://data.gov.vn/dti/a/../2022.json',
      'https://so-lieu.vn/anything.json',
    ]) {
      expect(isAllowed(address, page, list), address).to.equal(true);
    }
  });

  it('isAllowed(anything else) is refused', () => {
    for (const address of [
      'https://data.gov.vn/other.json',
      'https://data.gov.vn/dti-of-others/2022.json',
      'https://data.gov.vn/dti/../other.json',
      'https://data.gov.vn/dti/%2e%2e/other.json',
      'https://data.gov.vn.evil.example/dti/2022.json',
      'https://data.gov.vn@evil.example/dti/2022.json',
      'https://data.gov.vn:8443/dti/2022.json',
      'http://data.gov.vn/dti/2022.json',
      'http://portal.gov.vn/dti.json',
      'https://portal.gov.vn.evil.example/dti.json',
      '\\\\evil.example\\dti.json',
      'https:evil.example/dti.json/../..//evil.example',
      '//evil.example/dti.json',
      'data:application/json,{}',
      'blob:https://portal.gov.vn/0',
      'javascript:alert(1)',
      'file:///etc/passwd',
      'https://[',
    ]) {
      const url = (() => {
        try {
          return new URL(address, page);
        } catch {
          return undefined;
        }
      })();
      // Some odd spellings are the page's own server after all.
      const isOwn = url?.href.startsWith('https://portal.gov.vn/') ?? false;
      expect(isAllowed(address, page, list), address).to.equal(isOwn);
    }
  });

  it('isAllowed(every address, an empty list) is the page’s own server', () => {
    expect(isAllowed('https://data.gov.vn/dti/a.json', page, {})).to.equal(
      false,
    );
  });
});

describe('isAllowList', () => {
  it('isAllowList(an object, with texts in its list or without a list)', () => {
    for (const value of [{}, { documents: [] }, list, { $comment: 'x' }]) {
      expect(isAllowList(value), JSON.stringify(value)).to.equal(true);
    }
  });

  it('isAllowList(anything else) is none', () => {
    for (const value of [
      undefined,
      null,
      'https://data.gov.vn/',
      3,
      ['https://data.gov.vn/'],
      { documents: 'https://data.gov.vn/' },
      { documents: { 0: 'https://data.gov.vn/' } },
      { documents: null },
      { documents: ['https://data.gov.vn/', 3] },
      { documents: [['https://data.gov.vn/']] },
    ]) {
      expect(isAllowList(value), JSON.stringify(value)).to.equal(false);
    }
  });
});
