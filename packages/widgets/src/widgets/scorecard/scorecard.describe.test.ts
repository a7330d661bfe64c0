import { targetReasons } from '@chiso/data/targets';
import { expect } from '@esm-bundle/chai';
import { exampleIndex, indexOf } from '../../../test-support/documents.js';
import { describeEmpty } from './scorecard.describe-empty.js';
import { words as en } from './scorecard.describe-en.js';
import { describeFound } from './scorecard.describe-found.js';
import { words as vi } from './scorecard.describe-more-vi.js';
import { describeRule } from './scorecard.describe-rule.js';
import { describeTrend } from './scorecard.describe-trend.js';
import {
  boardDocument,
  modelOf,
  moreOf,
  rowOf,
  rowsOf,
  textOf,
} from './scorecard.fixture.js';
import { modelTrend } from './scorecard.model-trend.js';
import { queryScorecard } from './scorecard.query.js';

const notWords = /NaN|undefined|null|Infinity|\[object/;

describe('describeScorecard(model, index, speaker)', () => {
  it('describeScorecard tells all counts in one sentence, vi and en', async () => {
    const index = await exampleIndex('digital-transformation');
    expect(textOf(index).sentence).to.equal(
      'Trong 9 chỉ tiêu có 1 đạt (11%), 0 đúng tiến độ, 0 chậm tiến độ và 8 chưa có thông tin (89%).',
    );
    expect(textOf(index, {}, 'en').sentence).to.equal(
      'Of 9 indicators: 1 reached (11%), 0 on the way, 0 behind and 8 no information (89%).',
    );
    expect(textOf(index).context).to.equal(
      'Bảng theo dõi mục tiêu · Việt Nam, trừ nơi ghi khác',
    );
  });

  it('describeScorecard tells rows from indicators where methods live side by side', async () => {
    const index = await exampleIndex('digital-economy-share');
    const text = textOf(index);
    expect(text.sentence).to.contain('Trong 2 dòng theo dõi 1 chỉ tiêu có');
    expect(text.groups[0]!.counts).to.equal('1 đạt · 1 chậm tiến độ');
    expect(text.groups[0]!.rows.map(({ place }) => place)).to.deep.equal([
      'Bộ TT&TT',
      'Cục Thống kê',
    ]);
  });

  it('describeScorecard lists the acts that set one value, and who writes it otherwise', async () => {
    const index = await exampleIndex('digital-economy-share');
    const [row] = rowsOf(index, { method: 'nso' });
    expect(row!.target.text).to.equal('khoảng 20%');
    expect(row!.acts.map(({ text }) => text)).to.deep.equal([
      '52-NQ/TW',
      '749/QĐ-TTg (ghi “20%”)',
      'Nghị quyết Đại hội XIII của Đảng',
      '411/QĐ-TTg (ghi “20%”)',
    ]);
    expect(row!.notes).to.deep.equal([
      'kinhte.congthuong.vn ghi khác: khoảng 25%',
    ]);
    expect(row!.others.map(({ text }) => text)).to.deep.equal([
      'năm 2023: 15,5%',
      'năm 2024: 17,5%',
      'năm 2030: trên 30%',
    ]);
  });

  it('describeScorecard tells a verdict as the word of its source', async () => {
    const index = await exampleIndex('digital-transformation');
    const row = rowsOf(index, { topic: 'population-data' })[0]!;
    expect(row.word).to.equal('đạt');
    expect(row.figure.text).to.equal('trên 48 triệu tài khoản');
    expect(row.target.text).to.equal('không nêu con số');
    expect(row.notes).to.deep.equal(['theo nguồn: vượt chỉ tiêu']);
    expect(row.reason).to.equal('Theo lời nguồn công bố.');
    expect(row.quote).to.deep.equal({
      text: 'vượt chỉ tiêu Thủ tướng Chính phủ giao',
      lang: 'vi',
    });
  });

  it('describeScorecard shows lower bounds, ranges and no deadline as they are', async () => {
    const index = await exampleIndex('digital-transformation');
    const rows = textOf(index).groups.flatMap((group) => group.rows);
    const targets = rows.map(({ target }) => target.text);
    expect(targets).to.include('ít nhất 20 triệu người');
    expect(targets).to.include('3–5%/tháng');
    expect(rows[0]!.due).to.equal('không nêu thời hạn');
    expect(rows[2]!.due).to.equal('6 tháng cuối năm 2024 · suy ra');
    expect(rows[2]!.place).to.equal('Bình Định');
  });

  it('describeScorecard says how far it is, and what the line comes to', () => {
    const observations = [
      { period: '2021', value: 11.91 },
      { period: '2024', value: 18.3 },
    ];
    const ahead = rowOf({ period: '2025', value: 20 }, observations);
    expect(ahead.distance).to.equal('cách mục tiêu 1,7 điểm phần trăm');
    expect(ahead.reason).to.equal(
      'Đi trước đường thẳng tiến độ (mức phải có: 17,98%).',
    );
    const past = rowOf({ period: '2024', value: 17.5 }, observations);
    expect([past.distance, past.reason]).to.deep.equal([
      'vượt mục tiêu 0,8 điểm phần trăm',
      'Số liệu đã qua mức mục tiêu.',
    ]);
    const open = rowOf({ period: '2025', value: 20 }, [
      { period: '2025', value: 19, hedge: 'nearly' },
    ]);
    expect(open.distance).to.equal('');
    expect(open.reason).not.to.equal('');
  });

  it('describeScorecard says what less than the target is, where less is better', () => {
    const row = rowOf(
      { period: '2025', value: 5 },
      [{ period: '2025', value: 4.5 }],
      { indicator: { unit: 'count', noun: 'ngày', direction: 'lower' } },
    );
    expect(row.distance).to.equal('thấp hơn mục tiêu 0,5 ngày');
  });

  it('describeScorecard shortens large amounts that were reckoned', () => {
    const row = rowOf(
      { period: '2026-12-31', value: 20_000_000, hedge: 'at-least' },
      [
        { period: '2023-12-31', periodType: 'as-of', value: 4_000_000 },
        { period: '2025-12-31', periodType: 'as-of', value: 12_100_000 },
      ],
      { indicator: { unit: 'count', noun: 'người' } },
    );
    expect(row.distance).to.equal('cách mục tiêu 7,9 triệu người');
    expect(row.reason).to.equal(
      'Sau đường thẳng tiến độ (mức phải có: 14,67 triệu).',
    );
  });

  it('describeScorecard tells a later figure than the one judged', () => {
    const row = rowOf({ period: '2023', value: 20 }, [
      { period: '2023', value: 15 },
      { period: '2024', value: 22, status: 'estimate' },
    ]);
    expect(row.when).to.equal('năm 2023');
    expect(row.latest).to.equal('mới nhất: 22% (năm 2024 · ước tính)');
    expect(row.reason).to.equal('Đến thời hạn chưa đạt, về sau mới đạt.');
  });

  it('describeScorecard gives a missing figure its reason', () => {
    const row = rowOf({ period: '2025', value: 20 }, [
      { period: '2024', missing: 'not-published' },
    ]);
    expect(row.word).to.equal('chưa có thông tin');
    expect(row.reason).to.equal(
      'Nguồn cho biết không có số liệu: chưa công bố.',
    );
  });

  it('describeScorecard marks a revised, a disputed and a contested figure', () => {
    const document = boardDocument(
      [{ period: '2025', value: 20 }],
      [
        { period: '2025', value: 19, release: '2025-06' },
        { period: '2025', value: 21, release: '2026-01' },
        { period: '2025', value: 18, release: '2026-01', source: 'plan' },
      ],
    );
    const row = rowsOf(document)[0]!;
    expect(row.when).to.equal(
      'năm 2025 · đã điều chỉnh · các nguồn nói khác nhau',
    );
    expect(row.reason).to.equal(
      'Số liệu đã qua mức mục tiêu. Có nguồn cho kết quả khác.',
    );
  });

  it('describeScorecard never rounds something to nothing or a part to all', () => {
    const areas = Array.from({ length: 400 }, (_, at) => `m:${at}`);
    const document = boardDocument(
      areas.map((area) => ({ area, period: '2025', value: 20 })),
      [{ area: 'm:0', period: '2025', value: 30 }],
      { areas: areas.map((id) => ({ id, name: id })) },
    );
    expect(textOf(document).counts.map(({ share }) => share)).to.deep.equal([
      'dưới 1%',
      '0%',
      '0%',
      'trên 99%',
    ]);
  });

  it('describeScorecard says no more than words, in both languages', async () => {
    for (const name of ['digital-transformation', 'digital-economy-share']) {
      const index = await exampleIndex(name);
      for (const lang of ['vi', 'en'] as const) {
        const said = [textOf(index, {}, lang), rowsOf(index, {}, lang)];
        const text = JSON.stringify(said);
        expect(text).not.to.match(notWords);
      }
    }
  });
});

describe('describeEmpty(index, query, languages)', () => {
  const empty = (
    index: Parameters<typeof describeEmpty>[0],
    attributes: Parameters<typeof queryScorecard>[0],
    lang: 'vi' | 'en' = 'vi',
  ) =>
    describeEmpty(index, queryScorecard(attributes), {
      lang,
      documentLang: 'vi',
    });

  it('describeEmpty says what was asked, and that no target matches', async () => {
    const index = await exampleIndex('digital-transformation');
    expect(empty(index, { topic: 'agriculture' })).to.equal(
      'Không có mục tiêu nào ứng với chủ đề “agriculture”.',
    );
    expect(
      empty(index, { topic: 'vneid', area: 'binh-dinh', due: '2030' }),
    ).to.equal(
      'Không có mục tiêu nào ứng với chủ đề “Nền tảng VNeID”, nơi “Bình Định”, thời hạn năm 2030.',
    );
    expect(empty(index, { due: 'soon' }, 'en')).to.equal(
      'What was asked cannot be read: the deadline “soon”.',
    );
  });

  it('describeEmpty says so where a document sets no targets', () => {
    const index = indexOf(boardDocument([], [{ period: '2024', value: 1 }]));
    expect(empty(index, { topic: 'x' })).to.equal(
      'Tài liệu này không nêu mục tiêu nào.',
    );
  });
});

describe('the words of a board', () => {
  it('words.reasons has a sentence for every case of the rule', () => {
    const cases = new Set(Object.values(targetReasons).flat());
    for (const { reasons } of [vi, en.more!]) {
      expect(new Set(Object.keys(reasons))).to.deep.equal(cases);
    }
  });

  it('describeFound counts the rows that are shown', () => {
    const model = modelOf(
      indexOf(boardDocument([{ period: '2025', value: 20 }], [{ value: 3 }])),
    );
    const found = (chosen: Parameters<typeof describeFound>[1]) =>
      describeFound(model, chosen, en.board, 'en');
    expect(found([])).to.equal('');
    expect(found(['no-information'])).to.equal('Showing 1 of 1 row.');
    expect(found(['behind'])).to.equal('Showing 0 of 1 row.');
  });

  it('describeRule tells the tolerance that was used, and all targets', () => {
    const index = indexOf(
      boardDocument([
        { period: '2025', value: 20 },
        { period: '2030', value: 30 },
      ]),
    );
    const languages = { lang: 'vi', documentLang: 'vi' } as const;
    const strict = describeRule(moreOf(index), 0, languages);
    expect(strict.statuses).to.have.length(4);
    expect(strict.notes[1]).to.contain('Dung sai: 0.');
    expect(strict.notes.at(-1)).to.contain(
      'cả 2 mục tiêu của mọi thời hạn: 0 đạt',
    );
    const lenient = describeRule(moreOf(index), 0.07, languages);
    expect(lenient.notes[1]).to.contain('Dung sai: 7%');
  });

  it('describeTrend reads the figures of a small trend', () => {
    const { rows } = moreOf(
      indexOf(
        boardDocument(
          [{ period: '2025', value: 20 }],
          [
            { period: '2021', value: 10 },
            { period: '2022', value: 12, hedge: 'nearly' },
          ],
        ),
      ),
    );
    const trend = modelTrend(rows[0]!)!;
    expect(describeTrend(trend, { lang: 'vi', documentLang: 'vi' })).to.equal(
      'năm 2021: 10%; năm 2022: gần 12%',
    );
  });
});
