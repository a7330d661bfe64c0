import { directions, rates, units } from './choices.js';
import type { SheetColumn } from './column.js';
import { description, idColumn, name } from './common-columns.js';
import { column, textColumns } from './make-column.js';

export const indicatorColumns: readonly SheetColumn[] = [
  idColumn('dti'),
  ...name('Chỉ số chuyển đổi số'),
  ...textColumns(
    'short_name',
    ['Tên ngắn', 'Short name'],
    ['Cho đầu cột và nhãn.', 'For column heads and labels.'],
    { path: ['shortName'], example: 'DTI', aliases: ['tên viết tắt'] },
  ),
  ...description,
  column(
    'unit',
    'choice',
    ['Đơn vị', 'Unit'],
    [
      'Chọn trong danh sách, hoặc mã tiền tệ ba chữ cái. Để trống: số lượng.',
      'Choose from the list, or write a currency code. Empty: a count.',
    ],
    { choices: units, example: 'index', aliases: ['đơn vị tính', 'đvt'] },
  ),
  ...textColumns(
    'noun',
    ['Danh từ đếm', 'Noun'],
    [
      'Cái được đếm, viết sau con số: “thôn, bản”.',
      'What is counted, written after the number: “villages”.',
    ],
    { aliases: ['đối tượng đếm'] },
  ),
  column(
    'per',
    'choice',
    ['Tính theo', 'Per'],
    ['Với tốc độ: trên ngày, tháng, năm.', 'For a rate: the time it is over.'],
    { choices: rates },
  ),
  column(
    'decimals',
    'integer',
    ['Số chữ số thập phân', 'Decimals'],
    [
      'Số đã công bố được thêm số 0 cho đủ, không bị làm tròn.',
      'A published figure is padded to it, never rounded.',
    ],
    { example: 4, aliases: ['chữ số thập phân', 'số lẻ'] },
  ),
  column(
    'direction',
    'choice',
    ['Chiều hướng tốt', 'Direction'],
    ['Để trống: không nói.', 'Which way is better. Empty: not said.'],
    { choices: directions, example: 'higher', aliases: ['chiều'] },
  ),
  column(
    'scale_min',
    'number',
    ['Thang đo từ', 'Scale from'],
    ['Đầu thấp của thang đo.', 'The low end of the scale.'],
    { path: ['scale', 0], example: 0 },
  ),
  column(
    'scale_max',
    'number',
    ['Thang đo đến', 'Scale to'],
    ['Đầu cao của thang đo.', 'The high end of the scale.'],
    { path: ['scale', 1], example: 1 },
  ),
  column(
    'topic',
    'reference',
    ['Chủ đề', 'Topic'],
    ['Mã của chủ đề.', 'The id of its topic.'],
    { leadsTo: ['topics'] },
  ),
  column(
    'default_method',
    'reference',
    ['Cách tính mặc định', 'Default method'],
    ['Mã của cách tính.', 'The method that is meant where none is named.'],
    { path: ['defaultMethod'], leadsTo: ['methods'] },
  ),
  column(
    'part_of',
    'reference',
    ['Là phần của', 'Part of'],
    ['Mã của chỉ số mà nó là một phần.', 'The indicator it is a part of.'],
    { path: ['partOf'], leadsTo: ['indicators'] },
  ),
  column(
    'split',
    'text',
    ['Cách chia', 'Split'],
    [
      'Các phần cùng cách chia cộng lại bằng tổng.',
      'The parts of one split sum to the whole.',
    ],
  ),
];

export const breakColumns: readonly SheetColumn[] = [
  column(
    'indicator',
    'reference',
    ['Chỉ số', 'Indicator'],
    ['Mã của chỉ số.', 'The id of the indicator.'],
    { isRequired: true, leadsTo: ['indicators'], aliases: ['mã chỉ số'] },
  ),
  column(
    'last',
    'period',
    ['Kỳ cuối cách cũ', 'Last period before'],
    ['Kỳ cuối theo cách cũ.', 'The last period before the change.'],
    { isRequired: true, path: ['between', 0], example: '2020' },
  ),
  column(
    'first',
    'period',
    ['Kỳ đầu cách mới', 'First period after'],
    ['Kỳ đầu theo cách mới.', 'The first period after the change.'],
    { isRequired: true, path: ['between', 1], example: '2021' },
  ),
  ...textColumns(
    'reason',
    ['Lý do', 'Reason'],
    ['Điều gì đã thay đổi.', 'What changed.'],
  ),
  column(
    'source',
    'reference',
    ['Nguồn', 'Source'],
    ['Mã của nguồn.', 'The id of the source that says so.'],
    { leadsTo: ['sources'], aliases: ['mã nguồn'] },
  ),
  column(
    'method',
    'reference',
    ['Cách tính', 'Method'],
    ['Để trống: mọi cách tính.', 'Empty: all methods.'],
    { leadsTo: ['methods'] },
  ),
];
