import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CellValue } from '../src/sheet/cell.js';
import type { ReadWorkbookOptions } from '../src/sheet/read-workbook.js';
import {
  codesOf,
  encodeWindows1258,
  readBytesAs,
} from './support/workbooks.js';

async function rowsOf(
  content: string | Uint8Array,
  options?: ReadWorkbookOptions,
): Promise<readonly (readonly CellValue[])[]> {
  const { workbook, findings } = await readBytesAs('a.csv', content, options);
  assert.deepEqual(findings, []);
  assert.equal(workbook?.hasTypes, false);
  assert.deepEqual(
    workbook.sheets.map(({ name }) => name),
    [''],
  );
  return workbook.sheets[0]!.rows;
}

async function codes(
  content: string | Uint8Array,
  options?: ReadWorkbookOptions,
): Promise<readonly string[]> {
  return codesOf(await readBytesAs('a.csv', content, options));
}

const table = [
  ['Tỉnh', 'Điểm'],
  ['Huế', '0,83'],
  ['Đà Nẵng', '0,80'],
];

describe('readWorkbook(place) finds the separator of a text', () => {
  for (const [name, separator] of [
    ['semicolons', ';'],
    ['tabs', '\t'],
    ['bars', '|'],
  ] as const) {
    it(`among decimal commas: ${name}`, async () => {
      const text = table.map((row) => row.join(separator)).join('\n');
      assert.deepEqual(await rowsOf(text), table);
    });
  }

  it('where it is a comma, and decimals are in quotes', async () => {
    assert.deepEqual(
      await rowsOf('Tỉnh,Điểm\nHuế,"0,83"\nĐà Nẵng,"0,80"\n'),
      table,
    );
  });

  it('and not one that stands in quotes', async () => {
    assert.deepEqual(await rowsOf('a,b\n"1;2;3","x;y\nz;"\n'), [
      ['a', 'b'],
      ['1;2;3', 'x;y\nz;'],
    ]);
  });

  it('where the first line says it, as Excel does', async () => {
    assert.deepEqual(await rowsOf('sep=|\r\na;b|c\r\n1;2|3'), [
      ['a;b', 'c'],
      ['1;2', '3'],
    ]);
  });

  it('where the caller says it', async () => {
    assert.deepEqual(await rowsOf('a;b,c\n1;2,3', { separator: ',' }), [
      ['a;b', 'c'],
      ['1;2', '3'],
    ]);
    assert.deepEqual(await rowsOf('a\tb', { separator: 'tab' }), [['a', 'b']]);
    assert.deepEqual(await codes('a,b', { separator: 'xx' }), [
      'separator-unknown xx',
    ]);
  });

  it('where there is none', async () => {
    assert.deepEqual(await rowsOf('Tỉnh\nHuế\n'), [['Tỉnh'], ['Huế']]);
  });
});

describe('readWorkbook(place) reads cells of a text', () => {
  it('with quotes in and around them', async () => {
    assert.deepEqual(await rowsOf('a;b\n"gần ""75.000""";ống 5"\n'), [
      ['a', 'b'],
      ['gần "75.000"', 'ống 5"'],
    ]);
  });

  it('whatever ends its lines', async () => {
    const rows = [['a', 'b'], ['1', '2'], [], ['3', '4']];
    for (const end of ['\n', '\r\n', '\r']) {
      const text = ['a;b', '1;2', '', '3;4', '', ' ; '].join(end);
      assert.deepEqual(await rowsOf(text), rows);
    }
    assert.deepEqual(await rowsOf('a;b\r\n1;2\n\r3;4'), rows);
  });

  it('with the spaces around them, and empty where there is nothing else', async () => {
    assert.deepEqual(await rowsOf('a; b ;c\n  ;\u00a0;x\n'), [
      ['a', ' b ', 'c'],
      [undefined, undefined, 'x'],
    ]);
  });

  it('that are names of what every object has', async () => {
    assert.deepEqual(await rowsOf('__proto__;constructor\n1;2'), [
      ['__proto__', 'constructor'],
      ['1', '2'],
    ]);
  });
});

describe('readWorkbook(place) finds the encoding of a text', () => {
  const text = table.map((row) => row.join(';')).join('\r\n');
  const utf16 = Buffer.from(text, 'utf16le');

  it('by its mark', async () => {
    assert.deepEqual(await rowsOf(`\ufeff${text}`), table);
    const marked = Buffer.from(`\ufeff${text}`, 'utf16le');
    assert.deepEqual(await rowsOf(marked), table);
    assert.deepEqual(await rowsOf(Buffer.from(marked).swap16()), table);
  });

  it('by its zeros, where UTF-16 has no mark', async () => {
    assert.deepEqual(await rowsOf(utf16), table);
    assert.deepEqual(await rowsOf(Buffer.from(utf16).swap16()), table);
  });

  it('guesses windows-1258 and says so; marks join their letters', async () => {
    const bytes = encodeWindows1258(text);
    assert.ok(Buffer.from(bytes).toString('latin1').includes('Hu\xea\xec'));
    const read = await readBytesAs('a.csv', bytes);
    assert.deepEqual(codesOf(read), ['encoding-guessed']);
    assert.equal(read.findings[0]?.severity, 'warning');
    assert.deepEqual(read.workbook?.sheets[0]?.rows, table);
  });

  it('takes the one that the caller names', async () => {
    const options = { encoding: 'windows-1258' };
    assert.deepEqual(await rowsOf(encodeWindows1258(text), options), table);
    assert.deepEqual(await codes(text, { encoding: 'tcvn3' }), [
      'encoding-unknown tcvn3',
    ]);
  });

  it('composes what is decomposed', async () => {
    assert.deepEqual(await rowsOf(text.normalize('NFD')), table);
  });

  it('names the line of a few bytes that are broken', async () => {
    const bytes = Buffer.concat([
      Buffer.from('Tỉnh;Điểm\nHuế;1\nĐà N'),
      Buffer.from([0xe1, 0xba]),
      Buffer.from('ng;2'),
    ]);
    assert.deepEqual(await codes(bytes), ['text-broken 3']);
  });
});

describe('readWorkbook(place) tells what is wrong with a text', () => {
  it('a NUL, and its line', async () => {
    assert.deepEqual(await codes('a;b\n1;\0\n'), ['nul-character 2']);
  });

  it('a quote that is never closed, and the line where it opens', async () => {
    assert.deepEqual(await codes('a;b\n1;"x\ny"\n3;"4\n5;6\n'), [
      'quote-unclosed 4',
    ]);
    assert.deepEqual(await codes('sep=;\na;b\n1;"x\n'), ['quote-unclosed 3']);
  });

  it('lines with more or fewer cells, at their cell and line', async () => {
    const read = await readBytesAs(
      'a.csv',
      'Bảng 1\n\nTỉnh,Điểm,Năm\nHuế,0,83,2022\n"Đà\nNẵng",1\nHà Nội,1,2022,\n',
    );
    assert.deepEqual(codesOf(read), [
      'row-too-long A4 4',
      'row-too-short A5 6',
    ]);
    assert.deepEqual(
      read.findings.map(({ severity }) => severity),
      ['error', 'warning'],
    );
    assert.equal(read.workbook?.sheets[0]?.rows.length, 6);
  });

  it('a line with another separator', async () => {
    assert.deepEqual(await codes('a;b;c\n1;2;3\n4,5,6\nGhi chú\n'), [
      'separators-mixed A3 3',
    ]);
  });

  it('twenty of them, and how many more there are', async () => {
    const read = await codes(`a;b\n${'1;2;3\n'.repeat(25)}`);
    assert.equal(read.length, 21);
    assert.equal(read.at(-1), 'more-lines 5');
  });

  it('content past the last row and column that are read', async () => {
    const rows = `a\n${'\n'.repeat(200_000)}b\n`;
    assert.deepEqual(await codes(rows), ['too-many-rows A200002']);
    assert.deepEqual(await codes(`${';'.repeat(500)}x\n`), [
      'too-many-columns SG1',
    ]);
  });
});
