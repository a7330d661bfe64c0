import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { buildDocument } from '../src/build/build-document.js';
import { makeSheet, makeWorkbook } from './support/make-workbook.js';

const _ = undefined;
const day = (text: string) => new Date(`${text}T00:00:00Z`);

/** Made-up figures; each mistake is named with its cell and its code. */
const workbook = makeWorkbook(
  makeSheet('Bộ dữ liệu', [
    ['Mã', 'Tiêu đề', 'Ngày phát hành', 'Trang của cơ quan', 'Cơ quan công bố'],
    ['thu', 'Số liệu bịa để thử', 45292, 'www.example.org', 'ABC'],
  ]),
  makeSheet('Nguồn', [
    ['Mã', 'Tiêu đề', 'Loại nguồn', 'Ngày công bố', 'Nhà xuất bản'],
    ['bao-1', 'Bài thứ nhất', 'báo chí', '2024-07-19', 'ABC'],
    ['bao-1', 'Bài thứ hai', 'báo chí', '19/7/2024'],
    ['bao-3', 'Bài thứ ba', 'báo trí', '2024-02-30'],
  ]),
  makeSheet('Chỉ số', [
    [
      'Mã',
      'Tên',
      'Đơn vị',
      'Số chữ số thập phân',
      'Thang đo từ',
      'Thang đo đến',
    ],
    ['ti-le', 'Tỷ lệ hộ có cáp quang', '%', 1, 0, 100],
    ['so-luong', 'Tổ công nghệ số', 'số lượng'],
    ['diem', 'Điểm', 'điểm', 2, 10, 0],
    ['thieu-ten', undefined, 'phần trăm'],
  ]),
  makeSheet(
    'Số liệu',
    [
      ['Bảng số liệu để thử'],
      [
        'Chỉ số',
        'Địa bàn',
        'Kỳ',
        'Giá trị',
        'Từ rào đón',
        'Thứ hạng',
        'Trên số đơn vị',
        'Số lượng',
        'Trên tổng số',
        'Nguồn',
      ],
      [
        'indicator',
        'area',
        'period',
        'value',
        'hedge',
        'rank',
        'rank_of',
        'count',
        'of',
        'source',
      ],
      ['ti-le', '24', undefined, 12.5, _, _, _, _, _, 'bao-1'],
      ['ti-le', 'Ninh Bình', undefined, 12.5, _, _, _, _, _, 'bao-1'],
      ['ti-le', 'Đà Nẳngg', '2023', 13.5, _, _, _, _, _, 'bao-1'],
      ['ti-le', 'Hà Nội', '2023-S3', 14.5, _, _, _, _, _, 'bao-1'],
      ['ti-le', 'Hà Nội', day('2024-06-01'), 14.5, _, _, _, _, _, 'bao-1'],
      ['ti-le', 'Hà Nội', '2023', '15,2', _, _, _, _, _, 'bao-1'],
      ['ti-le', 'Huế', '2023', 0.152, _, _, _, _, _, 'bao-1'],
      ['ti-le', 'Lào Cai', '2023', 0.165, _, _, _, _, _, 'bao-1'],
      ['ti-le', 'Sơn La', '2023', day('2024-12-15'), _, _, _, _, _, 'bao-1'],
      ['ti-le', 'Cà Mau', '2023', 'trên 60', 'gần', _, _, _, _, 'bao-1'],
      ['ti-le', 'Cao Bằng', '2023', '-', _, _, _, _, _, 'bao-1'],
      ['so-luong', 'Cao Bằng', '2023', '٤٥', _, _, _, _, _, 'bao-1'],
      ['so-luong', 'Cao Bằng', '2022', undefined, _, _, _, _, _, 'bao-1'],
      ['so-luong', 'Cao Bằng', '2021', undefined, _, _, _, 35, _, 'bao-1'],
      ['so-luong', 'Cao Bằng', '2020', 12, _, _, _, 35, 53, 'bao-1'],
      ['so-luong', 'Cao Bằng', '2019', 12, _, 64, 63, _, _, 'bao-1'],
      ['so-luongg', 'Cao Bằng', '2018', 12, _, _, _, _, _, 'bao-1'],
      ['diem', 'Cao Bằng', '2018', '12%', _, _, _, _, _, 'bao-1'],
      ['diem', 'Cao Bằng', '2017', 12, _, _, _, _, _, 'bao-2'],
      ['diem', 'Cao Bằng', '2016', 12, _, _, _, _, _, undefined],
      ['diem', 'Cao Bằng', '2015', '#REF!', _, _, _, _, _, 'bao-1'],
      ['diem', 'Cao Bằng', '2014', undefined, _, _, _, _, _, 'bao-1'],
    ],
    {
      D10: { format: '0.0%' },
      D24: { error: '#REF!', formula: 'A1' },
      D25: { formula: 'SUM(D4:D9)', isUnreckoned: true },
    },
  ),
);

const expected = `
error 'Bộ dữ liệu'!C2 date-as-number
error 'Bộ dữ liệu'!D2 type
warning Nguồn!E1 unknown-heading
error Nguồn!A3 duplicate-id
error Nguồn!C4 not-a-choice
error Nguồn!D4 not-a-day
error 'Chỉ số'!E4 range-order
error 'Chỉ số'!B5 required
error 'Số liệu'!B4 ambiguous-area
error 'Số liệu'!B5 ambiguous-area
error 'Số liệu'!B6 unknown-area
error 'Số liệu'!C7 not-a-period
error 'Số liệu'!C8 date-in-period
error 'Số liệu'!D9 ambiguous-number
error 'Số liệu'!D10 percent-format
warning 'Số liệu'!D11 share-as-fraction
error 'Số liệu'!D12 date-in-number
error 'Số liệu'!D13 hedge-contradiction
error 'Số liệu'!D14 blank-mark
error 'Số liệu'!D15 text-in-number
error 'Số liệu'!D16 no-figure
error 'Số liệu'!H17 count-without-of
error 'Số liệu'!D18 two-figures
error 'Số liệu'!F19 rank-past-end
error 'Số liệu'!A20 unknown-indicator
error 'Số liệu'!D21 percent-sign
warning 'Số liệu'!J22 unknown-reference
warning 'Số liệu'!J23 no-source
error 'Số liệu'!D24 error-cell
error 'Số liệu'!D25 unreckoned-formula
`;

it('has thirty different mistakes', () => {
  assert.equal(new Set(expected.trim().split('\n')).size, 30);
});

const { document, findings } = buildDocument(workbook);

describe('a workbook with thirty mistakes', () => {
  it('has each told once, with its cell', () => {
    assert.deepEqual(
      findings.map(
        ({ severity, place, code }) => `${severity} ${place} ${code}`,
      ),
      expected.trim().split('\n'),
    );
  });
  it('gives no document', () => assert.equal(document, undefined));
});
