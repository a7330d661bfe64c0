import { expect } from '@esm-bundle/chai';
import * as fc from 'fast-check';
import { joinParts } from './join-parts.js';
import { readCsv, unguard } from './read-csv.fixture.js';
import { writeCsv } from './write-csv.js';

const sign = fc.constantFrom(
  ...'=+-@\t\r\n\'",;|＝＋－＠ a1.đ'.split(''),
  ...['😀', '\u0000', '\u2028', '\uFEFF', '=cmd|', '""'],
);
const text = fc.array(sign, { maxLength: 9 }).map((signs) => signs.join(''));
const finite = fc.double({ noNaN: true, noDefaultInfinity: true });
const separator = fc.constantFrom(',', ';', '\t' as const);

describe('writeCsv', () => {
  it('writeCsv(rows) opens with a mark, ends lines with CRLF, quotes where needed', () => {
    const rows = [
      ['a', 'b,c', 'd "e"'],
      [1.5, undefined, 'f\ng'],
    ];
    expect(writeCsv(rows)).to.equal(
      '\uFEFFa,"b,c","d ""e"""\r\n1.5,,"f\ng"\r\n',
    );
  });

  it('writeCsv(numbers) has dots, no grouping, and negative ones bare', () => {
    expect(writeCsv([[1234567.25, -0.8, 0, 1e-7]])).to.equal(
      '\uFEFF1234567.25,-0.8,0,1e-7\r\n',
    );
    expect(writeCsv([[Number.NaN, 1 / 0, 'x']])).to.equal('\uFEFF,,x\r\n');
  });

  it('writeCsv(text that opens like a formula) guards it', () => {
    const formulas = ['=1+1', '+84', '-2', '@SUM(A1)', '\t=1', '\r=1', '＝1'];
    for (const formula of formulas) {
      const [[cell = ''] = []] = readCsv(writeCsv([[formula]]));
      expect(cell, formula).to.equal(`'${formula}`);
    }
    expect(writeCsv([['a=1', '(−0.8)', '’']])).to.equal(
      '\uFEFFa=1,(−0.8),’\r\n',
    );
  });

  it('writeCsv(rows, semicolons) quotes semicolons instead of commas', () => {
    expect(writeCsv([['a,b', 'c;d']], { separator: ';' })).to.equal(
      '\uFEFFa,b;"c;d"\r\n',
    );
  });

  it('writeCsv(any text and numbers) reads back as they were', () => {
    const table = fc.integer({ min: 1, max: 4 }).chain((columns) =>
      fc.array(
        fc.array(fc.oneof(text, finite), {
          minLength: columns,
          maxLength: columns,
        }),
      ),
    );
    fc.assert(
      fc.property(table, separator, (rows, between) => {
        const style = { separator: between as ',' };
        const back = readCsv(writeCsv(rows, style), between);
        expect(back).to.have.length(rows.length);
        rows.forEach((row, at) => {
          row.forEach((cell, column) => {
            const read = back[at]![column]!;
            if (typeof cell === 'number') {
              expect(Number(read)).to.equal(cell || 0);
            } else {
              expect(unguard(read)).to.equal(cell);
              expect(read).not.to.match(/^[=+\-@\t\r\n＝＋－＠]/);
            }
          });
        });
      }),
    );
  });
});

describe('joinParts', () => {
  it('joinParts(titles with strokes) come apart again', () => {
    expect(joinParts(['A | VnExpress', 'B'])).to.equal('A || VnExpress | B');
    fc.assert(
      fc.property(fc.array(text, { minLength: 1 }), (parts) => {
        const back = joinParts(parts)
          .split(' | ')
          .map((part) => part.replaceAll('||', '|'));
        expect(back).to.deep.equal(parts);
      }),
    );
  });
});
