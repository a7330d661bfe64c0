import { expect } from '@esm-bundle/chai';
import { datasetOf, stubAreas } from '../../test-support/ask.js';
import { evidenceOf, loadDataset } from '../../test-support/evidence.js';
import { answerFigure } from '../dataset/answer-figure.js';
import type { Dataset } from '../dataset/dataset.js';
import { indexContent } from '../dataset/dataset-index.js';
import { trustContent } from '../document/trust-content.js';
import { collectEvidence } from './collect-evidence.js';
import type { Claim } from './evidence.js';
import { toCslJson } from './to-csl-json.js';

const textsOf = (claims: readonly Claim[]) => claims.map(({ text }) => text);
const labelsOf = (claims: readonly Claim[]) =>
  claims.flatMap(({ sources }) => sources.map(({ label }) => label.text));

describe('collectEvidence: Ninh Bình in the index of 2021', () => {
  const question = { indicator: 'dti', area: 'vn63:37', period: '2021' };
  let dataset: Dataset;

  before(async () => {
    dataset = await loadDataset('dti.json');
  });

  it('has 6th and 5th, each with its source and its words', () => {
    const evidence = evidenceOf(dataset, question);
    expect(evidence.text).to.equal('0,5064; thứ 6/63');
    const [shown] = evidence.shown;
    expect(evidence.shown).to.have.length(1);
    expect(shown!.facets).to.deep.equal(['measure', 'rank']);
    expect(shown!.rank).to.equal('thứ 6/63');
    expect(shown!.among?.text).to.equal('63 tỉnh, thành phố');
    expect(shown!.quote).to.match(/^Ninh Bình đứng thứ 6\/63/);
    expect(labelsOf(evidence.shown)).to.deep.equal([
      'daidoanket.vn',
      'thoibaotaichinhvietnam.vn, 9/8/2022',
    ]);
    const [other] = evidence.conflicts;
    expect(textsOf(evidence.conflicts)).to.deep.equal(['thứ 5']);
    expect(other!.facets).to.deep.equal(['rank']);
    expect(other!.sources[0]!.id).to.equal('article-003');
    expect(other!.quote).to.equal('vươn lên thứ 5 trên bảng xếp hạng');
    expect(other!.period.printed).to.equal('DTI năm 2021');
    expect(other!.note?.text).to.match(/^Các nguồn khác ghi Ninh Bình thứ 6/);
  });

  it('of the rank alone has no value', () => {
    const figure = dataset.figure(question)!;
    const evidence = collectEvidence(dataset, figure, {
      lang: 'en',
      facets: ['rank'],
    });
    expect(evidence.text).to.equal('6th of 63');
    expect(textsOf(evidence.conflicts)).to.deep.equal(['5th']);
    expect(evidence.shown[0]!.measure).to.equal(undefined);
  });

  it('tells which Ninh Bình, and what became of it', () => {
    const { area } = evidenceOf(dataset, question);
    expect(area.vintage?.code).to.equal('vn63');
    expect(area.isVintageInferred).to.equal(false);
    expect(area.time).to.equal('trước 1/7/2025');
    expect(area.successor?.id).to.equal('vn34:37');
    expect(area.history).to.equal(
      'Từ 1/7/2025 hợp nhất với Hà Nam và Nam Định thành Ninh Bình.',
    );
    expect(evidenceOf(dataset, question, 'en').area.history).to.equal(
      'Merged with Ha Nam and Nam Dinh to form Ninh Binh on 1 July 2025.',
    );
  });

  it('names the breaks of the index, with the act', () => {
    const [first] = evidenceOf(dataset, question).breaks;
    expect(first!.between.map(({ code }) => code)).to.deep.equal([
      '2020',
      '2021',
    ]);
    expect(first!.sources[0]!.documentNumber).to.equal('922/QĐ-BTTTT');
    expect(first!.sources[0]!.kind?.text).to.equal('văn bản pháp luật');
  });

  it('takes a title that is only there in English, as English', () => {
    const [, english] = evidenceOf(dataset, question).shown[0]!.sources;
    expect(english!.title?.lang).to.equal('en');
    expect(english!.originalTitle).to.equal(undefined);
    const [translated] = evidenceOf(dataset, question, 'en').shown[0]!.sources;
    expect(translated!.title?.text).to.match(/^Thanh Hóa rises/);
    expect(translated!.originalTitle?.text).to.match(/^Thanh Hóa tăng 3 bậc/);
  });
});

describe('collectEvidence: the digital share of GDP in 2023', () => {
  let dataset: Dataset;

  before(async () => {
    dataset = await loadDataset('digital-economy-share.json');
  });

  it('has 16,5 by the ministry, and both releases of the other method', () => {
    const evidence = evidenceOf(dataset, { period: '2023', method: 'mic' });
    expect(evidence.text).to.equal('16,5%');
    expect(evidence.shown[0]!.status?.text).to.equal('ước tính');
    expect(evidence.shown[0]!.release?.text).to.equal('tháng 1/2024');
    expect(evidence.shown[0]!.locator).to.equal('dòng 7');
    expect(evidence.method?.issuer?.text).to.match(/^Bộ Thông tin/);
    expect(evidence.method?.description?.text).to.match(/411\/QĐ-TTg/);
    expect(evidence.revisions).to.deep.equal([]);
    expect(evidence.conflicts).to.deep.equal([]);
    const [nso] = evidence.otherMethods;
    expect(evidence.otherMethods).to.have.length(1);
    expect(nso!.method?.name.text).to.equal('Cục Thống kê');
    expect(nso!.text).to.equal('12,87%');
    expect(textsOf(nso!.revisions)).to.deep.equal(['12,33%']);
    expect(nso!.revisions[0]!.release?.code).to.equal('2024');
    expect(nso!.revisions[0]!.status?.code).to.equal('estimate');
  });

  it('has 12,87 with its revision by the statistics office', () => {
    const evidence = evidenceOf(dataset, { period: '2023', method: 'nso' });
    expect(evidence.text).to.equal('12,87%');
    expect(textsOf(evidence.revisions)).to.deep.equal(['12,33%']);
    expect(labelsOf(evidence.revisions)).to.deep.equal([
      'diendan.dukcoquantwtphcm.vn',
      'congthuong.vn',
    ]);
    expect(evidence.otherMethods.map(({ text }) => text)).to.deep.equal([
      '16,5%',
    ]);
  });

  it('at an earlier release knows nothing later, by any method', () => {
    const at = { period: '2023', method: 'mic', release: '2024-06' };
    const evidence = collectEvidence(dataset, dataset.figure(at)!, {
      lang: 'vi',
      release: '2024-06',
    });
    expect(evidence.otherMethods[0]!.text).to.equal('12,33%');
  });
});

describe('collectEvidence: what is out of the ordinary', () => {
  it('says of a figure without a source that it has none', () => {
    const dataset = datasetOf([{ value: 1, sources: ['s'] }]);
    expect(evidenceOf(dataset).isWithoutSource).to.equal(false);
    const figure = dataset.figure()!;
    const bare = { ...figure.measure!, shown: { value: 1 } };
    const evidence = collectEvidence(
      dataset,
      { ...figure, measure: bare },
      { lang: 'vi' },
    );
    expect(evidence.isWithoutSource).to.equal(true);
    expect(evidence.shown[0]!.sources).to.deep.equal([]);
  });

  it('never hands on an address that is no web page', () => {
    const addresses = [
      'javascript:alert(1)',
      'data:text/html,x',
      ' https://a.vn',
      'https://a.vn/ "onclick',
      'http:',
    ];
    const dataset = datasetOf([{ value: 1, source: 's' }]);
    for (const url of addresses) {
      const source = {
        id: 's',
        title: 'S',
        url,
        publisher: { name: 'P', url },
      };
      const header = { ...dataset.header, sources: [source] };
      const [shown] = evidenceOf({ ...dataset, header }).shown;
      expect(shown!.sources[0]!.url, url).to.equal(undefined);
      expect(shown!.sources[0]!.publisherUrl, url).to.equal(undefined);
    }
    const url = 'https://a.vn/x?y=1#z';
    const sources = [{ id: 's', title: 'S', url }];
    const linked = datasetOf([{ value: 1, source: 's' }], { sources });
    expect(evidenceOf(linked).shown[0]!.sources[0]!.url).to.equal(url);
  });

  it('tells the period’s basis, its words, and when there is none', () => {
    const [stated] = evidenceOf(
      datasetOf([{ value: 1, period: '2023-S1', periodText: '06 tháng' }]),
    ).shown;
    expect(stated!.period).to.deep.equal({
      text: '6 tháng đầu năm 2023',
      basis: { code: 'stated', text: 'nguồn ghi rõ' },
      printed: '06 tháng',
    });
    const [unstated] = evidenceOf(datasetOf([{ value: 1 }])).shown;
    expect(unstated!.period.basis.code).to.equal('unstated');
    expect(unstated!.period.text).to.equal(undefined);
  });

  it('says that a slug’s vintage was told from the period', () => {
    const dataset = datasetOf([
      {
        value: 1,
        period: '2021',
        area: 'ninh-binh',
        areaLabel: 'tỉnh Ninh Bình',
      },
    ]).withAreas(stubAreas);
    const evidence = evidenceOf(dataset, { area: 'ninh-binh', period: '2021' });
    expect(evidence.area.id).to.equal('vn63:37');
    expect(evidence.area.isVintageInferred).to.equal(true);
    expect(evidence.shown[0]!.areaPrinted).to.equal('tỉnh Ninh Bình');
  });

  it('names the place of a contradiction that stands elsewhere', () => {
    const dataset = datasetOf([
      { id: 'a', value: 1, period: '2023', conflictsWith: ['b'] },
      { id: 'b', value: 2, period: '2023', area: 'other', method: 'nso' },
    ]);
    const [other] = evidenceOf(dataset, { area: 'vn' }).conflicts;
    expect(other!.elsewhere?.text).to.equal('other');
    expect(other!.otherMethod?.text).to.equal('NSO');
  });

  it('lists confirmations, complements and a change', () => {
    const dataset = datasetOf([
      {
        value: 5,
        rank: 1,
        among: 'p',
        change: { by: 2 },
        status: 'derived',
        derivation: '3 + 2',
      },
      { value: 5 },
      { rank: 2, among: 'q', rankBasis: 'inferred' },
      { missing: 'not-published' },
    ]);
    const evidence = evidenceOf(dataset, {}, 'en');
    expect(evidence.text).to.equal('5; 1st; up 2');
    expect(evidence.shown[0]!.derivation).to.equal('3 + 2');
    expect(textsOf(evidence.confirmations)).to.deep.equal(['5']);
    expect(textsOf(evidence.complements)).to.deep.equal([
      'not published',
      '2nd',
    ]);
    expect(evidence.complements[1]!.isRankInferred).to.equal(true);
  });

  it('takes no harm from wrong types in what is only trusted', () => {
    const content = trustContent({
      format: 'chiso/1',
      indicators: [{ id: 'x', name: 'X' }],
      sources: [{ id: 's', kind: 'constructor', url: 7, date: [], title: 'S' }],
      observations: [
        {
          ...{ indicator: 'x', value: 1, source: 's', quote: 5, locator: {} },
          ...{ status: 'toString', periodBasis: 'odd', areaLabel: [1] },
        },
      ],
    });
    const index = indexContent(content);
    const evidence = collectEvidence(index, answerFigure(index, {})!, {
      lang: 'vi',
    });
    const [shown] = evidence.shown;
    expect(shown!.quote).to.equal(undefined);
    expect(shown!.status).to.equal(undefined);
    expect(shown!.period.basis.code).to.equal('unstated');
    expect(shown!.sources[0]!.kind).to.equal(undefined);
    expect(toCslJson(evidence)).to.deep.equal([
      { id: 's', type: 'document', title: 'S', language: 'vi', note: '(X: 1)' },
    ]);
  });

  it('every figure of the documents has evidence that is plain and whole', async () => {
    for (const name of ['dti.json', 'digital-transformation.json']) {
      const dataset = await loadDataset(name);
      for (const { id } of dataset.header.indicators) {
        for (const { area, period, method, statistic } of dataset.cells(id)) {
          const question = { indicator: id, area, method, statistic };
          const evidence = evidenceOf(dataset, {
            ...question,
            period: period?.code,
          });
          const text = JSON.stringify(evidence);
          expect(evidence.text, text).not.to.equal('');
          expect(text).not.to.match(/undefined|NaN|\[object/);
          expect(evidence.isWithoutSource, text).to.equal(false);
        }
      }
    }
  });
});
