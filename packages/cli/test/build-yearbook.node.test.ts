// Headings as statistical yearbooks print them: a status beside the period, a
// unit behind the indicator.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { buildDocument } from '../src/build/build-document.js';
import type { CellValue } from '../src/sheet/cell.js';
import { makeSheet, makeWorkbook } from './support/make-workbook.js';

/** Made-up figures under the headings that a test is about. */
function build(...rows: readonly (readonly CellValue[])[]) {
  return buildDocument(
    makeWorkbook(
      makeSheet('Bộ dữ liệu', [
        ['Mã', 'Tiêu đề'],
        ['thu', 'Số liệu bịa để thử'],
      ]),
      makeSheet('Nguồn', [
        ['Mã', 'Tiêu đề'],
        ['ng', 'Niên giám bịa'],
      ]),
      makeSheet('Chỉ số', [
        ['Mã', 'Tên', 'Đơn vị'],
        ['hgd', 'Hộ có cáp quang', '%'],
        ['grdp', 'GRDP', 'đồng'],
      ]),
      makeSheet(
        'Số liệu',
        rows.map((row) => [...row]),
      ),
    ),
  );
}

/** The figures of Bắc Giang, and where something is wrong. */
function read(...rows: readonly (readonly CellValue[])[]) {
  const { document, findings } = build(...rows);
  const { observations = [] } = document ?? {};
  return {
    figures: observations.map(({ period, value, status, indicator }) => [
      indicator,
      period,
      value,
      status,
    ]),
    findings: findings.map(({ place, code }) => [place, code]),
  };
}

const left = ['Chỉ số', 'Địa bàn', 'Nguồn'];
const hgd = ['hgd', 'Bắc Giang', 'ng'];

describe('a period with its status', () => {
  for (const heading of [
    'Sơ bộ 2022',
    'SƠ BỘ NĂM 2022',
    'Sơ bộ\n2022',
    '2022 (sơ bộ)',
    'Năm 2022 sơ bộ',
    'Sơ bộ - Prel. 2022',
    'Prel. 2022',
    '2022 (provisional)',
  ]) {
    it(`is read from “${heading.replace('\n', '⏎')}”`, () => {
      const rows = [
        [...left, 2021, heading],
        [...hgd, 60.5, 62],
      ];
      assert.deepEqual(read(...rows), {
        figures: [
          ['hgd', '2021', 60.5, undefined],
          ['hgd', '2022', 62, 'provisional'],
        ],
        findings: [],
      });
    });
  }

  it('may be one of words: “Ước tính quý I/2024”', () => {
    const rows = [
      [...left, 'Ước tính quý I/2024', 'Tháng 6/2024 (ước)'],
      [...hgd, 61, 62],
    ];
    assert.deepEqual(read(...rows).figures, [
      ['hgd', '2024-Q1', 61, 'estimate'],
      ['hgd', '2024-06', 62, 'estimate'],
    ]);
  });

  it('is not guessed: other words, and two that differ', () => {
    for (const heading of [
      'Kế hoạch 2022',
      'Sơ bộ - Ước tính 2022',
      'Sơ bộ',
      'Sơ bộ 2022 2023',
    ]) {
      const rows = [
        [...left, 2021, heading],
        [...hgd, 60.5, 62],
      ];
      assert.deepEqual(
        read(...rows),
        {
          figures: [['hgd', '2021', 60.5, undefined]],
          findings: [["'Số liệu'!E1", 'unknown-heading']],
        },
        heading,
      );
    }
  });

  it('is looked for in short headings only', () => {
    const start = performance.now();
    const long = `Sơ bộ${' a'.repeat(16_000)} 2022`;
    read([...left, 2021, long, `a${' '.repeat(32_000)}b`], [...hgd, 60.5, 62]);
    assert.ok(performance.now() - start < 2000);
  });

  it('goes with a column of statuses that says the same, or nothing', () => {
    const rows = (status: string) => [
      [...left, 'Tình trạng', 'Sơ bộ 2022'],
      [...hgd, status, 62],
    ];
    for (const status of ['', 'sơ bộ']) {
      assert.deepEqual(read(...rows(status)), {
        figures: [['hgd', '2022', 62, 'provisional']],
        findings: [],
      });
    }
    assert.deepEqual(read(...rows('chính thức')).findings, [
      ["'Số liệu'!D2", 'contradiction'],
    ]);
  });
});

describe('an indicator with its unit', () => {
  const right = ['Địa bàn', 'Kỳ', 'Nguồn'];
  const row = ['Bắc Giang', 2022, 'ng'];

  it('is read where the unit is its own', () => {
    const rows = [
      [...right, 'Hộ có cáp quang (%)', 'GRDP (đồng)'],
      [...row, 62, 1500000],
    ];
    assert.deepEqual(read(...rows), {
      figures: [
        ['hgd', '2022', 62, undefined],
        ['grdp', '2022', 1500000, undefined],
      ],
      findings: [],
    });
  });

  it('is refused where its numbers would mean something else', () => {
    const rows = [
      [...right, 'Hộ có cáp quang (%)', 'GRDP (tỷ đồng)'],
      [...row, 62, 1.5],
    ];
    const { document, findings } = build(...rows);
    assert.equal(document, undefined);
    assert.deepEqual(
      findings.map(({ place, code, severity }) => [place, code, severity]),
      [["'Số liệu'!E1", 'other-unit', 'error']],
    );
    assert.match(findings[0]?.message.vi ?? '', /tỷ đồng.*đồng/);
  });
});
