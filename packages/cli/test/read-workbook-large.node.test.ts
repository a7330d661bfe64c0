import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Measured } from './support/measure-reading.js';
import { emptyFolder } from './support/run-chiso.js';
import {
  type Packed,
  packParts,
  packRepeated,
  xlsxParts,
} from './support/workbooks.js';

const { path: folder, remove } = emptyFolder();
after(remove);

/** In a process of its own, whose memory is nobody else's. */
function measure(
  files: Readonly<Record<string, Uint8Array | string>>,
  input = '',
): Measured {
  const places = Object.entries(files).map(([name, bytes]) => {
    const place = join(folder, name);
    writeFileSync(place, bytes);
    return place;
  });
  const { NODE_TEST_CONTEXT: _, ...env } = process.env;
  const script = new URL('./support/measure-reading.ts', import.meta.url);
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [
      `--import=${import.meta.resolve('tsx')}`,
      '--conditions=chiso-source',
      fileURLToPath(script),
      ...(input === '' ? places : ['-']),
    ],
    { env, input, encoding: 'utf8' },
  );
  assert.ok(stdout !== '', stderr);
  return JSON.parse(stdout) as Measured;
}

const mostRows = 100_000;

// Made up: 63 names, periods, figures, a percent, a day, a note of each row.
function tableXlsx(): Uint8Array {
  const texts = Array.from({ length: 100 }, (_, index) => `Tỉnh số ${index}`);
  const notes = Array.from({ length: mostRows }, (_, row) => `Dòng ${row}`);
  const rows = notes.map((_, index) => {
    const row = index + 1;
    const text = (column: string, at: number) =>
      `<c r="${column}${row}" s="4" t="s"><v>${at}</v></c>`;
    const number = (column: string, style: number, value: number) =>
      `<c r="${column}${row}" s="${style}"><v>${value}</v></c>`;
    return `<row r="${row}" spans="1:10">${text('A', index % 63)}${text('B', 70 + (index % 20))}${number('C', 0, index)}${number('D', 3, index / 7)}${number('E', 3, index / 9)}${number('F', 1, (index % 1000) / 1000)}${number('G', 2, 45_000 + (index % 365))}${number('H', 3, 1)}${text('I', 95)}${text('J', 100 + index)}</row>`;
  });
  return packParts(
    xlsxParts({
      formats: ['0.0%', 'dd/mm/yyyy', '#,##0.00', '@'],
      sharedStrings: [...texts, ...notes]
        .map((text) => `<si><t>${text}</t></si>`)
        .join(''),
      rows: rows.join(''),
    }),
  );
}

function sheetOf(packed: Packed, declared?: number): Uint8Array {
  const parts = xlsxParts({ rows: '' });
  const name = 'xl/worksheets/sheet1.xml';
  return packParts([
    ...parts.filter((part) => part.name !== name),
    { name, bytes: '', packed, ...(declared ? { declared } : {}) },
  ]);
}

describe('readWorkbook(place) of a table of 100,000 rows and 10 columns', () => {
  it('as xlsx: in less than 512 MB, with progress', () => {
    const measured = measure({ 'table.xlsx': tableXlsx() });
    assert.deepEqual(measured.findings, ['']);
    assert.deepEqual(measured.rows, [mostRows]);
    assert.ok(measured.steps > 20, `${measured.steps} steps`);
    assert.ok(measured.megabytes < 512, `${measured.megabytes} MB`);
  });

  it('as text from the standard input: in less than 512 MB, with progress', () => {
    const rows = Array.from(
      { length: mostRows },
      (_, row) => `Tỉnh ${row % 63};2022;${row},5;1;2;3;4;5;6;"Dòng ${row}"`,
    );
    const measured = measure({}, rows.join('\r\n'));
    assert.deepEqual(measured.findings, ['']);
    assert.deepEqual(measured.rows, [mostRows]);
    assert.ok(measured.steps >= 20, `${measured.steps} steps`);
    assert.ok(measured.megabytes < 512, `${measured.megabytes} MB`);
  });
});

describe('readWorkbook(place) of a few megabytes that unpack to many', () => {
  it('refuses them, or reads what is filled, in less than 300 MB', () => {
    const bomb = packRepeated('', 'x'.repeat(15e6), 100, '');
    const row = (place: number) =>
      `<row r="${place}" s="1"><c r="A${place}" s="1"/><c r="B${place}" s="1"/></row>`;
    const formatted = packRepeated(
      '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row>',
      row(1_048_576).repeat(100_000),
      20,
      '</sheetData></worksheet>',
    );
    assert.ok(bomb.bytes.length < 2e6 && bomb.size === 1.5e9);
    assert.ok(formatted.bytes.length < 2e6 && formatted.size > 150e6);
    const measured = measure({
      'bomb.xlsx': sheetOf(bomb),
      'liar.xlsx': sheetOf(bomb, 100e6),
      'one-row.xlsx': sheetOf(
        packRepeated('<sheetData><row>', '<c/>'.repeat(1e6), 100, '</row>'),
      ),
      'formatted.xlsx': sheetOf(formatted),
    });
    assert.deepEqual(measured.findings, [
      'unpacks-too-large',
      'file-damaged',
      'file-damaged',
      '',
    ]);
    assert.deepEqual(measured.rows, [0, 0, 0, 1]);
    assert.ok(measured.megabytes < 300, `${measured.megabytes} MB`);
  });
});
