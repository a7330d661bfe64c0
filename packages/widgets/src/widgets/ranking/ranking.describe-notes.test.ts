import type { DatasetIndex } from '@chiso/data/core';
import { expect } from '@esm-bundle/chai';
import { exampleIndex } from '../../../test-support/documents.js';
import { linesOf, smallIndex, textOf } from './ranking.fixture.js';

describe('the notes of describeRanking', () => {
  let dti: DatasetIndex;
  before(async () => {
    dti = await exampleIndex('dti');
  });

  it('describeRanking(Ninh Bình 2021) names both sources of both ranks', () => {
    const asked = { indicator: 'dti', among: 'vn63', period: '2021' };
    const notes = (lang: 'vi' | 'en') =>
      textOf(dti, { ...asked, highlight: 'ninh-binh' }, lang).notes.map(
        ({ text }) => text,
      );
    expect(notes('vi')[1]).to.equal(
      'Các nguồn nói khác nhau: Ninh Bình: thứ 6 theo daidoanket.vn, thoibaotaichinhvietnam.vn; thứ 5 theo Nguồn tin tỉnh Ninh Bình (bài không ghi tên cơ quan).',
    );
    expect(notes('en')[1]).to.equal(
      'Sources disagree: Ninh Binh: 6th according to daidoanket.vn, thoibaotaichinhvietnam.vn; 5th according to A source in Ninh Bình province (the article names no publisher).',
    );
  });

  it('describeRanking(every doubt) has its letter at the figure, and a note', () => {
    const told = { period: '2024', source: 's' };
    const index = smallIndex({
      areas: [...'abcdefgh'].map((id) => ({ id, name: id.toUpperCase() })),
      observations: [
        { ...told, area: 'a', rank: 1, value: 9, status: 'estimate' },
        { ...told, area: 'b', rank: 2, value: 8, status: 'provisional' },
        { ...told, area: 'c', rank: 3, value: 6, release: '2025-01' },
        { ...told, area: 'c', rank: 3, value: 7, release: '2025-06' },
        { ...told, area: 'd', rank: 4, value: 5 },
        { ...told, area: 'd', rank: 4, value: 4, source: 't' },
        { area: 'e', period: '2024', rank: 5, value: 3 },
        { ...told, area: 'f', missing: 'not-published' },
        { ...told, area: 'g', rank: 7, value: 1, status: 'final' },
        // Ranks are revised and contradicted as figures are.
        { ...told, area: 'h', rank: 9, value: 0, release: '2025-01' },
        { ...told, area: 'h', rank: 8, value: 0, release: '2025-06' },
      ],
      sources: [
        { id: 's', title: 'Báo S' },
        { id: 't', title: 'Báo T' },
      ],
    });
    const [, ...lines] = linesOf(textOf(index, {}));
    expect(lines).to.deep.equal([
      '1a | A | 9a',
      '2b | B | 8b',
      '3 | C | 7d',
      '4 | D | 5e',
      '5c | E | 3c',
      '7 | G | 1',
      '8d | H | 0',
      '– | F | chưa công bố',
      'a: Ước tính.',
      'b: Sơ bộ.',
      'c: Không ghi nguồn.',
      'd: Số liệu đã được điều chỉnh.',
      'e: Các nguồn nói khác nhau: D: 5 theo Báo S; 4 theo Báo T.',
      '–: Chưa có số liệu.',
    ]);
  });
});
