import { expect } from '@esm-bundle/chai';
import * as fc from 'fast-check';
import { arcPath, pointOn } from './arc.js';

const origin = Object.freeze({ x: 0, y: 0 });

describe('arcPath', () => {
  it('arcPath(half a turn) goes over the top', () => {
    const half = arcPath(origin, 10, -Math.PI / 2, Math.PI / 2);
    expect(half).to.equal('M-10 0A10 10 0 0 1 0 -10A10 10 0 0 1 10 0');
  });

  it('arcPath(a whole turn) is no empty one', () => {
    const turn = arcPath(origin, 10, 0, 2 * Math.PI);
    expect(turn).to.match(/^M0 -10A10 10 0 0 1 0 10A10 10 0 0 1 0 -10$/);
  });

  it('arcPath(nothing) is empty', () => {
    expect(arcPath(origin, 10, 1, 1)).to.equal('');
    expect(arcPath(origin, 10, 2, 1)).to.equal('');
  });

  it('pointOn(any angle) is on the circle', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -7, max: 7, noNaN: true }),
        fc.double({ min: 0, max: 999, noNaN: true }),
        (angle, radius) => {
          const { x, y } = pointOn(origin, radius, angle);
          expect(Math.hypot(x, y)).to.be.closeTo(radius, 1e-9);
        },
      ),
    );
  });
});
