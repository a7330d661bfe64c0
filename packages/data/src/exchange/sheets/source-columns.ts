import { bases, sourceKinds } from './choices.js';
import type { SheetColumn } from './column.js';
import { idColumn, note } from './common-columns.js';
import { column, textColumns } from './make-column.js';

export const sourceColumns: readonly SheetColumn[] = [
  idColumn('dti-gov-vn-2022'),
  ...textColumns(
    'title',
    ['Tiêu đề', 'Title'],
    [
      'Tên bài báo, báo cáo, văn bản.',
      'The title of the article, report or act.',
    ],
    {
      example: 'Quyết định 411/QĐ-TTg',
      aliases: ['tên', 'tên tài liệu', 'tên nguồn'],
    },
  ),
  ...textColumns(
    'publisher',
    ['Nơi công bố', 'Publisher'],
    ['Báo hoặc cơ quan đã công bố.', 'Who published it.'],
    {
      path: ['publisher', 'name'],
      example: 'Thủ tướng Chính phủ',
      aliases: ['cơ quan công bố', 'cơ quan', 'đơn vị công bố', 'tên báo'],
    },
  ),
  column(
    'publisher_url',
    'address',
    ['Trang của nơi công bố', 'Publisher’s page'],
    ['Địa chỉ web, bắt đầu bằng https://.', 'A web address: https://…'],
    { path: ['publisher', 'url'] },
  ),
  column(
    'date',
    'day',
    ['Ngày công bố', 'Date'],
    ['Ngày đăng, ngày ban hành.', 'The day of publication.'],
    { example: '2022-03-31', aliases: ['ngày', 'ngày đăng', 'ngày ban hành'] },
  ),
  column(
    'url',
    'address',
    ['Địa chỉ', 'Address'],
    ['Địa chỉ web, bắt đầu bằng https://.', 'A web address: https://…'],
    {
      example: 'https://dti.gov.vn/xep-hang-2022',
      aliases: ['đường dẫn', 'liên kết', 'link'],
    },
  ),
  column(
    'kind',
    'choice',
    ['Loại nguồn', 'Kind'],
    ['Chọn trong danh sách.', 'Choose from the list.'],
    { choices: sourceKinds, example: 'dataset', aliases: ['loại'] },
  ),
  column(
    'document_number',
    'text',
    ['Số, ký hiệu', 'Document number'],
    ['Số, ký hiệu của văn bản.', 'Of an official document.'],
    {
      path: ['documentNumber'],
      example: '411/QĐ-TTg',
      aliases: ['số hiệu', 'số ký hiệu'],
    },
  ),
  column(
    'event_date',
    'day',
    ['Ngày diễn ra', 'Event date'],
    [
      'Ngày của cuộc họp, buổi họp báo mà nguồn tường thuật.',
      'The day of the occasion that it reports on.',
    ],
    { path: ['event', 'date'], example: '2024-07-19' },
  ),
  column(
    'event_basis',
    'choice',
    ['Căn cứ của ngày diễn ra', 'Event basis'],
    [
      'Nguồn in đủ ngày, hay năm được suy ra.',
      'Whether the source prints the whole date.',
    ],
    {
      path: ['event', 'basis'],
      choices: bases,
      example: 'inferred',
      aliases: ['ngày diễn ra: căn cứ'],
    },
  ),
  column(
    'event_quote',
    'text',
    ['Ngày diễn ra, nguyên văn', 'Event quote'],
    ['Lời của nguồn về ngày ấy.', 'Its words about that day.'],
    { path: ['event', 'quote'], example: 'Sáng 19.7' },
  ),
  ...note,
];
