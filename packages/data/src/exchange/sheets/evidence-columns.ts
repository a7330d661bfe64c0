import type { SheetColumn } from './column.js';
import { column, textColumns } from './make-column.js';

/** Where a figure comes from. */
export const evidence: readonly SheetColumn[] = [
  column(
    'release',
    'date',
    ['Đợt công bố', 'Release'],
    [
      'Ngày cơ quan công bố con số, không phải ngày bài báo: 2023-07-12.',
      'When the issuer released it, not the date of the article: 2023-07-12.',
    ],
    { example: '2023-07-12', aliases: ['ngày công bố', 'lần công bố'] },
  ),
  ...textColumns(
    'issuer',
    ['Cơ quan đưa số liệu', 'Issuer'],
    [
      'Nếu khác nơi công bố của nguồn.',
      'Where that is not the source’s publisher.',
    ],
  ),
  column(
    'source',
    'references',
    ['Nguồn', 'Source'],
    [
      'Mã của nguồn; nhiều nguồn thì cách nhau bằng dấu chấm phẩy.',
      'The id of the source; several with semicolons between them.',
    ],
    {
      path: ['sources'],
      leadsTo: ['sources'],
      example: 'dti-gov-vn-2022',
      aliases: ['mã nguồn', 'nguồn số liệu', 'sources', 'source_ids'],
    },
  ),
  column(
    'quote',
    'text',
    ['Trích nguyên văn', 'Quote'],
    ['Chép đúng lời của nguồn.', 'The source’s own words.'],
    {
      example: 'kinh tế số chiếm tỉ trọng trên 15,2% GDP',
      aliases: ['trích dẫn', 'nguyên văn'],
    },
  ),
  column(
    'locator',
    'text',
    ['Vị trí trong nguồn', 'Locator'],
    ['Trang nào, dòng nào, bảng nào.', 'A page, a line, a table.'],
    { example: 'dòng 30', aliases: ['trang'] },
  ),
  ...textColumns(
    'label',
    ['Tên trong nguồn', 'Label'],
    [
      'Nguồn gọi con số này là gì, nếu khác.',
      'What the source calls this figure, where that differs.',
    ],
  ),
  ...textColumns(
    'note',
    ['Ghi chú', 'Note'],
    ['Điều mà người đọc kỹ cần biết.', 'What a careful reader should know.'],
    { aliases: ['chú thích', 'lưu ý', 'remark'] },
  ),
  column(
    'statement',
    'id',
    ['Mã dòng', 'Row id'],
    [
      'Mã riêng của dòng, để dòng khác dẫn tới.',
      'A name by which other rows can refer to this one.',
    ],
    { path: ['id'], example: 'mic-2024-06', aliases: ['id', 'mã'] },
  ),
  column(
    'conflicts_with',
    'references',
    ['Mâu thuẫn với', 'Conflicts with'],
    [
      'Mã của những dòng nói khác dòng này.',
      'The ids of rows that contradict it.',
    ],
    {
      example: 'mic-2024-s1',
      path: ['conflictsWith'],
      leadsTo: ['observations', 'targets'],
    },
  ),
  column(
    'preferred',
    'yes-no',
    ['Ưu tiên', 'Preferred'],
    [
      'Trong các dòng nói khác nhau, hiện dòng này.',
      'Of rows that contradict each other, show this one.',
    ],
    { example: 'có' },
  ),
];
