import { hedges, missingReasons } from './choices.js';
import type { SheetColumn } from './column.js';
import { column } from './make-column.js';

/** The figure itself, or why there is none. */
export const measure: readonly SheetColumn[] = [
  column(
    'value',
    'figure',
    ['Giá trị', 'Value'],
    [
      'Con số, theo đơn vị của chỉ số: 15,2 chứ không phải 15,2%. Viết “gần 75.000” cũng được.',
      'The figure in the indicator’s unit: 15.2, not 15.2%. “nearly 75,000” may stand there.',
    ],
    {
      example: 0.8002,
      aliases: ['số liệu', 'điểm', 'con số', 'giá trị đạt', 'score', 'figure'],
    },
  ),
  column(
    'range_min',
    'number',
    ['Khoảng từ', 'Range from'],
    [
      'Đầu thấp, khi nguồn nêu một khoảng: 3 của “3–5”.',
      'The lower end of a range: 3 of “3–5”.',
    ],
    { path: ['range', 0], example: 3 },
  ),
  column(
    'range_max',
    'number',
    ['Khoảng đến', 'Range to'],
    [
      'Đầu cao, khi nguồn nêu một khoảng: 5 của “3–5”.',
      'The upper end of a range: 5 of “3–5”.',
    ],
    { path: ['range', 1], example: 5 },
  ),
  column(
    'count',
    'figure',
    ['Số lượng', 'Count'],
    [
      'Số đếm được: 2.164 của “2.164 trên 2.418”.',
      'What was counted: 2,164 of “2,164 of 2,418”.',
    ],
    { example: 2164, aliases: ['số đạt'] },
  ),
  column(
    'of',
    'number',
    ['Trên tổng số', 'Of'],
    [
      'Tổng số: 2.418 của “2.164 trên 2.418”.',
      'The whole: 2,418 of “2,164 of 2,418”.',
    ],
    { example: 2418, aliases: ['tổng số', 'trong tổng số', 'total'] },
  ),
  column(
    'percent',
    'figure',
    ['Tỷ lệ %', 'Percent'],
    [
      'Tỷ lệ mà nguồn công bố cho số đếm: 89,5.',
      'The share that the source publishes for a count: 89.5.',
    ],
    {
      example: 89.5,
      aliases: ['tỷ lệ', 'tỉ lệ', 'phần trăm', 'tỷ lệ phần trăm'],
    },
  ),
  column(
    'missing',
    'choice',
    ['Lý do không có số', 'Missing'],
    [
      'Vì sao không có con số; không bao giờ ghi 0 thay cho nó.',
      'Why there is no figure; never write 0 for it.',
    ],
    {
      choices: missingReasons,
      example: 'not-published',
      aliases: ['không có số liệu'],
    },
  ),
  column(
    'hedge',
    'choice',
    ['Từ trước con số', 'Hedge'],
    [
      'Từ mà nguồn đặt trước con số: gần, trên, khoảng … Viết ngay trong ô giá trị cũng được.',
      'The word that the source puts before the figure. It may stand in the cell of the value, too.',
    ],
    {
      choices: hedges,
      example: 'nearly',
      aliases: ['từ rào đón', 'mức độ'],
    },
  ),
];
