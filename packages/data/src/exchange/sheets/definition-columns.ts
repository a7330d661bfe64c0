import { levels } from './choices.js';
import type { SheetColumn } from './column.js';
import { description, idColumn, name } from './common-columns.js';
import { column, textColumns } from './make-column.js';

export const topicColumns: readonly SheetColumn[] = [
  idColumn('dti-pillars'),
  ...name('Ba trụ cột'),
  column(
    'parent',
    'reference',
    ['Thuộc chủ đề', 'Parent'],
    ['Mã của chủ đề lớn hơn.', 'The id of the topic that it belongs to.'],
    { leadsTo: ['topics'] },
  ),
];

export const methodColumns: readonly SheetColumn[] = [
  idColumn('mic'),
  ...name('Bộ TT&TT'),
  ...description,
  ...textColumns(
    'issuer',
    ['Cơ quan tính', 'Issuer'],
    ['Cơ quan tính theo cách này.', 'The office that reckons this way.'],
  ),
];

export const areaColumns: readonly SheetColumn[] = [
  idColumn('ministry:mof'),
  ...name('Bộ Tài chính'),
  column(
    'level',
    'choice',
    ['Cấp', 'Level'],
    ['Chọn trong danh sách.', 'Choose from the list.'],
    { choices: levels, example: 'ministry', aliases: ['loại'] },
  ),
  column(
    'members',
    'areas',
    ['Gồm', 'Members'],
    [
      'Với một nhóm: các địa bàn trong nhóm, cách nhau bằng dấu chấm phẩy.',
      'For a group: its areas, with semicolons between them.',
    ],
    {
      leadsTo: ['areas'],
      example: 'Hà Nội; Hà Nam',
      aliases: ['thành viên'],
    },
  ),
];

export const areaSetColumns: readonly SheetColumn[] = [
  idColumn('ministries-with-services-2021'),
  ...name('Bộ, ngành có cung cấp dịch vụ công (2021)'),
  column(
    'size',
    'integer',
    ['Số đơn vị', 'Size'],
    [
      'Nhóm có bao nhiêu đơn vị; để trống nếu không biết.',
      'How many areas it has; empty where that is not known.',
    ],
    { example: 17 },
  ),
  column(
    'complete',
    'yes-no',
    ['Đủ danh sách', 'Complete'],
    ['Cột sau có liệt kê đủ hay không.', 'Whether the next column lists all.'],
    { example: 'không' },
  ),
  column(
    'areas',
    'areas',
    ['Gồm', 'Areas'],
    [
      'Các đơn vị đã biết, cách nhau bằng dấu chấm phẩy.',
      'Its areas, as far as known, with semicolons between them.',
    ],
    { leadsTo: ['areas'] },
  ),
];
