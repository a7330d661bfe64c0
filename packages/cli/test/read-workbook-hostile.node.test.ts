import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { describe, it } from 'node:test';
import { writeOds, writeXlsx } from 'hucre';
import { readWorkbook } from '../src/sheet/read-workbook.js';
import {
  codesOf,
  fixture,
  type Part,
  packParts,
  readBytesAs,
  type XlsxParts,
  xlsxParts,
} from './support/workbooks.js';

async function codes(
  name: string,
  bytes: Uint8Array | string,
): Promise<readonly string[]> {
  const read = await readBytesAs(name, bytes);
  for (const { message } of read.findings) {
    assert.doesNotMatch(`${message.vi} ${message.en}`, /\{\}|undefined/);
  }
  const isRefused = read.findings.some(({ severity }) => severity === 'error');
  assert.equal(read.workbook === undefined, isRefused);
  return codesOf(read);
}

const oneCell = '<row r="1"><c r="A1"><v>1</v></c></row>';

function xlsx(parts: XlsxParts, replace: readonly Part[] = []): Uint8Array {
  const names = new Set(replace.map(({ name }) => name));
  return packParts([
    ...xlsxParts(parts).filter(({ name }) => !names.has(name)),
    ...replace,
  ]);
}

describe('readWorkbook(place) says that it cannot read a place', () => {
  it('where nothing is, or a folder', async () => {
    assert.deepEqual(codesOf(await readWorkbook('/nowhere/a.xlsx')), [
      'file-missing',
    ]);
    assert.deepEqual(codesOf(await readWorkbook(tmpdir())), ['file-is-folder']);
  });

  it('where a file is empty, or holds nothing', async () => {
    assert.deepEqual(await codes('a.xlsx', ''), ['file-empty']);
    assert.deepEqual(await codes('a.csv', '\n \n;;\n'), ['file-empty']);
    assert.deepEqual(await codes('a.xlsx', xlsx({ rows: '' })), ['file-empty']);
  });

  it('where a file is larger than what is read', async () => {
    const bytes = new Uint8Array(64e6 + 1);
    assert.deepEqual(await codes('a.csv', bytes), ['file-too-large']);
  });
});

describe('readWorkbook(place) says what a file is instead', () => {
  const page = '<html><table><tr><td>1</td></tr></table></html>';
  const utf16 = Buffer.from(`\ufeff${page}`, 'utf16le');
  const word = packParts([
    { name: '[Content_Types].xml', bytes: '<Types/>' },
    {
      name: '_rels/.rels',
      bytes:
        '<Relationships><Relationship Id="rId1" Type="x/officeDocument" Target="word/document.xml"/></Relationships>',
    },
    { name: 'word/document.xml', bytes: '<document/>' },
  ]);
  const binary = packParts([
    { name: '[Content_Types].xml', bytes: '<Types/>' },
    {
      name: '_rels/.rels',
      bytes:
        '<Relationships><Relationship Id="rId1" Type="x/officeDocument" Target="xl/workbook.bin"/></Relationships>',
    },
  ]);
  const text = packParts([
    { name: 'mimetype', bytes: 'application/vnd.oasis.opendocument.text' },
  ]);
  const oldWord = Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(1000),
    Buffer.from('WordDocument\0', 'utf16le'),
  ]);
  const excel2003 =
    '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>';
  const cases: readonly (readonly [string, Uint8Array | string, string])[] = [
    ['a page named xls', page, 'web-page'],
    ['a page with a doctype', ` \r\n<!DOCTYPE html>${page}`, 'web-page'],
    ['a page of UTF-16', utf16, 'web-page'],
    ['a page with its pictures', 'MIME-Version: 1.0\r\n', 'web-page'],
    ['Excel 2003', excel2003, 'unsupported-format XML 2003'],
    ['a binary workbook', binary, 'unsupported-format .xlsb'],
    ['PDF', '%PDF-1.7\n', 'not-a-spreadsheet PDF'],
    ['Word', word, 'not-a-spreadsheet Word'],
    ['an old Word', oldWord, 'not-a-spreadsheet Word'],
    ['an OpenDocument text', text, 'not-a-spreadsheet OpenDocument (text)'],
    ['JSON', '\ufeff { "a": 1 }', 'not-a-spreadsheet JSON'],
    ['a picture', Buffer.from('89504e470d0a', 'hex'), 'not-a-spreadsheet PNG'],
    ['gzip', Buffer.from('1f8b0800', 'hex'), 'not-a-spreadsheet gzip'],
    [
      'another packed file',
      packParts([{ name: 'a.csv', bytes: 'a' }]),
      'no-workbook',
    ],
    [
      'an envelope of nothing',
      Buffer.concat([
        Buffer.from('d0cf11e0a1b11ae1', 'hex'),
        Buffer.alloc(600),
      ]),
      'file-damaged',
    ],
  ];
  for (const [name, bytes, expected] of cases) {
    it(name, async () => {
      assert.deepEqual(await codes('a.xls', bytes), [expected]);
    });
  }

  it('a list in brackets is text', async () => {
    assert.deepEqual(await codes('a.csv', '[a];b\n1;2\n'), []);
  });
});

describe('readWorkbook(place) says that a file has a password', () => {
  it('xlsx', async () => {
    const bytes = await writeXlsx({
      sheets: [{ name: 'S', rows: [[1]] }],
      encryption: { password: 'x', spinCount: 1000 },
    });
    assert.deepEqual(await codes('a.xlsx', bytes), ['password-protected']);
  });

  it('ods', async () => {
    const bytes = packParts([
      {
        name: 'mimetype',
        bytes: 'application/vnd.oasis.opendocument.spreadsheet',
      },
      {
        name: 'META-INF/manifest.xml',
        bytes: '<manifest:encryption-data manifest:checksum-type="SHA1"/>',
      },
      { name: 'content.xml', bytes: '\x00\x01' },
    ]);
    assert.deepEqual(await codes('a.ods', bytes), ['password-protected']);
  });

  it('an old xls', async () => {
    const bytes = readFileSync(fixture('digital-economy.xls'));
    const first = bytes.indexOf(Buffer.from('0908100000060500', 'hex'));
    // What comes second in a file with a password: the name of its cipher.
    bytes.writeUInt16LE(0x2f, first + 20);
    assert.deepEqual(await codes('a.xls', bytes), ['password-protected']);
  });
});

describe('readWorkbook(place) refuses what would fill the memory', () => {
  it('more parts than a spreadsheet has', async () => {
    const parts = Array.from({ length: 6000 }, (_, index) => ({
      name: `${index}`,
      bytes: '',
    }));
    assert.deepEqual(await codes('a.xlsx', packParts(parts)), [
      'too-many-parts 6000',
    ]);
  });

  it('a part that says that it is large, though nobody reads it', async () => {
    const bytes = xlsx({ rows: oneCell }, [
      { name: 'xl/media/a.png', bytes: 'x', declared: 1.5e9 },
    ]);
    assert.deepEqual(await codes('a.xlsx', bytes), [
      'unpacks-too-large 1500 MB',
    ]);
  });

  it('a part that is larger or smaller than it says', async () => {
    const name = 'xl/sharedStrings.xml';
    for (const declared of [10, 10_000]) {
      const part = { name, bytes: '<sst>'.padEnd(1000), declared };
      assert.deepEqual(await codes('a.xlsx', xlsx({ rows: oneCell }, [part])), [
        'file-damaged',
      ]);
    }
  });

  it('rows, columns and sheets without an end', async () => {
    const cell = (place: string) => `<row><c r="${place}"><v>1</v></c></row>`;
    assert.deepEqual(await codes('a.xlsx', xlsx({ rows: cell('A200001') })), [
      'too-many-rows Sheet!A200001',
    ]);
    assert.deepEqual(await codes('a.xlsx', xlsx({ rows: cell('XFD1') })), [
      'too-many-columns Sheet!XFD1',
    ]);
    assert.deepEqual(await codes('a.xlsx', xlsx({ rows: cell('ZZZZZ9') })), [
      'too-many-columns Sheet!ZZZZZ9',
    ]);
    const bare = `<row>${'<c><v>1</v></c>'.repeat(501)}</row>`;
    assert.deepEqual(await codes('a.xlsx', xlsx({ rows: bare })), [
      'too-many-columns Sheet!SG1',
    ]);
    const office =
      'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const ids = Array.from({ length: 100 }, (_, index) => `n${index}`);
    const many = xlsx({
      rows: oneCell,
      sheets: ids.map((id) => `<sheet name="${id}" r:id="${id}"/>`).join(''),
      relations: ids
        .map(
          (id) =>
            `<Relationship Id="${id}" Type="${office}/worksheet" Target="worksheets/${id}.xml"/>`,
        )
        .join(''),
    });
    assert.deepEqual(await codes('a.xlsx', many), ['too-many-sheets 101']);
  });

  it('one part that is read as many sheets', async () => {
    const office =
      'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const twice = xlsx({
      rows: oneCell,
      sheets: '<sheet name="b" r:id="b"/>',
      relations: `<Relationship Id="b" Type="${office}/worksheet" Target="/xl/worksheets/sheet1.xml"/>`,
    });
    assert.deepEqual(await codes('a.xlsx', twice), ['file-damaged']);
  });

  it('cells with the number of a text that is not there', async () => {
    for (const number of ['1', '-1', 'x', '']) {
      const rows = `<row r="1"><c r="A1" t="s"><v>${number}</v></c></row>`;
      const bytes = xlsx({ rows, sharedStrings: '' });
      assert.deepEqual(await codes('a.xlsx', bytes), ['file-damaged']);
    }
  });

  it('texts that stand for others, which stand for others', async () => {
    const laughs =
      '<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;"><!ENTITY c "&b;&b;">]>';
    for (const part of ['xl/sharedStrings.xml', 'xl/worksheets/sheet1.xml']) {
      const whole = xlsxParts({ rows: oneCell }).map(({ name, bytes }) => ({
        name,
        bytes: name === part ? `${laughs}${bytes}` : bytes,
      }));
      assert.deepEqual(await codes('a.xlsx', packParts(whole)), [
        'file-damaged',
      ]);
    }
    const ods = packParts([
      {
        name: 'mimetype',
        bytes: 'application/vnd.oasis.opendocument.spreadsheet',
      },
      { name: 'content.xml', bytes: `${laughs}<office:spreadsheet/>` },
    ]);
    assert.deepEqual(await codes('a.ods', ods), ['file-damaged']);
  });

  it('cells that are merged again and again', async () => {
    const merged = '<mergeCell ref="A1:B2"/>'.repeat(3);
    const rows =
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="B2"><v>2</v></c></row>';
    const after = `<mergeCells>${merged}</mergeCells>`;
    assert.deepEqual(await codes('a.xlsx', xlsx({ rows, after })), [
      'file-damaged',
    ]);
  });

  it('cells of an OpenDocument file that are repeated', async () => {
    const ods = (row: string) =>
      packParts([
        {
          name: 'mimetype',
          bytes: 'application/vnd.oasis.opendocument.spreadsheet',
        },
        {
          name: 'content.xml',
          bytes: `<office:body><office:spreadsheet><table:table table:name="S">${row}</table:table></office:spreadsheet></office:body>`,
        },
      ]);
    const cell = (repeated: string) =>
      `<table:table-cell ${repeated} office:value-type="float" office:value="1"/>`;
    const rows = `<table:table-row table:number-rows-repeated="1048576">${cell('')}</table:table-row>`;
    assert.deepEqual(await codes('a.ods', ods(rows)), [
      'too-many-rows S!A1048576',
    ]);
    const columns = `<table:table-row>${cell('table:number-columns-repeated="16384"')}</table:table-row>`;
    assert.deepEqual(await codes('a.ods', ods(columns)), [
      'too-many-columns S!XFD1',
    ]);
    const both = `<table:table-row table:number-rows-repeated="199999">${cell('table:number-columns-repeated="400"')}</table:table-row>`;
    assert.deepEqual(await codes('a.ods', ods(both)), ['too-many-cells']);
    const empty = `<table:table-row table:number-rows-repeated="1048575"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>`;
    const one = `<table:table-row>${cell('')}</table:table-row>`;
    assert.deepEqual(await codes('a.ods', ods(one + empty)), []);
    assert.deepEqual(await codes('a.ods', ods(empty + one)), [
      'too-many-rows S!A1048576',
    ]);
  });
});

describe('readWorkbook(place) does not throw', () => {
  const rows = [
    ['Tỉnh', 'Điểm'],
    ['Huế', 0.83],
  ];

  it('for a file that was cut off anywhere', async () => {
    const files = [
      await writeXlsx({ sheets: [{ name: 'S', rows }] }),
      await writeOds({ sheets: [{ name: 'S', rows }] }),
    ];
    files.push(readFileSync(fixture('digital-economy.xls')));
    for (const bytes of files) {
      for (let part = 1; part < 24; part += 1) {
        const length = Math.floor((bytes.length * part) / 24);
        assert.deepEqual(await codes('a.xlsx', bytes.subarray(0, length)), [
          'file-damaged',
        ]);
      }
    }
  });

  it('for a file in which a byte is another', async () => {
    const files = ['xlsx', 'ods', 'xls'].map((kind) =>
      readFileSync(fixture(`digital-economy.${kind}`)),
    );
    let refused = 0;
    for (const bytes of files) {
      for (let at = 0; at < bytes.length; at += Math.ceil(bytes.length / 60)) {
        const changed = Buffer.from(bytes);
        changed[at] = changed[at]! ^ 0x55;
        const { workbook } = await readBytesAs('a.xlsx', changed);
        if (workbook === undefined) refused += 1;
      }
    }
    // A checksum of each part; in an xls there is none.
    assert.ok(refused > 60, `${refused} refused`);
  });
});
