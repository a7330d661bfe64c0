import { expect } from '@esm-bundle/chai';
import { readHeight } from './height.js';

describe('readHeight', () => {
  it('readHeight(a height) is that, in whole px', () => {
    expect(readHeight({ chiso: 'height', height: 320.2 })).to.equal(321);
  });

  it('readHeight(too little, too much) is the nearest that makes sense', () => {
    expect(readHeight({ chiso: 'height', height: -5 })).to.equal(40);
    expect(readHeight({ chiso: 'height', height: 1e9 })).to.equal(20_000);
  });

  it('readHeight(anything else) is none', () => {
    for (const message of [
      undefined,
      null,
      '',
      'height',
      0,
      [],
      {},
      { height: 300 },
      { chiso: 'height' },
      { chiso: 'height', height: '300' },
      { chiso: 'height', height: Number.NaN },
      { chiso: 'height', height: Number.POSITIVE_INFINITY },
      { chiso: ['height'], height: 300 },
      { chiso: 'height', height: { valueOf: () => 300 } },
    ]) {
      expect(readHeight(message), String(message)).to.equal(undefined);
    }
  });
});
