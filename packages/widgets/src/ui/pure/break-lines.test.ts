import { expect } from '@esm-bundle/chai';
import * as fc from 'fast-check';
import { breakLines, cutText } from './break-lines.js';

const type = { size: 10, weight: 400 } as const;
const measure = (text: string) => [...text].length * 10;

describe('breakLines(text, width, type, measureText)', () => {
  it('breaks at spaces', () => {
    const lines = breakLines('một hai ba', 70, type, measure);
    expect(lines).to.deep.equal(['một hai', 'ba']);
  });

  it('breaks a word that is wider than a line', () => {
    const lines = breakLines('a nghiêng', 40, type, measure);
    expect(lines).to.deep.equal(['a', 'nghi', 'êng']);
  });

  it('has one line of nothing', () => {
    expect(breakLines('  ', 40, type, measure)).to.deep.equal(['']);
  });

  it('keeps every letter, and every line within its width', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.integer({ min: 10, max: 200 }),
        (text, width) => {
          const lines = breakLines(text, width, type, measure);
          const letters = (one: string) => one.replace(/[ \t\n\r]/g, '');
          expect(letters(lines.join(''))).to.equal(letters(text));
          for (const line of lines) expect(measure(line)).to.be.at.most(width);
        },
      ),
    );
  });
});

describe('cutText(text, width, type, measureText)', () => {
  it('leaves what fits', () => {
    expect(cutText('vừa', 30, type, measure)).to.equal('vừa');
  });

  it('ends what does not by an ellipsis', () => {
    expect(cutText('không vừa', 70, type, measure)).to.equal('không…');
  });
});
