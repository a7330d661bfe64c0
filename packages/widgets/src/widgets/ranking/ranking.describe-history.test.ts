import type { DatasetIndex } from '@chiso/data/core';
import { expect } from '@esm-bundle/chai';
import { exampleIndex } from '../../../test-support/documents.js';
import { smallIndex, textOf } from './ranking.fixture.js';

describe('describeHistory', () => {
  let dti: DatasetIndex;
  before(async () => {
    dti = await exampleIndex('dti');
  });

  it('describeRanking(history) tells each edition in words', () => {
    const asked = { indicator: 'dti', period: '2022', history: true };
    const text = textOf(dti, { ...asked, highlight: 'ninh-binh' });
    const { kind, text: head, mark } = text.columns.at(-1)!;
    expect([kind, head.replaceAll('\u2060', ''), mark]).to.deep.equal([
      'history',
      'Hạng 2020–2022',
      'a',
    ]);
    const told = (row: number) => text.rows[row]!.cells.at(-1)!;
    expect(told(20)).to.deep.equal({
      text: '2020: thứ 8, cách đo đã thay đổi, 2021: thứ 6, 2022: thứ 21',
      // Only what can be compared: from 6th to 21st.
      key: -15,
      kinds: ['doubtful'],
      marks: 'b',
      aside: 'dựa trên thứ hạng suy ra hoặc có tranh cãi',
    });
    expect(told(4).text).to.equal(
      '2020: thứ 7, cách đo đã thay đổi, 2021: chưa có số liệu, 2022: thứ 5',
    );
    expect(told(4).key).to.equal(undefined);
    expect(text.notes[0]!.text).to.match(/^Cách đo đã thay đổi: Từ năm 2021/);
    expect(text.summary).to.contain('Ninh Bình: Hạng 21, ');
    expect(text.summary).to.contain('2021: thứ 6, 2022: thứ 21');
    expect(textOf(dti, asked, 'en').rows[1]!.cells.at(-1)!.text).to.equal(
      '2020: 5th, the method has changed, 2021: 3rd, 2022: 2nd',
    );
  });

  it('describeRanking(history of figures) writes them as the column does', () => {
    const index = smallIndex({
      indicators: [
        { id: 'x', name: 'Tỷ lệ', shortName: 'TL', unit: 'percent' },
      ],
      observations: ['a', 'b'].flatMap((area) => [
        { area, period: '2020', value: 15.2, hedge: 'more-than', source: 's' },
        { area, period: '2021', missing: 'not-published', source: 's' },
        { area, period: '2022', value: 18, status: 'estimate', source: 's' },
        { area, period: '2023', value: 20, source: 's' },
      ]),
    });
    const { columns, rows } = textOf(index, { history: true });
    expect(columns.at(-1)!.text.replaceAll('\u2060', '')).to.equal(
      'TL 2020–2023',
    );
    // The letter of an estimate that all of them have is at the head.
    expect(columns.at(-1)!.mark).to.equal('a');
    expect(rows[0]!.cells.at(-1)!.text).to.equal(
      '2020: trên 15,2%, 2021: chưa công bố, 2022: 18%, 2023: 20%',
    );
    expect(rows[0]!.cells.at(-1)!.key).to.be.closeTo(4.8, 1e-9);
  });
});
