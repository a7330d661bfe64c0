import { expect } from '@esm-bundle/chai';
import { isPastNextRelease } from './past-release.js';

describe('isPastNextRelease', () => {
  it('isPastNextRelease(the day after) is so, on the day itself not', () => {
    const header = { nextRelease: '2025-01-06' };
    expect(isPastNextRelease(header, '2025-01-05')).to.equal(false);
    expect(isPastNextRelease(header, '2025-01-06')).to.equal(false);
    expect(isPastNextRelease(header, '2025-01-07')).to.equal(true);
    expect(isPastNextRelease(header, '2026-01-01')).to.equal(true);
  });

  it('isPastNextRelease(no date) is never so', () => {
    for (const nextRelease of [undefined, '', 'soon', '2025', 2025]) {
      const header = { nextRelease } as unknown as { nextRelease: string };
      expect(isPastNextRelease(header, '2099-01-01')).to.equal(false);
    }
  });
});
