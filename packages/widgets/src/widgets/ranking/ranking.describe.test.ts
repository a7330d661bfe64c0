import type { DatasetIndex } from '@chiso/data/core';
import { expect } from '@esm-bundle/chai';
import { exampleIndex } from '../../../test-support/documents.js';
import { describeControls } from './ranking.describe-controls.js';
import { words as en } from './ranking.describe-en.js';
import { words as vi } from './ranking.describe-vi.js';
import {
  firstTextOf,
  linesOf,
  modelOf,
  smallIndex,
  textOf,
} from './ranking.fixture.js';

describe('describeRanking', () => {
  let dti: DatasetIndex;
  before(async () => {
    dti = await exampleIndex('dti');
  });

  it('describeRanking(DTI 2022 against 2021) reads as a newspaper prints it', () => {
    const asked = { indicator: 'dti', period: '2022', compare: '2021' };
    const text = textOf(dti, { ...asked, highlight: 'thai-nguyen' });
    expect(text.context).to.equal('Năm 2022 · 63 tỉnh, thành phố');
    expect(text.columns[1]!.text).to.equal('So với 2021');
    expect(linesOf(text).slice(1, 9)).to.deep.equal([
      '1 | = | Đà Nẵng | 0,8002',
      '2 | ▲ 1 | Hồ Chí Minh | 0,7163',
      '3 | ▲ 4a | Quảng Ninh | 0,7024',
      '4 | ▼ 2 | Huế | 0,6975',
      '5 | – | Cần Thơ | 0,6924',
      '6 | ▼ 1a | Lạng Sơn | chưa có số liệu',
      '7 | ▼ 3a | Bắc Ninh | chưa có số liệu',
      '* 8 | = | Thái Nguyên | chưa có số liệu',
    ]);
  });

  it('describeRanking(plain) writes at once all that it writes in the end', () => {
    const asked = { indicator: 'dti', period: '2022' };
    const first = firstTextOf(dti, asked);
    const whole = textOf(dti, asked);
    expect(first.context).to.equal(whole.context);
    expect(linesOf({ ...first, summary: '' })).to.deep.equal(linesOf(whole));
    const spoken = whole.rows.flatMap(({ cells }) =>
      cells.filter((cell) => cell.spoken ?? cell.aside),
    );
    expect(spoken).to.deep.equal([]);
  });

  it('describeRanking(doubts) names them at once, in one note', () => {
    const asked = { indicator: 'dti', among: 'vn63', period: '2021' };
    const first = firstTextOf(dti, asked);
    const kinds = (row: number) => first.rows[row]!.cells[0]!.kinds;
    expect([kinds(0), kinds(3), kinds(5)]).to.deep.equal([
      [],
      ['inferred'],
      ['disputed'],
    ]);
    expect(first.notes).to.deep.equal([
      { mark: '*', text: 'Suy ra, các nguồn nói khác nhau.' },
    ]);
  });

  it('describeRanking(what comes later) keeps its columns and leaves them blank', () => {
    const asked = { indicator: 'dti', period: '2022', compare: '2021' };
    const first = firstTextOf(dti, { ...asked, history: true });
    expect(first.columns.map(({ kind }) => kind)).to.deep.equal([
      ...['rank', 'move', 'name', 'value', 'history'],
    ]);
    expect(first.columns[1]!.text).to.equal('So với 2021');
    for (const { cells } of first.rows) {
      expect([cells[1], cells[4]]).to.deep.equal([{ text: '' }, { text: '' }]);
    }
  });

  it('describeRanking(movement) is said in words', () => {
    const asked = { indicator: 'dti', period: '2022', compare: '2021' };
    const spoken = (lang: 'vi' | 'en') =>
      textOf(dti, asked, lang)
        .rows.slice(0, 5)
        .map(({ cells }) => cells[1]!.spoken);
    expect(spoken('vi')).to.deep.equal([
      'giữ nguyên hạng so với năm 2021',
      'tăng 1 bậc so với năm 2021',
      'tăng 4 bậc so với năm 2021',
      'giảm 2 bậc so với năm 2021',
      'chưa rõ thay đổi so với năm 2021',
    ]);
    expect(spoken('en')[1]).to.equal('up 1 place compared with 2021');
    expect(spoken('en')[2]).to.equal('up 4 places compared with 2021');
  });

  it('describeRanking(DTI 2021) counts, marks what is inferred and disputed', () => {
    const asked = { indicator: 'dti', among: 'vn63', period: '2021' };
    const text = textOf(dti, { ...asked, compare: '2020' });
    expect(text.context).to.equal('Năm 2021 · 11 trên 63 tỉnh, thành phố');
    const lines = linesOf(text);
    expect(lines[0]).to.equal(
      'Hạng | So với 2020c | Tỉnh, thành phố | DTI (0⁠–⁠1)',
    );
    expect(lines[4]).to.equal('4a | ▼ 1d | Bắc Ninh | chưa có số liệu');
    expect(lines[6]).to.equal('6b | ▲ 2d | Ninh Bình | 0,5064');
    expect(text.rows[5]!.cells[0]!.aside).to.equal('các nguồn nói khác nhau');
    const notes = lines.slice(-5);
    expect(notes[0]).to.equal('a: Suy từ thứ tự liệt kê của nguồn.');
    expect(notes[2]).to.match(/^c: Cách đo đã thay đổi: .*khung đánh giá mới/);
    expect(notes.slice(3)).to.deep.equal([
      'd: Dựa trên thứ hạng suy ra hoặc có tranh cãi.',
      '–: Chưa có số liệu.',
    ]);
  });

  it('describeRanking(another set) says why there is no movement', () => {
    const text = textOf(dti, {
      indicator: 'dti',
      among: 'ministries-with-services-2021',
      period: '2021',
      compare: '2020',
    });
    expect(text.context).to.contain('5 trên 17 bộ, ngành');
    expect(text.notes[0]).to.deep.equal({
      mark: '',
      text: 'Không so với năm 2020: khi đó xếp hạng theo danh sách khác.',
    });
    // All ranks are inferred alike: the head says it once.
    expect(linesOf(text)[0]).to.equal('Hạnga | Bộ, ngành | DTI (0⁠–⁠1)');
  });

  it('describeRanking(several columns) writes a dash for what nobody says', () => {
    const indicator = 'dti dti-cqs dti-kts dti-xhs';
    const text = textOf(dti, { indicator, among: 'vn63', period: '2020' });
    expect(text.context).to.contain('thang 0\u2060–\u20601');
    const lines = linesOf(text);
    expect(lines[0]).to.equal(
      'Hạng | Tỉnh, thành phố | DTI | Chính quyền số | Kinh tế số | Xã hội số',
    );
    expect(lines[10]).to.equal('12 | Thái Nguyên | – | thứ 3 | – | –');
    expect(text.rows[9]!.cells[2]!.spoken).to.equal('chưa có số liệu');
  });

  it('describeRanking(English) has no Vietnamese words of ours', () => {
    const asked = { indicator: 'dti', among: 'vn63', period: '2021' };
    const text = textOf(
      dti,
      { ...asked, compare: '2020', highlight: 'Bình Định' },
      'en',
    );
    expect(text.header.text).to.equal('Digital Transformation Index');
    expect(text.rows.at(-1)!.cells.map((cell) => cell.text)).to.deep.equal([
      '–',
      '–',
      'Binh Dinh',
      'no data',
    ]);
    expect(text.rows.at(-1)!.cells[2]!.below).to.equal('now part of Gia Lai');
    expect(linesOf(text).join('\n')).not.to.match(/chưa|hạng|tỉnh|nguồn/i);
  });

  it('describeRanking(summary) says who leads and where the marked stand', () => {
    const asked = { indicator: 'dti', period: '2022', highlight: 'ninh-binh' };
    expect(textOf(dti, asked).summary).to.equal(
      'Dẫn đầu là Đà Nẵng: Hạng 1, DTI (0⁠–⁠1) 0,8002. Ninh Bình: Hạng 21, DTI (0⁠–⁠1) chưa có số liệu.',
    );
  });

  it('describeRanking(hedge, fraction, missing, status) keeps each with its figure', () => {
    const index = smallIndex({
      indicators: [{ id: 'x', name: 'Dịch vụ', noun: 'dịch vụ' }],
      observations: [
        { area: 'a', value: 95, hedge: 'more-than', source: 's' },
        { area: 'b', count: 35, of: 53, percent: 66, source: 's' },
        { area: 'c', missing: 'not-published', source: 's' },
        { area: 'd', value: 5, status: 'estimate', source: 's' },
      ],
    });
    const text = textOf(index, {});
    expect(linesOf(text)).to.have.members([
      'Nơi | Dịch vụ (dịch vụ)',
      'A | trên 95',
      'B | 35/53 (66%)',
      'C | chưa công bố',
      'D | 5a',
      'a: Ước tính.',
    ]);
  });

  it('describeRanking(movement from a doubtful rank) says so wherever it is told', () => {
    const asked = { indicator: 'dti', period: '2022', compare: '2021' };
    const text = textOf(dti, { ...asked, highlight: 'bac-ninh' }, 'en');
    const doubt = 'based on a rank that is inferred, derived or disputed';
    expect(text.rows[6]!.cells[1]!.aside).to.equal(doubt);
    expect(text.rows[0]!.cells[1]!.aside).to.equal(undefined);
    expect(text.summary).to.contain(
      `Bac Ninh: Rank 7, down 3 places compared with 2021 (${doubt})`,
    );
  });

  it('describeRanking(areas of several levels) has one neutral word', async () => {
    const share = await exampleIndex('digital-economy-share');
    const text = textOf(share, {});
    expect(text.context).to.contain(' · 2 nơi');
    expect(text.context).not.to.contain('tỉnh, thành phố');
    expect(textOf(share, {}, 'en').context).to.contain(' · 2 areas');
  });

  it('describeRanking(columns of several methods) names each in its head', () => {
    const index = smallIndex({
      methods: [
        { id: 'm', name: 'Bộ' },
        { id: 'n', name: 'Cục' },
      ],
      indicators: ['x', 'y', 'z', 'w'].map((id) => ({
        id,
        name: id.toUpperCase(),
        unit: 'percent',
      })),
      observations: ['a', 'b'].flatMap((area, at) => [
        { indicator: 'x', area, method: 'm', value: 5 + at, source: 's' },
        { indicator: 'y', area, method: 'n', value: 7 + at, source: 's' },
        { indicator: 'z', area, method: 'm', rank: 2 - at, source: 's' },
        { indicator: 'w', area, value: 1 + at, source: 's' },
      ]),
    });
    const heads = (indicator: string) => {
      const { context, columns } = textOf(index, { indicator });
      return [context, ...columns.map(({ text }) => text)];
    };
    expect(heads('x')).to.include.members(['2 nơi · Bộ', 'X']);
    expect(heads('x z')).to.include.members(['2 nơi · Bộ', 'X', 'Z']);
    const apart = heads('x y');
    expect(apart).to.include.members(['2 nơi', 'X (Bộ)', 'Y (Cục)']);
    expect(heads('x w')).to.include.members(['2 nơi', 'X (Bộ)', 'W']);
    // The ranks have no column of figures that could name their method.
    const ranked = heads('z y');
    expect(ranked).to.include.members(['2 nơi', 'Hạng (Bộ)', 'Y (Cục)']);
  });

  it('describeRanking(derived ranks) says so at the head, once', async () => {
    const communes = await exampleIndex('communes');
    const text = textOf(communes, { indicator: 'online-filing' });
    expect(text.rows).to.have.length(3321);
    expect(text.columns[0]!.mark).to.equal('a');
    expect(text.rows.every(({ cells }) => !cells[0]!.marks)).to.equal(true);
    expect(text.notes.map((note) => note.text)).to.deep.equal([
      'Xếp theo số liệu, nguồn không nêu hạng.',
    ]);
  });
});

describe('describeControls', () => {
  it('describeControls(counts) writes them with their areas', async () => {
    const dti = await exampleIndex('dti');
    const model = modelOf(dti, { indicator: 'dti', period: '2022' })!;
    const vietnamese = describeControls(model, vi, 'vi', {
      found: 1,
      hidden: 43,
    });
    expect(vietnamese).to.deep.equal({
      search: 'Tìm tỉnh, thành phố',
      found: 'Tìm thấy 1 tỉnh, thành phố',
      more: 'Xem thêm 43 tỉnh, thành phố',
      fewer: 'Thu gọn',
    });
    const none = { found: 0, hidden: 1 };
    expect(describeControls(model, vi, 'vi', none).found).to.equal(
      'Không tìm thấy tỉnh, thành phố nào',
    );
    expect(describeControls(model, en, 'en', none)).to.deep.equal({
      search: 'Find a province or city',
      found: 'No provinces and cities found',
      more: 'Show 1 more province or city',
      fewer: 'Show fewer',
    });
  });
});
