import { expect } from '@esm-bundle/chai';
import * as fc from 'fast-check';
import { datasetOf } from '../../test-support/ask.js';
import { documentNames } from '../../test-support/claims.js';
import { evidenceOf, loadDataset } from '../../test-support/evidence.js';
import {
  checkCslItem,
  readBibtex,
  readRis,
} from './citation-readers.fixture.js';
import type { CslItem } from './csl-item.js';
import { oneLine } from './one-line.js';
import { toBibtex } from './to-bibtex.js';
import { toCslJson } from './to-csl-json.js';
import { toRis } from './to-ris.js';

const accessed = '2026-08-05';

/** What a reader of either format must have back. */
function compare(items: readonly CslItem[]): void {
  const entries = readBibtex(toBibtex(items));
  const records = readRis(toRis(items));
  expect(entries).to.have.length(items.length);
  expect(records).to.have.length(items.length);
  expect(new Set(entries.map(({ key }) => key)).size).to.equal(items.length);
  items.forEach((item, at) => {
    const { fields } = entries[at]!;
    const record = records[at]!;
    const plain = (text: string | undefined) => text && oneLine(text);
    const bibtex = {
      ...fields,
      place: fields.publisher ?? fields.institution,
    };
    expect(bibtex).to.deep.include({
      ...(item.title && { title: plain(item.title) }),
      ...(item.note && { note: plain(item.note) }),
      ...(item.number && { number: plain(item.number) }),
      place: plain(item.publisher),
    });
    expect(record.TI).to.equal(plain(item.title));
    expect(record.T2).to.equal(plain(item['container-title']));
    expect(record.PB).to.equal(plain(item.publisher));
    expect(record.N1).to.equal(plain(item.note));
    expect(record.UR).to.equal(item.URL);
    const [year, month, day] = item.issued?.['date-parts'][0] ?? [];
    expect(fields.year).to.equal(year?.toString());
    expect(fields.day).to.equal(day?.toString());
    expect(record.DA?.split('/').map(Number)).to.deep.equal(
      year && [year, month, day],
    );
  });
}

describe('citations for reference managers', () => {
  it('toCslJson(16,5%) has both newspapers, the words with the first', async () => {
    const share = await loadDataset('digital-economy-share.json');
    const evidence = evidenceOf(share, { period: '2023', method: 'mic' });
    const [first, second] = toCslJson(evidence, { accessed });
    expect(first).to.deep.equal({
      id: 'article-000',
      type: 'article-newspaper',
      'container-title': 'Báo Bình Định',
      'event-date': { 'date-parts': [[2024, 7, 19]], circa: true },
      accessed: { 'date-parts': [[2026, 8, 5]] },
      note: '“Bộ TT&TT ước tính tỷ trọng kinh tế số trong GDP Việt Nam năm 2023 đạt 16,5%” (dòng 7) (Tỷ trọng kinh tế số trong GDP, Việt Nam, năm 2023: 16,5%)',
    });
    expect(second?.note).to.equal(
      '(Tỷ trọng kinh tế số trong GDP, Việt Nam, năm 2023: 16,5%)',
    );
  });

  it('toCslJson(a contradicted rank) has those who contradict it too', async () => {
    const dti = await loadDataset('dti.json');
    const question = { indicator: 'dti', area: 'vn63:37', period: '2021' };
    const items = toCslJson(evidenceOf(dti, question, 'en'));
    expect(items.map(({ id }) => id)).to.deep.equal([
      'daidoanket',
      'thoibaotaichinh-110514',
      'article-003',
    ]);
    expect(items[0]?.title).to.match(/^Thanh Hóa tăng 3 bậc/);
    expect(items[0]?.language).to.equal('vi');
    expect(items[1]?.issued).to.deep.equal({ 'date-parts': [[2022, 8, 9]] });
    expect(items[2]?.note).to.match(/^“vươn lên thứ 5.*: 5th\)$/);
    expect(items[0]).not.to.have.property('accessed');
  });

  it('toCslJson(each kind of source) is of its type, an act with its number', () => {
    const kinds = [undefined, 'press', 'report', 'dataset', 'legal'] as const;
    const sources = kinds.map((kind) => ({
      ...(kind && { kind }),
      id: `${kind}`,
      title: 'T',
      publisher: { name: 'P' },
      documentNumber: '1/QĐ',
    }));
    const all = sources.map(({ id }) => id);
    const dataset = datasetOf([{ value: 1, sources: all }], { sources });
    const items = toCslJson(evidenceOf(dataset));
    expect(items.map(({ type }) => type)).to.deep.equal([
      'document',
      'article-newspaper',
      'report',
      'dataset',
      'legislation',
    ]);
    expect(items[1]!['container-title']).to.equal('P');
    expect(items[4]!.publisher).to.equal('P');
    expect(items[4]!.number).to.equal('1/QĐ');
    compare(items);
  });

  it('toCslJson(a figure without a source) is the document itself', () => {
    const dataset = datasetOf([{ value: 1 }], {
      ...{ title: 'Số liệu', released: '2024-07-19' },
      publisher: { name: 'Sở' },
    });
    const evidence = evidenceOf(dataset);
    const shown = evidence.shown.map((claim) => ({ ...claim, sources: [] }));
    const [item] = toCslJson({ ...evidence, shown });
    expect(item).to.deep.include({
      ...{ id: 'test', type: 'dataset', title: 'Số liệu', publisher: 'Sở' },
      issued: { 'date-parts': [[2024, 7, 19]] },
    });
    expect(item?.note).to.contain('không ghi nguồn');
  });

  it('toCslJson(a contradicted figure without a source) begins with the document', () => {
    const sources = [{ id: 's', title: 'S' }];
    const dataset = datasetOf(
      [
        { value: 1, source: 's' },
        { value: 2, source: 's', quote: 'x\ntype: book' },
      ],
      { sources },
    );
    const evidence = evidenceOf(dataset);
    const shown = evidence.shown.map((claim) => ({ ...claim, sources: [] }));
    const items = toCslJson({ ...evidence, shown });
    expect(items.map(({ id }) => id)).to.deep.equal(['test', 's']);
    expect(items[0]?.note).to.match(
      /^\(X, Việt Nam: 1\. .+không ghi nguồn\.\)$/,
    );
    expect(items[1]?.note).to.equal('“x type: book” (X, Việt Nam: 2)');
  });

  it('every figure’s citations are right in all three formats', async () => {
    for (const name of documentNames.slice(0, 3)) {
      const dataset = await loadDataset(name);
      for (const { id } of dataset.header.indicators) {
        for (const { area, period } of dataset.cells(id)) {
          const question = { indicator: id, area, period: period?.code };
          if (!dataset.figure(question)) continue;
          for (const lang of ['vi', 'en'] as const) {
            const evidence = evidenceOf(dataset, question, lang);
            const items = toCslJson(evidence, { accessed });
            items.forEach(checkCslItem);
            compare(JSON.parse(JSON.stringify(items)));
          }
        }
      }
    }
  });

  it('hostile text stays text in BibTeX and RIS', () => {
    const sign = fc.constantFrom(
      ...'{}\\$&#%_^~"@,=\r\n\t-|'.split(''),
      ...['\u2028', '\u0085', '\u001e', '\u0000', 'ER  - ', 'TY  - X', ' and '],
      ...['đ', '😀', '\\end{', '}}', 'a', ' '],
    );
    const text = fc
      .array(sign, { maxLength: 20 })
      .map((signs) => `x${signs.join('')}y`);
    const item = fc.record({
      id: text,
      type: fc.constantFrom('report', 'dataset', 'legislation' as const),
      title: text,
      publisher: text,
      number: text,
      note: text,
    });
    fc.assert(
      fc.property(fc.array(item, { maxLength: 3 }), (items) => {
        compare(items as readonly CslItem[]);
      }),
    );
  });
});
