import { expect } from '@esm-bundle/chai';
import { addressWith, selectionIn } from './dataset.element-address.js';

const page = 'https://example.org/dti?q=1#top';

describe('selectionIn(address)', () => {
  it('reads what is chosen, by the id of the group where it has one', () => {
    const address = 'https://example.org/?area=vn63%3A37&dti-area=vn63%3A48';
    expect(selectionIn(address, '')).to.deep.equal({ area: 'vn63:37' });
    expect(selectionIn(address, 'dti')).to.deep.equal({ area: 'vn63:48' });
  });

  it('finds nothing where nothing is chosen', () => {
    expect(selectionIn(page, '')).to.deep.equal({});
    expect(selectionIn('https://example.org/?area=', '')).to.deep.equal({});
  });
});

describe('addressWith(address, selection)', () => {
  it('keeps the rest of the address', () => {
    expect(addressWith(page, '', { area: 'vn63:37' })).to.equal(
      'https://example.org/dti?q=1&area=vn63%3A37#top',
    );
  });

  it('takes out what is no longer chosen', () => {
    const chosen = addressWith(page, 'dti', { period: '2022' });
    expect(addressWith(chosen, 'dti', {})).to.equal(page);
  });

  it('leaves the address as it is where it says the same', () => {
    const odd = 'https://example.org/?area=vn63:37&q=a+b';
    expect(addressWith(odd, '', { area: 'vn63:37' })).to.equal(odd);
  });

  it('is read back as it was written', () => {
    const selection = { area: 'a & b=c', period: '2022/2025', indicator: '#' };
    const address = addressWith(page, 'x', selection);
    expect(selectionIn(address, 'x')).to.deep.equal(selection);
  });
});
