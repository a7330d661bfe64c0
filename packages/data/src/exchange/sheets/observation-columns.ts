import { bases, hedges, statuses } from './choices.js';
import type { SheetColumn } from './column.js';
import { evidence } from './evidence-columns.js';
import { column } from './make-column.js';
import { measure } from './measure-columns.js';
import { question } from './question-columns.js';

export const observationColumns: readonly SheetColumn[] = [
  ...question,
  ...measure,
  column(
    'rank',
    'integer',
    ['Thứ hạng', 'Rank'],
    ['1 là đứng đầu.', '1 for the first.'],
    { example: 1, aliases: ['hạng', 'xếp hạng', 'vị trí'] },
  ),
  column(
    'rank_of',
    'integer',
    ['Trên số đơn vị', 'Rank of'],
    ['Xếp trong bao nhiêu đơn vị.', 'Of how many.'],
    { path: ['rankOf'], example: 63 },
  ),
  column(
    'rank_among',
    'area',
    ['Xếp trong nhóm', 'Ranked among'],
    [
      'vn63 (63 tỉnh, thành phố), vn34 (34 tỉnh, thành phố) hoặc mã ở trang “Nhóm xếp hạng”.',
      'vn63, vn34 (the provinces), or an id from the sheet “Area sets”.',
    ],
    { path: ['among'], leadsTo: ['areaSets'], example: 'vn63' },
  ),
  column(
    'rank_basis',
    'choice',
    ['Căn cứ của thứ hạng', 'Rank basis'],
    [
      'Nguồn in thứ hạng, hay chỉ có thứ tự liệt kê.',
      'Whether the source prints the rank or only the order.',
    ],
    {
      path: ['rankBasis'],
      choices: bases,
      example: 'stated',
      aliases: ['thứ hạng: căn cứ'],
    },
  ),
  column(
    'complete',
    'yes-no',
    ['Bảng đủ đơn vị', 'Complete table'],
    [
      'Bảng xếp hạng này có liệt kê đủ mọi đơn vị hay không.',
      'Whether the rows of this ranking list the whole set.',
    ],
    { example: 'có' },
  ),
  column(
    'change_by',
    'number',
    ['Thay đổi', 'Change by'],
    ['Theo đơn vị của chỉ số.', 'In the indicator’s unit.'],
    { path: ['change', 'by'], aliases: ['tăng giảm', 'tăng/giảm'] },
  ),
  column(
    'change_points',
    'number',
    ['Thay đổi, điểm phần trăm', 'Change in points'],
    ['Số điểm phần trăm.', 'In percentage points.'],
    { path: ['change', 'points'] },
  ),
  column(
    'change_percent',
    'number',
    ['Thay đổi, %', 'Change in percent'],
    ['Số phần trăm.', 'In percent.'],
    { path: ['change', 'percent'], aliases: ['tăng trưởng %'] },
  ),
  column(
    'change_times',
    'number',
    ['Thay đổi, số lần', 'Change in times'],
    ['Gấp mấy lần.', 'To how many times the former figure.'],
    { path: ['change', 'times'] },
  ),
  column(
    'change_phrase',
    'text',
    ['Thay đổi, nguyên văn', 'Change in words'],
    [
      'Lời của nguồn, khi có thể hiểu hai cách.',
      'The words, where they can be read in two ways.',
    ],
    { path: ['change', 'phrase'], example: 'tăng 2 lần' },
  ),
  column(
    'change_since',
    'period',
    ['So với kỳ', 'Change since'],
    ['Kỳ được đem so sánh.', 'The period it is compared with.'],
    { path: ['change', 'since'], example: '2022-06' },
  ),
  column(
    'change_hedge',
    'choice',
    ['Từ trước số thay đổi', 'Change hedge'],
    ['Như “Từ trước con số”.', 'As “Hedge”.'],
    {
      path: ['change', 'hedge'],
      choices: hedges,
      aliases: ['từ rào đón của thay đổi'],
    },
  ),
  column(
    'status',
    'choice',
    ['Tình trạng', 'Status'],
    [
      'Chính thức, sơ bộ, ước tính … Để trống: nguồn không nói.',
      'Final, provisional, estimate … Empty: the source says nothing.',
    ],
    { choices: statuses, example: 'estimate', aliases: ['trạng thái'] },
  ),
  column(
    'derivation',
    'text',
    ['Phép tính', 'Derivation'],
    [
      'Với số suy ra: viết ra phép tính.',
      'For a derived figure: the reckoning.',
    ],
    { aliases: ['cách suy ra'] },
  ),
  ...evidence,
];
