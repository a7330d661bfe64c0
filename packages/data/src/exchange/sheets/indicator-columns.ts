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
    ['Dùng ở đầu cột và nhãn.', 'For column heads and labels.'],
    { path: ['shortName'], example: 'DTI', aliases: ['tên viết tắt'] },
  ),
  ...description,
  column(
    'unit',
    'choice',
    ['Đơn vị', 'Unit'],
    [
      'Chọn trong danh sách, hoặc viết mã tiền tệ như USD. Để trống: số lượng.',
      'Choose from the list, or write a currency code such as USD. Empty: a count.',
    ],
    { choices: units, example: 'index', aliases: ['đơn vị tính', 'đvt'] },
  ),
  ...textColumns(
    'noun',
    ['Đối tượng đếm', 'Noun'],
    [
      'Cái được đếm, viết sau con số: “thôn, bản”.',
      'What is counted, written after the number: “villages”.',
    ],
    { example: 'thôn, bản', aliases: ['danh từ đếm', 'what is counted'] },
  ),
  column(
    'per',
    'choice',
    ['Tính theo', 'Per'],
    [
      'Với con số tính theo thời gian: mỗi ngày, tháng, quý hay năm.',
      'For a rate: per day, month, quarter or year.',
    ],
    { choices: rates, example: 'year' },
  ),
  column(
    'decimals',
    'integer',
    ['Số chữ số thập phân', 'Decimals'],
    [
      'Số chữ số sau dấu phẩy: thiếu thì thêm số 0; số đã công bố không bao giờ bị làm tròn.',
      'A published figure is padded with zeros to it, never rounded.',
    ],
    { example: 4, aliases: ['chữ số thập phân', 'số lẻ'] },
  ),
  column(
    'direction',
    'choice',
    ['Chiều mong muốn', 'Direction'],
    [
      'Cao hơn hay thấp hơn là tốt. Để trống: không nói.',
      'Which way is better. Empty: not said.',
    ],
    {
      choices: directions,
      example: 'higher',
      aliases: ['chiều', 'chiều hướng', 'chiều hướng tốt'],
    },
  ),
  column(
    'scale_min',
    'number',
    ['Thang đo từ', 'Scale from'],
    [
      'Giá trị nhỏ nhất của thang đo, thường là 0.',
      'Its lowest value, often 0.',
    ],
    { path: ['scale', 0], example: 0 },
  ),
  column(
    'scale_max',
    'number',
    ['Thang đo đến', 'Scale to'],
    ['Giá trị lớn nhất của thang đo: 1, 100 …', 'Its highest value: 1, 100 …'],
    { path: ['scale', 1], example: 1 },
  ),
  column(
    'topic',
    'reference',
    ['Chủ đề', 'Topic'],
    ['Mã ở trang “Chủ đề”.', 'An id from the sheet “Topics”.'],
    { leadsTo: ['topics'] },
  ),
  column(
    'default_method',
    'reference',
    ['Cách tính mặc định', 'Default method'],
    [
      'Mã của cách tính được hiểu ở dòng không ghi cách nào.',
      'The method that is meant where a row names none.',
    ],
    { path: ['defaultMethod'], leadsTo: ['methods'] },
  ),
  column(
    'part_of',
    'reference',
    ['Là phần của', 'Part of'],
    ['Mã của chỉ số gồm cả chỉ số này.', 'The indicator that it is a part of.'],
    { path: ['partOf'], leadsTo: ['indicators'] },
  ),
  column(
    'split',
    'text',
    ['Cách chia', 'Split'],
    [
      'Tên của cách chia: các phần cùng tên cộng lại bằng tổng.',
      'A name for the way of splitting: parts under one name sum to the whole.',
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
