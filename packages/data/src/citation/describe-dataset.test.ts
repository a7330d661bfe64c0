import { expect } from '@esm-bundle/chai';
import * as fc from 'fast-check';
import { datasetOf } from '../../test-support/ask.js';
import { loadDataset } from '../../test-support/evidence.js';
import { describeDataset } from './describe-dataset.js';

describe('describeDataset', () => {
  it('describeDataset(the share of GDP) is a schema.org/Dataset', async () => {
    const share = await loadDataset('digital-economy-share.json');
    const text = describeDataset(share, {
      lang: 'vi',
      page: 'https://so.example.vn/kinh-te-so',
      url: 'https://so.example.vn/kinh-te-so.json',
    });
    const found = JSON.parse(text);
    expect(found).to.deep.include({
      '@context': 'https://schema.org',
      '@type': 'Dataset',
      identifier: 'digital-economy-share',
      name: 'Tỷ trọng kinh tế số trong GDP: hai cách tính',
      alternateName: 'Digital economy’s share of GDP: two methods',
      inLanguage: 'vi',
      url: 'https://so.example.vn/kinh-te-so',
      temporalCoverage: '2020-01-01/2025-12-31',
      publisher: {
        '@type': 'Organization',
        name: 'chiso – bản mã hóa minh họa',
      },
      distribution: {
        '@type': 'DataDownload',
        encodingFormat: 'application/json',
        contentUrl: 'https://so.example.vn/kinh-te-so.json',
      },
    });
    expect(found.spatialCoverage[0]).to.deep.equal({
      '@type': 'Place',
      identifier: 'vn',
      name: 'Việt Nam',
    });
    expect(found.description.length).to.be.within(50, 5000);
    expect(found.license.name).to.match(/^Các nguồn không nêu giấy phép/);
    expect(found.variableMeasured[0]).to.deep.include({
      '@type': 'StatisticalVariable',
      identifier: 'de-share-gdp',
      unitText: 'percent',
    });
    expect(found.citation[0]).to.deep.include({ identifier: '52-NQ/TW' });
    const { sources = [] } = share.header;
    expect(found.isBasedOn.length + found.citation.length).to.equal(
      sources.length,
    );
    expect(found.measurementTechnique).to.have.length(2);
  });

  it('describeDataset(provinces and ministries) has provinces as places', async () => {
    const dti = await loadDataset('dti.json');
    const found = JSON.parse(describeDataset(dti, { lang: 'en' }));
    const ids = found.spatialCoverage.map(
      (place: { readonly identifier: string }) => place.identifier,
    );
    expect(ids).to.include.members(['vn', 'vn63:37', 'vn63:48']);
    expect(ids.join()).not.to.contain('ministry');
    expect(text(found)).to.contain('Ninh Binh');
    expect(found).not.to.have.property('distribution');
  });

  it('describeDataset(3,321 communes) names the whole', async () => {
    const communes = await loadDataset('communes.json');
    const found = JSON.parse(describeDataset(communes, { lang: 'vi' }));
    expect(found.spatialCoverage).to.have.length(1);
    expect(found.license.name).to.equal('MIT');
  });

  it('describeDataset(released, licensed) says when and on what terms', () => {
    const dataset = datasetOf([{ value: 1 }], {
      released: '2024-07-19',
      license: { url: 'https://creativecommons.org/licenses/by/4.0/' },
    });
    const found = JSON.parse(describeDataset(dataset, { lang: 'vi' }));
    expect(found.dateModified).to.equal('2024-07-19');
    expect(found.license).to.equal(
      'https://creativecommons.org/licenses/by/4.0/',
    );
    expect(found).not.to.have.property('temporalCoverage');
  });

  it('describeDataset(any title) cannot leave its script element', () => {
    const hostile = fc
      .array(
        fc.constantFrom(
          ...['</script>', '<!--', '<script', ']]>', '&lt;', '\u2028', '"'],
          ...['\\', 'đ', '<', '>'],
        ),
        { minLength: 1 },
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(hostile, (title) => {
        const dataset = datasetOf([{ value: 1 }], { title });
        const script = describeDataset(dataset, { lang: 'vi' });
        expect(script).not.to.match(/[<>&\u2028\u2029]/);
        expect(JSON.parse(script).name).to.equal(title);
      }),
    );
  });
});

function text(value: unknown): string {
  return JSON.stringify(value);
}
