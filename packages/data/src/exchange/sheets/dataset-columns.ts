import { languages } from './choices.js';
import type { SheetColumn } from './column.js';
import { description, idColumn, note } from './common-columns.js';
import { column, textColumns } from './make-column.js';

export const datasetColumns: readonly SheetColumn[] = [
  idColumn('dti-2022'),
  ...textColumns(
    'title',
    ['Tiêu đề', 'Title'],
    ['Tên của bộ dữ liệu.', 'What readers call the dataset.'],
    {
      isRequired: true,
      example: 'Chỉ số chuyển đổi số cấp tỉnh năm 2022',
      aliases: ['tên', 'tên bộ dữ liệu', 'name'],
    },
  ),
  ...description,
  column(
    'lang',
    'choice',
    ['Ngôn ngữ', 'Language'],
    [
      'Ngôn ngữ của các cột không ghi tiếng nào; để trống là tiếng Việt.',
      'The language of columns that name none; empty means Vietnamese.',
    ],
    { choices: languages, aliases: ['lang'] },
  ),
  ...textColumns(
    'publisher',
    ['Cơ quan công bố', 'Publisher'],
    ['Ai công bố bộ dữ liệu.', 'Who publishes the dataset.'],
    { path: ['publisher', 'name'], aliases: ['đơn vị công bố'] },
  ),
  column(
    'publisher_url',
    'address',
    ['Trang của cơ quan', 'Publisher’s page'],
    ['Địa chỉ web, bắt đầu bằng https://.', 'A web address: https://…'],
    { path: ['publisher', 'url'] },
  ),
  column(
    'released',
    'day',
    ['Ngày phát hành', 'Released'],
    ['Ngày phát hành tệp này.', 'The day this file was released.'],
    { aliases: ['ngày công bố'] },
  ),
  column(
    'next_release',
    'day',
    ['Kỳ phát hành sau', 'Next release'],
    [
      'Ngày phát hành kế tiếp; sau ngày ấy, biểu đồ nhắc rằng số liệu có thể đã cũ.',
      'The day the next one is due; past it, a view says that the data may be old.',
    ],
    { path: ['nextRelease'], aliases: ['ngày phát hành kế tiếp'] },
  ),
  ...textColumns(
    'license',
    ['Giấy phép', 'License'],
    ['Tên giấy phép, nếu có.', 'The name of the licence, if there is one.'],
    { path: ['license', 'name'], aliases: ['licence'] },
  ),
  ...textColumns(
    'license_basis',
    ['Căn cứ sử dụng', 'Legal basis'],
    [
      'Căn cứ pháp lý nơi không có giấy phép.',
      'The legal basis where there is no licence.',
    ],
    { path: ['license', 'basis'] },
  ),
  column(
    'license_url',
    'address',
    ['Địa chỉ giấy phép', 'License address'],
    ['Nơi đọc giấy phép hoặc văn bản.', 'Where it can be read.'],
    { path: ['license', 'url'] },
  ),
  column(
    'area',
    'area',
    ['Địa bàn chung', 'Area of all'],
    [
      'Địa bàn của mọi dòng không ghi địa bàn.',
      'The area of every row that names none.',
    ],
    { example: 'vn', aliases: ['địa bàn', 'địa phương'] },
  ),
  ...note,
];
