import type { Figure } from '@chiso/data/core';
import { answerFigure } from '@chiso/data/core';
import { expect } from '@esm-bundle/chai';
import * as fc from 'fast-check';
import { exampleIndex } from '../../../test-support/documents.js';
import {
  type FigureLink,
  isDrawn,
  isLinked,
  linkOf,
  linkTo,
  readLink,
} from './follow-link.js';

const bare: Omit<Figure, 'indicator'> = {
  area: 'vn',
  period: undefined,
  periodType: 'period',
  method: undefined,
  statistic: undefined,
  measure: undefined,
  rank: undefined,
  change: undefined,
};

describe('linkOf', () => {
  it('linkOf(figure) names the figure, and the release it is of', async () => {
    const index = await exampleIndex('digital-economy-share');
    const figure = answerFigure(index, { period: '2023', method: 'mic' })!;
    expect(linkOf(figure, { document: index.header.id })).to.equal(
      '#chiso=digital-economy-share&indicator=de-share-gdp&area=vn&period=2023&method=mic&release=2024-01',
    );
  });

  it('linkOf(figure) takes the release of its place where it has none', () => {
    const figure: Figure = { ...bare, indicator: { id: 'x', name: 'X' } };
    expect(linkOf(figure, { document: 'd', release: '2024-05-06' })).to.equal(
      '#chiso=d&indicator=x&area=vn&release=2024-05-06',
    );
    expect(linkOf(figure, { document: 'd' })).to.equal(
      '#chiso=d&indicator=x&area=vn',
    );
  });

  it('readLink(linkOf(figure)) is linkTo(figure), whatever the ids', () => {
    const id = fc.string({ maxLength: 60, unit: 'grapheme' });
    const some = fc.option(id, { nil: undefined });
    fc.assert(
      fc.property(
        id,
        id,
        id,
        some,
        some,
        (document, indicator, area, method, code) => {
          const figure: Figure = {
            ...bare,
            indicator: { id: indicator, name: 'X' },
            area,
            method: method === undefined ? method : { id: method, name: 'M' },
            period:
              code === undefined
                ? code
                : { code, frequency: 'year', start: 0, end: 1 },
            periodType: code === undefined ? 'period' : 'as-of',
            statistic: method === undefined ? 'mean' : undefined,
          };
          const place = { document, release: '2024-01' };
          const link = readLink(linkOf(figure, place));
          expect(link).to.deep.equal(linkTo(figure, place));
          expect(isLinked(link!, figure)).to.equal(true);
        },
      ),
    );
  });
});

describe('readLink', () => {
  it('readLink(hash) is nothing for a hash that is no link to a figure', () => {
    for (const hash of ['', '#', '#top', '#chiso', '#CHISO=a', '?chiso=a']) {
      expect(readLink(hash), hash).to.equal(undefined);
    }
    expect(readLink(`#chiso=${'x'.repeat(9000)}`)).to.equal(undefined);
  });

  it('readLink(hash) takes no release that is not a time', () => {
    const releaseOf = (text: string) =>
      readLink(`#chiso=a&release=${text}`)?.release;
    expect(releaseOf('2024-01-05')).to.equal('2024-01-05');
    expect(releaseOf('2024')).to.equal('2024');
    expect(releaseOf('latest')).to.equal(undefined);
    expect(releaseOf('<script>')).to.equal(undefined);
  });

  it('D1 a hostile hash throws nothing and means no figure', async () => {
    const index = await exampleIndex('digital-economy-share');
    const figure = answerFigure(index, { period: '2023' })!;
    const drawn = {
      index,
      frame: {
        header: { text: '', lang: 'vi' },
        body: '',
        shown: () => ({ figures: [figure] }),
      },
    } as const;
    const words = fc.constantFrom(
      ...['chiso', 'indicator', 'area', 'period', '__proto__', 'constructor'],
      ...['=', '&', '%', '%E0%A4', '\ud800', '<img onerror=alert(1)>', '#'],
    );
    const hash = fc
      .array(fc.oneof(words, fc.string({ unit: 'binary' })), { maxLength: 40 })
      .map((parts) => `#chiso=${parts.join('')}`);
    fc.assert(
      fc.property(hash, (text) => {
        const link = readLink(text);
        expect(link && isDrawn(link, drawn)).to.be.oneOf([undefined, false]);
      }),
    );
    const own: FigureLink = linkTo(figure, { document: index.header.id });
    expect(isDrawn(own, drawn)).to.equal(true);
    expect(isDrawn({ ...own, document: 'other' }, drawn)).to.equal(false);
    expect(isDrawn(own, undefined)).to.equal(false);
  });
});
