import { answerFigure, answerSeries } from '@chiso/data/core';
import { expect } from '@esm-bundle/chai';
import { exampleIndex } from '../../../test-support/documents.js';
import { fileName } from './take-file-name.js';

describe('fileName', () => {
  it('fileName(one figure) is document, indicator, area and period', async () => {
    const index = await exampleIndex('dti');
    const figure = answerFigure(index, {
      indicator: 'dti',
      area: 'vn63:37',
      period: '2021',
    })!;
    expect(fileName('Chỉ số Đà Nẵng', [figure], 'csv')).to.equal(
      'chi-so-da-nang-dti-vn63-37-2021.csv',
    );
    expect(fileName('dti', [figure], 'png')).to.equal('dti-vn63-37-2021.png');
  });

  it('fileName(a series) has its first and its last period', async () => {
    const index = await exampleIndex('digital-economy-share');
    const series = answerSeries(index, { indicator: 'de-share-gdp' });
    const figures = series.flatMap(({ points }) => points);
    expect(fileName('d', figures, 'svg')).to.equal(
      'd-de-share-gdp-vn-2020-2025.svg',
    );
  });

  it('fileName(whatever) is a name that every system takes', () => {
    for (const id of [
      '',
      '../../etc/passwd',
      'a"b<c>|?*:\\',
      'x'.repeat(999),
    ]) {
      expect(fileName(id, [], 'csv')).to.match(/^[a-z0-9-]{1,100}\.csv$/);
    }
  });
});
