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
    { aliases: ['tên', 'tên tài liệu', 'tên nguồn'] },
  ),
  ...textColumns(
    'publisher',
    ['Nơi công bố', 'Publisher'],
    ['Báo hoặc cơ quan đã công bố.', 'Who published it.'],
    {
      path: ['publisher', 'name'],
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
    ['Ngày của chính tài liệu ấy.', 'The day of publication.'],
    { aliases: ['ngày', 'ngày đăng', 'ngày ban hành'] },
  ),
  column(
    'url',
    'address',
    ['Địa chỉ', 'Address'],
    ['Địa chỉ web, bắt đầu bằng https://.', 'A web address: https://…'],
    { aliases: ['đường dẫn', 'liên kết', 'link'] },
  ),
  column(
    'kind',
    'choice',
    ['Loại nguồn', 'Kind'],
    ['Chọn trong danh sách.', 'Choose from the list.'],
    { choices: sourceKinds, aliases: ['loại'] },
  ),
  column(
    'document_number',
    'text',
    ['Số, ký hiệu', 'Document number'],
    ['Của văn bản: 411/QĐ-TTg.', 'Of an official document: 411/QĐ-TTg.'],
    { path: ['documentNumber'], aliases: ['số hiệu', 'số ký hiệu'] },
  ),
  column(
    'event_date',
    'day',
    ['Ngày diễn ra', 'Event date'],
    [
      'Ngày của cuộc họp, buổi họp báo mà nguồn tường thuật.',
      'The day of the occasion that it reports on.',
    ],
    { path: ['event', 'date'] },
  ),
  column(
    'event_basis',
    'choice',
    ['Ngày diễn ra: căn cứ', 'Event basis'],
    [
      'Nguồn in đủ ngày hay năm được suy ra.',
      'Whether the source prints the whole date.',
    ],
    { path: ['event', 'basis'], choices: bases },
  ),
  column(
    'event_quote',
    'text',
    ['Ngày diễn ra: nguyên văn', 'Event quote'],
    ['Lời của nguồn, như “Sáng 19.7”.', 'Its words, such as “Sáng 19.7”.'],
    { path: ['event', 'quote'] },
  ),
  ...note,
];
