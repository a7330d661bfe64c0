import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { writeOds, writeXlsx } from 'hucre';
import { cellAddress, type Sheet } from '../src/sheet/cell.js';
import { readWorkbook } from '../src/sheet/read-workbook.js';
import {
  codesOf,
  fixture,
  packParts,
  readBytesAs,
  xlsxParts,
} from './support/workbooks.js';

const sharesOfGdp = [
  ['Tỷ trọng kinh tế số trong GDP'],
  ['Kỳ', 'Tỷ trọng', undefined, 'Ngày công bố'],
  [undefined, 'Số', 'Phần trăm'],
  ['2022', 14.26, 0.1426, new Date('2023-06-30')],
  ['2023-S1', 15.2, 0.152, new Date('2023-07-12')],
  [undefined, undefined, 0.165],
  [undefined, undefined, 0.165],
  ['Sai', undefined, 1, undefined, '2022 năm', 36.5],
];

const mergedHeadings = [
  { top: 0, left: 0, bottom: 0, right: 3 },
  { top: 1, left: 0, bottom: 2, right: 0 },
  { top: 1, left: 1, bottom: 1, right: 2 },
  { top: 1, left: 3, bottom: 2, right: 3 },
];

function sortMerged(sheet: Sheet) {
  return [...sheet.merged].sort((a, b) => a.top - b.top || a.left - b.left);
}

async function onlySheet(bytes: Uint8Array): Promise<Sheet> {
  const { workbook, findings } = await readBytesAs('table.xlsx', bytes);
  assert.deepEqual(findings, []);
  assert.equal(workbook?.sheets.length, 1);
  return workbook.sheets[0]!;
}

describe('readWorkbook(place) of what LibreOffice has saved', () => {
  for (const name of ['digital-economy.xlsx', 'digital-economy.ods']) {
    it(`reads the cells of ${name}, and skips its hidden sheet`, async () => {
      const place = fixture(name);
      const read = await readWorkbook(place);
      assert.deepEqual(codesOf(read), ['sheet-hidden Nháp']);
      assert.equal(read.workbook?.file, place);
      assert.equal(read.workbook.hasTypes, true);
      assert.deepEqual(
        read.workbook.sheets.map((sheet) => sheet.name),
        ['Kinh tế số', 'Trống'],
      );
      const [sheet, empty] = read.workbook.sheets;
      assert.deepEqual(sheet?.rows, sharesOfGdp);
      assert.deepEqual(sortMerged(sheet), mergedHeadings);
      assert.deepEqual(empty?.rows, []);
    });

    it(`tells of ${name} which cells are percent, reckoned, wrong`, async () => {
      const { workbook } = await readWorkbook(fixture(name));
      const details = workbook!.sheets[0]!.details;
      for (const place of ['C4', 'C5', 'C6', 'C7']) {
        assert.match(details.get(place)?.format ?? '', /%$/, place);
      }
      assert.equal(details.get('B4'), undefined);
      assert.match(details.get('C5')?.formula ?? '', /B5\]?\/100$/);
      assert.equal(details.get('B8')?.error, '#DIV/0!');
      assert.match(details.get('D8')?.formula ?? '', /^IF\(/);
      assert.equal(details.get('D8')?.isUnreckoned, undefined);
      assert.match(details.get('E8')?.formula ?? '', /năm/);
    });
  }

  it('tells a unit and a date that stand in the format only', async () => {
    const { workbook } = await readWorkbook(fixture('digital-economy.xlsx'));
    const details = workbook!.sheets[0]!.details;
    assert.equal(details.get('F8')?.format, '0.0" triệu"');
    assert.equal(details.get('D4')?.format, 'dd/mm/yyyy');
  });

  it('reads an old xls, and says what it cannot know', async () => {
    const read = await readWorkbook(fixture('digital-economy.xls'));
    assert.deepEqual(codesOf(read), ['old-format', 'sheet-hidden Nháp']);
    const [sheet] = read.workbook!.sheets;
    assert.deepEqual(sheet?.rows, sharesOfGdp);
    assert.deepEqual(sortMerged(sheet), mergedHeadings);
    assert.deepEqual(Object.fromEntries(sheet.details), {
      C4: { format: '0.00%' },
      D4: { format: 'dd/mm/yyyy' },
      C5: { format: '0.00%' },
      D5: { format: 'dd/mm/yyyy' },
      C6: { format: '0.00%' },
      C7: { format: '0.00%' },
      B8: { error: '#DIV/0!' },
      C8: { format: '0.00%' },
      F8: { format: '0.0" triệu"' },
    });
  });

  it('warns of an old xls whose formats it cannot find', async () => {
    const bytes = readFileSync(fixture('digital-economy.xls'));
    // A table of sectors that is said to go on elsewhere, as in large files.
    bytes.writeUInt32LE(110, 44);
    const read = await readBytesAs('a.xls', bytes);
    assert.deepEqual(codesOf(read), ['old-format-unseen']);
    assert.equal(read.findings[0]?.severity, 'warning');
    assert.deepEqual(read.workbook?.sheets[0]?.rows, sharesOfGdp);
    assert.equal(read.workbook.sheets.length, 3);
  });

  it('goes by what stands in a file, not by its name', async () => {
    const bytes = readFileSync(fixture('digital-economy.ods'));
    const { workbook } = await readBytesAs('table.csv', bytes);
    assert.deepEqual(workbook?.sheets[0]?.rows, sharesOfGdp);
  });
});

describe('readWorkbook(place) of xlsx', () => {
  it('reads each kind of cell', async () => {
    const sheet = await onlySheet(
      packParts(
        xlsxParts({
          sharedStrings:
            '<si><t>Hà</t></si><si><r><t>gần </t></r><r><rPr><b/></rPr><t>75.000</t></r><rPh><t>x</t></rPh></si>',
          formats: ['0.0%', 'dd/mm/yyyy', '#,##0.00'],
          rows: `<row r="2">
            <c r="A2" t="s"><v>0</v></c>
            <c r="B2" t="s"><v>1</v></c>
            <c r="C2" t="inlineStr"><is><t xml:space="preserve"> a &amp; b </t></is></c>
            <c r="D2" t="b"><v>1</v></c>
            <c r="E2" t="e"><v>#REF!</v></c>
            <c r="F2" s="1"><v>0.152</v></c>
            <c r="G2" s="2"><v>45119</v></c>
            <c r="H2" s="3"><v>1234.5</v></c>
            <c r="I2"><v>1E-3</v></c>
            <c r="J2" t="inlineStr"><is><t> \u00a0 </t></is></c>
          </row>`,
        }),
      ),
    );
    assert.deepEqual(sheet.rows, [
      [],
      [
        'Hà',
        'gần 75.000',
        ' a & b ',
        true,
        undefined,
        0.152,
        new Date('2023-07-12'),
        1234.5,
        0.001,
      ],
    ]);
    assert.deepEqual(Object.fromEntries(sheet.details), {
      E2: { error: '#REF!' },
      F2: { format: '0.0%' },
      G2: { format: 'dd/mm/yyyy' },
    });
  });

  it('reads letters that xlsx writes as numbers', async () => {
    const texts = ['_x005F_x0041_', 'a_x000D_b', '&#x1EC7;', 'a&#10;b'];
    const cells = texts.map(
      (text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`,
    );
    const sheet = await onlySheet(
      packParts(xlsxParts({ rows: `<row r="1">${cells.join('')}</row>` })),
    );
    assert.deepEqual(sheet.rows, [['_x0041_', 'a\rb', 'ệ', 'a\nb']]);
  });

  it('reads formulas that were reckoned, and tells those that were not', async () => {
    const sheet = await onlySheet(
      packParts(
        xlsxParts({
          formats: ['0%'],
          rows: `<row r="1">
            <c r="A1"><f>1+1</f><v>2</v></c>
            <c r="B1"><f>1+1</f></c>
            <c r="C1"><f>1+1</f><v/></c>
            <c r="D1" t="str"><f>"a"&amp;"b"</f><v>ab</v></c>
            <c r="E1" t="str"><f>""</f><v></v></c>
            <c r="F1" t="e"><f>1/0</f><v>#DIV/0!</v></c>
            <c r="G1" s="1"><f t="shared" ref="G1:H1" si="0">A1/4</f><v>0.5</v></c>
            <c r="H1" s="1"><f t="shared" si="0"/><v>0.25</v></c>
          </row>`,
        }),
      ),
    );
    assert.deepEqual(sheet.rows, [
      [2, undefined, undefined, 'ab', undefined, undefined, 0.5, 0.25],
    ]);
    assert.deepEqual(Object.fromEntries(sheet.details), {
      A1: { formula: '1+1' },
      B1: { formula: '1+1', isUnreckoned: true },
      C1: { formula: '1+1', isUnreckoned: true },
      D1: { formula: '"a"&"b"' },
      E1: { formula: '""' },
      F1: { formula: '1/0', error: '#DIV/0!' },
      G1: { formula: 'A1/4', format: '0%' },
      H1: { formula: 'A1/4', format: '0%' },
    });
  });

  it('counts days from 1904 where the file does', async () => {
    const read = (date1904: boolean) =>
      onlySheet(
        packParts(
          xlsxParts({
            date1904,
            formats: ['d.m.yyyy'],
            rows: '<row r="1"><c r="A1" s="1"><v>43657</v></c></row>',
          }),
        ),
      );
    assert.deepEqual((await read(true)).rows, [[new Date('2023-07-12')]]);
    assert.deepEqual((await read(false)).rows, [[new Date('2019-07-11')]]);
  });

  it('keeps a day that no calendar has for an error', async () => {
    const sheet = await onlySheet(
      packParts(
        xlsxParts({
          formats: ['d.m.yyyy'],
          rows: '<row r="1"><c r="A1" s="1"><v>1E+300</v></c><c r="B1"><v>1</v></c></row>',
        }),
      ),
    );
    assert.deepEqual(sheet.rows, [[undefined, 1]]);
    assert.equal(sheet.details.get('A1')?.error, '#####');
  });

  it('cuts off what is formatted and empty, down to the last row', async () => {
    const empty = Array.from(
      { length: 5000 },
      (_, row) =>
        `<row r="${row + 3}" s="1" customFormat="1"><c r="A${row + 3}" s="1"/><c r="XFD${row + 3}" s="1"></c></row>`,
    );
    const sheet = await onlySheet(
      packParts(
        xlsxParts({
          formats: ['0%'],
          rows: `<row r="1"><c r="A1" s="1"/><c r="B1" s="1"><v>1</v></c><c r="C1" s="1"/></row><row r="2"/>${empty.join('')}<row r="1048576" s="1"><c r="A1048576" s="1"/></row>`,
          after: '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>',
        }),
      ),
    );
    assert.deepEqual(sheet.rows, [[undefined, 1]]);
    assert.deepEqual(sheet.merged, [{ top: 0, left: 0, bottom: 0, right: 1 }]);
  });

  it('reads names with a prefix, and cells without an address', async () => {
    const sheet = await onlySheet(
      packParts(
        xlsxParts({
          rows: '<x:row><x:c/><x:c><x:v>1</x:v></x:c></x:row><x:row r="3"><x:c r="B3"/><x:c r="C3"><x:v>2</x:v></x:c></x:row>',
        }),
      ),
    );
    assert.deepEqual(sheet.rows, [
      [undefined, 1],
      [],
      [undefined, undefined, 2],
    ]);
  });

  it('passes over a sheet that is a chart', async () => {
    const office =
      'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const sheet = await onlySheet(
      packParts(
        xlsxParts({
          rows: '<row r="1"><c r="A1"><v>1</v></c></row>',
          sheets: '<sheet name="Biểu đồ" sheetId="2" r:id="rId9"/>',
          relations: `<Relationship Id="rId9" Type="${office}/chartsheet" Target="chartsheets/sheet1.xml"/>`,
        }),
      ),
    );
    assert.equal(sheet.name, 'Sheet');
  });

  it('tells how far it is', async () => {
    const rows = Array.from({ length: 40_000 }, (_, index) => [index, 'Huế']);
    const bytes = await writeXlsx({ sheets: [{ name: 'S', rows }] });
    const steps: number[] = [];
    await readBytesAs('table.xlsx', bytes, {
      onProgress: (done, all) => steps.push(done / all),
    });
    assert.ok(steps.length > 3, `${steps.length} steps`);
    assert.deepEqual(
      steps,
      [...steps].sort((a, b) => a - b),
    );
    assert.equal(steps.at(-1), 1);
  });
});

/** Names that are something in a program, and texts that break others. */
const naughty = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'null',
  'undefined',
  'NaN',
  '1e309',
  '-0',
  '=1+1',
  '+84',
  '@SUM(A1)',
  "'quoted",
  '"; DROP TABLE x; --',
  '<script>alert(1)</script>',
  '&amp;lt;',
  ']]>',
  '\u200b\u202etest\u202c',
  '𝕏 👩‍👩‍👧 🏳️‍🌈',
  'Ấ Ậ Ễ ữ Đ đ',
  '  two  spaces  ',
  'a\nb',
  '\ufeffmark',
  '١٢٣',
  '%s %n $1 $\u007bx} {{x}}',
  '../../etc/passwd',
  'Ω≈ç√∫˜µ≤',
];

describe('readWorkbook(place) keeps every text', () => {
  const rows = [naughty, [...naughty].reverse()];
  for (const [kind, write] of [
    ['xlsx', writeXlsx],
    ['ods', writeOds],
  ] as const) {
    it(`in ${kind}, and in the name of a sheet`, async () => {
      const bytes = await write({ sheets: [{ name: '__proto__', rows }] });
      const { workbook } = await readBytesAs(`table.${kind}`, bytes);
      const [sheet] = workbook!.sheets;
      assert.equal(sheet?.name, '__proto__');
      assert.deepEqual(
        sheet.rows,
        rows.map((row) => row.map((text) => text.normalize('NFC'))),
      );
      assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
      assert.equal(sheet.details.get('__proto__'), undefined);
    });
  }

  it('composed where it was not', async () => {
    const decomposed = 'Tỷ lệ hộ nghèo'.normalize('NFD');
    const bytes = await writeXlsx({
      sheets: [{ name: decomposed, rows: [[decomposed]] }],
    });
    const sheet = await onlySheet(bytes);
    assert.equal(sheet.name, 'Tỷ lệ hộ nghèo');
    assert.deepEqual(sheet.rows, [['Tỷ lệ hộ nghèo']]);
  });

  it('counts columns as spreadsheets do', () => {
    assert.deepEqual(
      [0, 25, 26, 701, 702].map((column) => cellAddress(0, column)),
      ['A1', 'Z1', 'AA1', 'ZZ1', 'AAA1'],
    );
  });
});
