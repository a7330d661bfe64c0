import { expect } from '@esm-bundle/chai';
import { exampleIndex } from '../../../test-support/documents.js';
import { modelFigure } from './figure.model.js';
import { queryFigure } from './figure.query.js';

const ninhBinh = {
  indicator: 'dti',
  area: 'ninh-binh',
  period: '2021',
  format: 'rank',
} as const;

describe('modelFigure(index, query)', () => {
  const standings: readonly (readonly [
    string,
    string,
    Parameters<typeof queryFigure>[0],
    string,
  ])[] = [
    [
      'digital-economy-share',
      'a figure that stands',
      { period: '2023', method: 'mic', cited: 16.5 },
      'same',
    ],
    [
      'digital-economy-share',
      'a figure that was revised',
      { period: '2022', method: 'nso', cited: 12.86 },
      'revised',
    ],
    [
      'digital-economy-share',
      'a figure of another method',
      { period: '2023', method: 'nso', cited: 16.5 },
      'unknown',
    ],
    [
      'digital-economy-share',
      'a revised figure, as of the release that was cited',
      { period: '2022', method: 'nso', cited: 12.86, release: '2023-09' },
      'same',
    ],
    [
      'digital-economy-share',
      'a figure that nobody cited',
      { period: '2023', method: 'mic' },
      'same',
    ],
    [
      'digital-economy-share',
      'a figure that follows the document, whatever was cited',
      { period: '2022', method: 'nso', cited: 12.86, live: true },
      'same',
    ],
    [
      'dti',
      'a rank that another source contradicts',
      { ...ninhBinh, cited: 6 },
      'contradicted',
    ],
    [
      'dti',
      'a rank that is contradicted, and that nobody cited',
      ninhBinh,
      'contradicted',
    ],
    [
      'dti',
      'a rank that stands beside another',
      { ...ninhBinh, cited: 5 },
      'disputed',
    ],
    [
      'dti',
      'no rank where a value was cited',
      { indicator: 'dti', area: 'vn63:48', period: '2022', cited: 1 },
      'unknown',
    ],
  ];
  for (const [name, what, attributes, standing] of standings) {
    it(`tells ${what}: ${standing}`, async () => {
      const index = await exampleIndex(name);
      const model = modelFigure(index, queryFigure(attributes));
      expect(model?.standing).to.equal(standing);
    });
  }

  it('is undefined where nothing is said', async () => {
    const index = await exampleIndex('dti');
    const query = queryFigure({ indicator: 'none' });
    expect(modelFigure(index, query)).to.equal(undefined);
  });
});

describe('queryFigure(attributes)', () => {
  it('asks nothing with what is no form or no number', () => {
    expect(queryFigure({ format: 'sung', cited: Number.NaN })).to.eql(
      queryFigure({}),
    );
  });
});
