import { expect } from '@esm-bundle/chai';
import * as fc from 'fast-check';
import { placePanel } from './panel-place.js';

const window = { width: 1200, height: 900 };
const buttonAt = (top: number, left = 600) => ({
  top,
  bottom: top + 24,
  left,
  right: left + 80,
});

describe('placePanel', () => {
  it('placePanel() stands below its button, flush with its end', () => {
    const place = placePanel({
      button: buttonAt(300),
      window,
      panel: { width: 480, height: 400 },
    });
    expect(place).to.deep.equal({
      left: 200,
      top: 332,
      bottom: undefined,
      maxHeight: 560,
    });
  });

  it('placePanel() goes above where there is too little room below', () => {
    const place = placePanel({
      button: buttonAt(800),
      window,
      panel: { width: 480, height: 400 },
    });
    expect(place.top).to.equal(undefined);
    expect(place.bottom).to.equal(108);
    expect(place.maxHeight).to.equal(784);
  });

  it('placePanel() stays below with enough room, however tall it is', () => {
    const place = placePanel({
      button: buttonAt(480),
      window,
      panel: { width: 480, height: 2000 },
    });
    expect(place.top).to.equal(512);
    expect(place.maxHeight).to.equal(380);
  });

  it('placePanel() covers its button in a window without room', () => {
    const place = placePanel({
      button: buttonAt(120),
      window: { width: 800, height: 260 },
      panel: { width: 480, height: 600 },
    });
    expect(place.top).to.equal(8);
    expect(place.maxHeight).to.equal(244);
  });

  it('placePanel() is inside the window, whatever the button', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -2000, max: 3000 }),
        fc.integer({ min: -500, max: 2000 }),
        fc.integer({ min: 40, max: 3000 }),
        (top, left, height) => {
          const panel = { width: 480, height };
          const place = placePanel({
            button: buttonAt(top, left),
            window,
            panel,
          });
          const tall = Math.min(height, place.maxHeight);
          const start = place.top ?? window.height - place.bottom! - tall;
          expect(place.left).to.be.within(8, window.width - 480 - 8);
          expect(start).to.be.at.least(8);
          expect(start + tall).to.be.at.most(window.height - 8);
        },
      ),
    );
  });
});
