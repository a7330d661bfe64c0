import { expect } from '@esm-bundle/chai';
import { readColor, readPaint } from './scene-paint.js';

describe('readColor', () => {
  it('readColor(every notation) is the one that all programs read', () => {
    const blue = { hex: '#1080cc', alpha: 1 };
    expect(readColor('rgb(16, 128, 204)')).to.deep.equal(blue);
    expect(readColor('color(srgb 0.0627 0.502 0.8)')).to.deep.equal(blue);
    expect(readColor('#1080cc')).to.deep.equal(blue);
  });

  it('readColor(a wide colour) is the nearest that is not', () => {
    expect(readColor('color(display-p3 0 1 0)')?.hex).to.match(/^#0.f.0.$/);
  });

  it('readColor is as clear as its element', () => {
    expect(readColor('rgba(0, 0, 0, 0.5)')?.alpha).to.equal(0.5);
    expect(readColor('color(srgb 0 0 0 / 0.5)', 0.5)?.alpha).to.equal(0.25);
    expect(readColor('rgba(0, 0, 0, 0)')).to.equal(undefined);
    expect(readColor('rgb(0, 0, 0)', 0)).to.equal(undefined);
  });

  it('readPaint(none, or a pattern) is undefined', () => {
    expect(readPaint('none', '1', 1)).to.equal(undefined);
    expect(readPaint('url("#x") rgb(0, 0, 0)', '1', 1)).to.equal(undefined);
  });
});
