import assert from 'node:assert/strict';
import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { checkFile } from '../src/check/check-file.js';
import { checkWorkbook } from '../src/check/check-workbook.js';
import { makeWorkbook, templateSheet } from './support/make-workbook.js';
import { emptyFolder } from './support/run-chiso.js';
import { fixture } from './support/workbooks.js';

type Rows = Parameters<typeof templateSheet>[1];

/** Made-up figures of one index in the sheets of the template. */
function workbookOf(observations: Rows, sources: Rows = []) {
  return makeWorkbook(
    templateSheet('dataset', [{ id: 'thu', title: 'Số liệu giả định' }]),
    templateSheet('sources', [
      { id: 's', title: 'Nguồn giả định' },
      ...sources,
    ]),
    templateSheet('indicators', [
      { id: 'diem', name: 'Điểm', unit: 'index', direction: 'higher' },
    ]),
    templateSheet('observations', observations),
  );
}

const row = (area: string, rank: number, value: number) => ({
  indicator: 'diem',
  period: 2022,
  area,
  rank,
  value,
  rank_among: 'vn63',
  source: 's',
});

describe('the check of a workbook', () => {
  const cellsOf = (...words: Parameters<typeof workbookOf>) =>
    checkWorkbook(workbookOf(...words)).map(
      ({ severity, code, place }) => `${severity} ${code} ${place}`,
    );

  it('says nothing of a sound one', () => {
    assert.deepEqual(cellsOf([row('Đà Nẵng', 1, 0.8), row('Huế', 2, 0.7)]), []);
  });

  it('remarks on the cells that a document comes from', () => {
    const found = cellsOf(
      [
        row('Đà Nẵng', 1, 0.8),
        row('Huế', 2, 0.2),
        row('Bắc Giang', 3, 0.7),
        row('Quảng Ninh', 4, 0.6),
      ],
      [{ id: 't', title: 'Nguồn thừa' }],
    );
    assert.equal(found.length, 2);
    assert.match(found[0]!, /^remark rank-order 'Số liệu'![A-Z]+4$/);
    assert.match(found[1]!, /^remark unused-source 'Nguồn'!A4$|Nguồn!A4$/);
  });

  it('says what building says, and no more, where there is no document', () => {
    const found = cellsOf([{ ...row('Nơi không có', 1, 0.8) }]);
    assert.ok(found.length > 0);
    assert.ok(found.every((each) => !each.startsWith('remark rank')));
    assert.ok(found.some((each) => each.startsWith('error')));
  });
});

describe('the check of a file', () => {
  const { path: folder, remove } = emptyFolder();
  after(remove);
  const found = async (path: string) =>
    (await checkFile(path)).map(({ code, place }) => `${code} ${place}`);

  it('knows a spreadsheet by its name or by what is in it', async () => {
    const told = await found(fixture('digital-economy.xlsx'));
    assert.ok(told.some((each) => each.endsWith(" 'Kinh tế số'!C5")));
    const renamed = join(folder, 'renamed.json');
    copyFileSync(fixture('digital-economy.xlsx'), renamed);
    assert.deepEqual(await found(renamed), told);
  });

  it('remarks on no indicator that the building has put in', async () => {
    const told = await found(fixture('digital-economy.xls'));
    assert.ok(told.every((each) => !each.startsWith('unused-indicator')));
  });

  it('reads decimals as it is told', async () => {
    const path = join(folder, 'table.csv');
    const rows = ['0,80;1', '0,20;2', '0,70;3'].map(
      (cells, index) =>
        `${['Đà Nẵng', 'Huế', 'Hà Nội'][index]};2022;diem;${cells};s`,
    );
    const head = 'Địa bàn;Kỳ;Chỉ số;Giá trị;Thứ hạng;Nguồn';
    writeFileSync(path, [head, ...rows].join('\n'));
    const severities = async (decimal: 'comma' | undefined) =>
      (await checkFile(path, { decimal })).map(({ severity }) => severity);
    assert.ok((await severities(undefined)).includes('error'));
    assert.ok(!(await severities('comma')).includes('error'));
  });

  it('tells a file that is not there', async () => {
    assert.deepEqual(await found(join(folder, 'none.json')), ['unreadable ']);
    const [finding] = await checkFile(join(folder, 'none.xlsx'));
    assert.equal(finding?.severity, 'error');
  });
});
