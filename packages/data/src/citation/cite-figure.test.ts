import { expect } from '@esm-bundle/chai';
import { datasetOf } from '../../test-support/ask.js';
import { evidenceOf, loadDataset } from '../../test-support/evidence.js';
import type { Dataset } from '../dataset/dataset.js';
import { citeFigure } from './cite-figure.js';

describe('citeFigure', () => {
  let share: Dataset;
  let dti: Dataset;

  before(async () => {
    share = await loadDataset('digital-economy-share.json');
    dti = await loadDataset('dti.json');
  });

  it('of a ministry’s estimate names method, status, release and sources', () => {
    const question = { period: '2023', method: 'mic' };
    expect(citeFigure(evidenceOf(share, question))).to.equal(
      'Tỷ trọng kinh tế số trong GDP, Việt Nam, năm 2023: 16,5%, theo Bộ TT&TT, ước tính, công bố tháng 1/2024. Nguồn: Báo Bình Định, 19/7/2024; thoibaotaichinhvietnam.vn.',
    );
    expect(citeFigure(evidenceOf(share, question, 'en'))).to.equal(
      'Digital economy’s share of GDP, Viet Nam, 2023: 16.5% (MIC), estimate, released January 2024. Source: Bình Định newspaper, 19 July 2024; thoibaotaichinhvietnam.vn.',
    );
  });

  it('of a revised figure says what it was', () => {
    const question = { period: '2023', method: 'nso' };
    expect(citeFigure(evidenceOf(share, question))).to.contain(
      'Số liệu đã được điều chỉnh; trước đó là 12,33% (năm 2024).',
    );
    expect(citeFigure(evidenceOf(share, question, 'en'))).to.contain(
      'The figure has been revised; it was 12.33% (2024).',
    );
  });

  it('of a contradicted rank says who says otherwise, and which province', () => {
    const question = { indicator: 'dti', area: 'vn63:37', period: '2021' };
    const citation = citeFigure(evidenceOf(dti, question));
    expect(citation).to.match(
      /^Chỉ số chuyển đổi số, Ninh Bình \(trước 1\/7\/2025\), năm 2021: 0,5064; thứ 6\/63, /,
    );
    expect(citation).to.match(
      /Các nguồn nói khác nhau: thứ 5 \(.+8\/8\/2022\)/,
    );
    expect(citation).to.contain('Nguồn: daidoanket.vn; thoibaotaichinh');
  });

  it('of a mean says that it is one', () => {
    const question = { indicator: 'dti', area: 'vn63', statistic: 'mean' };
    const evidence = evidenceOf(dti, { ...question, statistic: 'mean' });
    expect(citeFigure(evidence)).to.contain(
      'số, trung bình, 63 tỉnh, thành phố',
    );
  });

  it('in a footnote has titles, addresses, the words and the day of reading', () => {
    const question = { period: '2023', method: 'nso' };
    const style = { style: 'reference', accessed: '2026-08-05' } as const;
    const citation = citeFigure(evidenceOf(share, question, 'en'), style);
    expect(citation).to.contain(
      'In the source’s words: “lần lượt là 12,66%, 12,87%, 12,83%, 12,87% và 13,17%”.',
    );
    expect(citation).to.contain(
      '“Kinh tế số năm 2024 góp 1,5 triệu tỷ đồng, chiếm 13,17% GDP” [The digital economy of 2024',
    );
    expect(citation).to.contain('https://baomoi.net.vn/');
    expect(citation).to.match(/Accessed 5 August 2026\.$/);
  });

  it('gives an act’s number once', () => {
    const sources = [
      { id: 's', title: 'Quyết định 749/QĐ-TTg', documentNumber: '749/QĐ-TTg' },
      { id: 't', title: 'Chiến lược', documentNumber: '411/QĐ-TTg' },
    ];
    const dataset = datasetOf([{ value: 1, sources: ['s', 't'] }], { sources });
    const style = { style: 'reference' } as const;
    expect(citeFigure(evidenceOf(dataset), style)).to.match(
      /Nguồn: “Quyết định 749\/QĐ-TTg”; “Chiến lược”, số 411\/QĐ-TTg\.$/,
    );
  });

  it('keeps the hedge, and says what was reckoned or inferred', () => {
    const dataset = datasetOf([
      {
        ...{ value: 75000, hedge: 'nearly', rank: 2, rankBasis: 'inferred' },
        ...{ status: 'derived', derivation: '40.000 + 35.000' },
      },
    ]);
    expect(citeFigure(evidenceOf(dataset))).to.equal(
      'X, Việt Nam: gần 75.000; thứ 2, tính lại, cách tính: 40.000 + 35.000, thứ hạng suy từ thứ tự liệt kê của nguồn. Nguồn: S.',
    );
  });

  it('says that there is no source, and why there is no figure', () => {
    const dataset = datasetOf([{ missing: 'not-published', period: '2024' }]);
    const evidence = evidenceOf(dataset);
    expect(citeFigure(evidence)).to.equal(
      'X, Việt Nam, năm 2024: chưa công bố. Nguồn: S.',
    );
    const shown = evidence.shown.map((claim) => ({ ...claim, sources: [] }));
    expect(citeFigure({ ...evidence, shown })).to.match(
      /Nguồn: không ghi nguồn\.$/,
    );
  });
});
