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
    { choices: languages, example: 'vi', aliases: ['lang'] },
  ),
  ...textColumns(
    'publisher',
    ['Cơ quan công bố', 'Publisher'],
    ['Cơ quan công bố bộ dữ liệu.', 'Who publishes the dataset.'],
    {
      path: ['publisher', 'name'],
      example: 'Sở Khoa học và Công nghệ',
      aliases: ['đơn vị công bố'],
    },
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
    ['Ngày phát hành số liệu này.', 'The day these figures were released.'],
    { example: '2023-07-12', aliases: ['ngày công bố'] },
  ),
  column(
    'next_release',
    'day',
    ['Kỳ phát hành sau', 'Next release'],
    [
      'Ngày phát hành kế tiếp; quá ngày ấy, biểu đồ nhắc rằng số liệu có thể đã cũ.',
      'The day the next one is due; past it, a view says that the data may be old.',
    ],
    {
      path: ['nextRelease'],
      example: '2024-07-12',
      aliases: ['ngày phát hành kế tiếp'],
    },
  ),
  ...textColumns(
    'license',
    ['Giấy phép', 'License'],
    ['Tên giấy phép, nếu có.', 'The name of the licence, if there is one.'],
    { path: ['license', 'name'], aliases: ['licence'] },
  ),
  ...textColumns(
    'license_basis',
    ['Căn cứ sử dụng', 'Basis of use'],
    [
      'Căn cứ để dùng số liệu, khi không có giấy phép.',
      'On what basis the figures may be used, where there is no licence.',
    ],
    { path: ['license', 'basis'], aliases: ['căn cứ pháp lý', 'legal basis'] },
  ),
  column(
    'license_url',
    'address',
    ['Địa chỉ giấy phép', 'License address'],
    [
      'Nơi đọc giấy phép hoặc văn bản: địa chỉ web bắt đầu bằng https://.',
      'Where the licence or the act can be read: https://…',
    ],
    { path: ['license', 'url'] },
  ),
  column(
    'area',
    'area',
    ['Địa bàn chung', 'Default area'],
    [
      'Địa bàn của mọi dòng không ghi địa bàn.',
      'The area of every row that names none.',
    ],
    {
      example: 'Ninh Bình',
      aliases: ['địa bàn', 'địa phương', 'area of all'],
    },
  ),
  ...note,
];
