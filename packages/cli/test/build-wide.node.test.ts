import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { DatasetDocument, Table } from '@chiso/data';
import { buildDocument } from '../src/build/build-document.js';
import type { CellValue, MergedCells, Sheet } from '../src/sheet/cell.js';
import {
  makeSheet,
  makeTextFile,
  makeWorkbook,
} from './support/make-workbook.js';

const _ = undefined;
const across = (row: number, left: number, right: number): MergedCells => ({
  top: row,
  bottom: row,
  left,
  right,
});

/** Made-up figures of two indicators. */
const definitions = [
  makeSheet('Bộ dữ liệu', [
    ['Mã', 'Tiêu đề'],
    ['thu', 'Số liệu bịa để thử'],
  ]),
  makeSheet('Nguồn', [
    ['Mã', 'Tiêu đề'],
    ['bao-1', 'Bài thứ nhất'],
  ]),
  makeSheet('Chỉ số', [
    ['Mã', 'Tên', 'Tên ngắn', 'Đơn vị'],
    ['hgd', 'Hộ gia đình có cáp quang', 'Cáp quang', '%'],
    ['dti', 'Chỉ số chuyển đổi số', 'DTI', 'điểm'],
  ]),
];

function build(...tabs: readonly Sheet[]) {
  const { document, findings } = buildDocument(
    makeWorkbook(...definitions, ...tabs),
  );
  assert.deepEqual(findings, []);
  return statementsOf(document!);
}

/** All figures of a document, each written out, in an order of their own. */
function statementsOf({ observations = [], tables = [] }: DatasetDocument) {
  const written = (tables as readonly Table[]).flatMap(
    ({ fields, rows, ...shared }) =>
      rows.map((row) => ({
        ...shared,
        ...Object.fromEntries(
          fields.flatMap((field, at) =>
            row[at] === null ? [] : [[field, row[at]]],
          ),
        ),
      })),
  );
  return [...observations, ...written]
    .map((it) => JSON.stringify(Object.entries(it).sort()))
    .sort();
}

const long = build(
  makeSheet('Số liệu', [
    ['Chỉ số', 'Địa bàn', 'Kỳ', 'Giá trị', 'Thứ hạng', 'Nguồn'],
    ['hgd', 'Hà Nội', '2022', 80.5, _, 'bao-1'],
    ['hgd', 'Hà Nội', '2023', 82, _, 'bao-1'],
    ['hgd', 'Bắc Giang', '2022', 60.25, _, 'bao-1'],
    ['dti', 'Hà Nội', '2022', 0.7, 24, 'bao-1'],
    ['dti', 'Hà Nội', '2023', 0.71, 23, 'bao-1'],
    ['dti', 'Bắc Giang', '2022', 0.65, _, 'bao-1'],
    ['dti', 'Bắc Giang', '2023', 0.66, 8, 'bao-1'],
  ]),
);

describe('wide tables', () => {
  it('have periods across', () => {
    const rows = [
      ['hgd', 'TP. Hà Nội', 80.5, 82, 'bao-1'],
      ['hgd', 'Bắc Giang', 60.25, _, 'bao-1'],
    ];
    for (const [one, other] of [
      [2022, 2023],
      ['2022', '2023'],
      ['Năm 2022', 'năm 2023'],
    ]) {
      assert.deepEqual(
        build(
          makeSheet('Số liệu', [
            ['Chỉ số', 'Địa bàn', one, other, 'Nguồn'],
            ...rows,
          ]),
        ),
        long.filter((it) => it.includes('"hgd"')),
      );
    }
  });

  it('have indicators across, by id, name or short name', () => {
    for (const [one, other] of [
      ['hgd', 'dti'],
      ['Hộ gia đình có cáp quang', 'CHỈ SỐ CHUYỂN ĐỔI SỐ'],
      ['Cáp quang', 'DTI'],
    ]) {
      assert.deepEqual(
        build(
          makeSheet('Số liệu', [
            ['Tỉnh/thành phố', 'Năm', one, other, 'Mã nguồn'],
            ['Bắc Giang', 2022, 60.25, 0.65, 'bao-1'],
          ]),
        ),
        long.filter((it) => it.includes('vn63:24') && it.includes('2022')),
      );
    }
  });

  it('have both in merged headings, under a title', () => {
    const rows: CellValue[][] = [
      ['BẢNG 1. SỐ LIỆU BỊA ĐỂ THỬ'],
      [],
      ['Địa bàn', 'Cáp quang', _, 'DTI', _, _, _, 'Nguồn'],
      [_, 2022, 2023, 2022, _, 2023, _, _],
      [_, _, _, 'Giá trị', 'Thứ hạng', 'Giá trị', 'Thứ hạng', _],
      ['Hà Nội', 80.5, 82, 0.7, 24, 0.71, 23, 'bao-1'],
      ['Bắc Giang', 60.25, _, 0.65, _, 0.66, 8, 'bao-1'],
    ];
    const merged = [
      across(0, 0, 7),
      across(2, 1, 2),
      across(2, 3, 6),
      across(3, 3, 4),
      across(3, 5, 6),
      { top: 2, bottom: 4, left: 0, right: 0 },
      { top: 2, bottom: 4, left: 7, right: 7 },
    ];
    assert.deepEqual(build(makeSheet('Số liệu', rows, {}, merged)), long);
  });

  it('have figures in words, and empty cells that say nothing', () => {
    const { document, findings } = buildDocument(
      makeWorkbook(
        ...definitions,
        makeSheet('Số liệu', [
          [
            'Chỉ số',
            'Địa bàn',
            'Nguồn',
            '2022',
            '6 tháng đầu năm 2023',
            'Quý I/2024',
          ],
          ['hgd', 'Hà Nội', 'bao-1', 'trên 80', _, 'chưa công bố'],
        ]),
      ),
    );
    assert.deepEqual(findings, []);
    assert.deepEqual(
      document?.observations,
      [
        {
          indicator: 'hgd',
          area: 'vn34:01',
          period: '2022',
          value: 80,
          hedge: 'more-than',
          source: 'bao-1',
        },
        {
          indicator: 'hgd',
          area: 'vn34:01',
          period: '2024-Q1',
          missing: 'not-published',
          source: 'bao-1',
        },
      ].map((it) => ({ ...it, area: 'vn63:01' })),
    );
  });

  it('tell a wrong figure at its cell, and its heading where that is wrong', () => {
    const { findings } = buildDocument(
      makeWorkbook(
        ...definitions,
        makeSheet(
          'Số liệu',
          [
            ['Địa bàn', 'DTI', _, 'GRDP', _, 'Nguồn'],
            [_, '2022', '2023', '2022', '2023', _],
            ['Hà Nội', 'cao', 0.7, 1, 2, 'bao-1'],
          ],
          {},
          [across(0, 1, 2), across(0, 3, 4)],
        ),
      ),
    );
    assert.deepEqual(
      findings.map(({ place, code, severity }) => [place, code, severity]),
      [
        ["'Số liệu'!D1", 'unknown-heading', 'error'],
        ["'Số liệu'!B3", 'text-in-number', 'error'],
      ],
    );
  });
});

describe('headings', () => {
  const head = ['chi so', 'DIA BAN ', 'ky', 'gia-tri', 'nguon'];
  const row = ['hgd', 'Bắc Giang', '2022', 60.25, 'bao-1'];
  const expected = long.filter((it) => it.includes('60.25'));

  it('are found in any spelling, in English, as ids, under notes', () => {
    const english = ['Indicator', 'Area', 'Period', 'Value', 'Source'];
    const ids = ['indicator', 'area', 'period', 'value', 'source'];
    const printed = ['Một', 'Hai', 'Ba', 'Bốn', 'Năm'];
    for (const rows of [
      [head],
      [english],
      [ids],
      [head, ids],
      [printed, ids],
      [['Bảng 3'], [], ['Đơn vị tính: %'], head, ids],
    ]) {
      assert.deepEqual(build(makeSheet('so lieu', [...rows, row])), expected);
    }
  });

  it('of the dataset may stand in a column, with ids beside them', () => {
    for (const rows of [
      [
        ['Mã', 'thu'],
        ['Tiêu đề', 'Số liệu bịa để thử'],
        ['Ngày phát hành', '19/7/2024'],
      ],
      [
        ['Mã', 'id', 'thu'],
        ['Tiêu đề', 'title', 'Số liệu bịa để thử'],
        ['Ngày phát hành', 'released', '19/7/2024'],
      ],
    ]) {
      const { document, findings } = buildDocument(
        makeWorkbook(
          makeSheet('Bộ dữ liệu', rows),
          ...definitions.slice(1),
          makeSheet('Số liệu', [head, row]),
        ),
      );
      assert.deepEqual(findings, []);
      assert.equal(document?.id, 'thu');
      assert.equal(document?.released, '2024-07-19');
    }
    const { findings } = buildDocument(
      makeWorkbook(
        makeSheet('Dataset', [
          ['id', 'thu'],
          ['title', 'Số liệu bịa để thử'],
          ['released', '2024-13-01'],
        ]),
        ...definitions.slice(1),
        makeSheet('Số liệu', [head, row]),
      ),
    );
    assert.deepEqual(
      findings.map(({ place, code }) => [place, code]),
      [['Dataset!B3', 'not-a-day']],
    );
  });

  it('that are missing, doubled or hostile are told', () => {
    const { findings } = buildDocument(
      makeWorkbook(
        ...definitions.slice(0, 1),
        makeSheet('Nguồn', [
          ['Tiêu đề', 'Địa chỉ'],
          ['Bài', 'https://example.org/'],
        ]),
        ...definitions.slice(2),
        makeSheet('Số liệu', [
          [
            'Chỉ số',
            'Địa bàn',
            'Kỳ',
            'Giá trị',
            'Nguồn',
            'Giá trị',
            '__proto__',
            'STT',
          ],
          ['hgd', 'Hà Nội', '2022', 1, 'bao-1', 2, 'x', 1],
        ]),
        makeSheet('Hướng dẫn', [['Cách ghi']]),
        makeSheet('Nháp', [['nháp']]),
      ),
    );
    assert.deepEqual(
      findings.map(({ place, code }) => [place, code]),
      [
        ['Nguồn!A1', 'missing-column'],
        ["'Số liệu'!F1", 'duplicate-column'],
        ["'Số liệu'!G1", 'unknown-heading'],
        ['Nháp!A1', 'unknown-sheet'],
      ],
    );
  });
});

describe('a text file', () => {
  it('is the sheet of observations, named by its file', () => {
    const { document, findings } = buildDocument(
      makeTextFile([
        ['indicator', 'area', 'period', 'value', 'source'],
        ['dti', 'Đà Nẵng', '2022', '0.8002', 'dti-gov-vn-2022'],
        ['dti', 'Huế', '2022', '0.6975', 'dti-gov-vn-2022'],
        ['dti', 'Cần Thơ', '2022', '0.6924', 'dti-gov-vn-2022'],
      ]),
    );
    assert.deepEqual(
      findings.map(({ code, severity, place }) => [code, severity, place]),
      [
        ['no-dataset-sheet', 'warning', ''],
        ['no-sources-sheet', 'warning', ''],
        ['no-indicators-sheet', 'warning', ''],
      ],
    );
    assert.deepEqual(document, {
      format: 'chiso/1',
      id: 'table',
      title: 'table',
      sources: [{ id: 'dti-gov-vn-2022' }],
      indicators: [{ id: 'dti', name: 'dti' }],
      tables: [
        {
          indicator: 'dti',
          period: '2022',
          source: 'dti-gov-vn-2022',
          fields: ['area', 'value'],
          rows: [
            ['vn63:48', 0.8002],
            ['vn63:46', 0.6975],
            ['vn63:92', 0.6924],
          ],
        },
      ],
    });
  });
});
