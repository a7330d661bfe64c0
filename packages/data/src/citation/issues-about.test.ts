import { expect } from '@esm-bundle/chai';
import { deepFreeze } from '../../test-support/small-document.js';
import { parseDataset } from '../document/parse-dataset.js';
import { collectEvidence } from './collect-evidence.js';

const document = deepFreeze({
  format: 'chiso/1',
  id: 'faulty',
  title: 'Faulty',
  area: 'vn',
  sources: [
    { id: 'used', title: 'Used', dated: '2023' },
    { id: 'unused', title: 'Unused', dated: '2023' },
  ],
  indicators: [
    { id: 'x', name: 'X' },
    { id: 'y', name: 'Y' },
  ],
  observations: [
    { indicator: 'x', period: '2023', value: 1, source: 'used' },
    { indicator: 'x', period: '2023', value: '2', source: 'used' },
    { indicator: 'y', period: '2023', value: 3 },
    { indicator: 'x', period: '2022', value: 4 },
    null,
  ],
  tables: [
    {
      indicator: 'x',
      fields: ['period', 'value'],
      rows: [
        ['2023', 1],
        ['2022', true],
        ['2023', true],
      ],
    },
  ],
});

describe('issues about a figure', () => {
  const { dataset, issues } = parseDataset(document);
  const about = (indicator: string, period: string) => {
    const figure = dataset!.figure({ indicator, period })!;
    const style = { lang: 'vi', issues, document } as const;
    return collectEvidence(dataset!, figure, style).issues.map(
      ({ pointer }) => pointer,
    );
  };

  it('are those of its statements, also of those left out, and its sources', () => {
    expect(about('x', '2023')).to.have.members([
      '/sources/0/dated',
      '/observations/1/value',
      '/tables/0',
      '/tables/0/rows/2/1',
    ]);
  });

  it('are not those of another indicator or period', () => {
    expect(about('y', '2023')).to.deep.equal(['/observations/2']);
    expect(about('x', '2022')).to.have.members([
      '/observations/3',
      '/tables/0',
      '/tables/0/rows/1/1',
    ]);
  });

  it('are none where the document is not handed in', () => {
    const figure = dataset!.figure({ indicator: 'x' })!;
    const style = { lang: 'vi', issues } as const;
    expect(collectEvidence(dataset!, figure, style).issues).to.deep.equal([]);
  });
});
