import { periodBases, periodTypes, statistics } from './choices.js';
import type { SheetColumn } from './column.js';
import { column } from './make-column.js';

/** What a figure is about. */
export const question: readonly SheetColumn[] = [
  column(
    'indicator',
    'reference',
    ['Chỉ số', 'Indicator'],
    [
      'Mã của chỉ số; để trống nếu chỉ có một chỉ số.',
      'The id of the indicator; empty where there is only one.',
    ],
    {
      leadsTo: ['indicators'],
      example: 'dti',
      aliases: ['mã chỉ số', 'chỉ tiêu', 'mã chỉ tiêu'],
    },
  ),
  column(
    'area',
    'area',
    ['Địa bàn', 'Area'],
    [
      'Tên tỉnh, thành phố viết cách nào cũng được, hoặc mã ở trang “Địa bàn”. Mã tỉnh hai chữ số thì phải có kỳ bên cạnh.',
      'A province’s name in any spelling, or an id. A bare code needs a period beside it.',
    ],
    {
      leadsTo: ['areas', 'areaSets'],
      example: 'Đà Nẵng',
      aliases: [
        'địa phương',
        'đơn vị',
        'tỉnh',
        'thành phố',
        'tỉnh, thành phố',
        'tỉnh/thành phố',
        'tỉnh thành',
        'bộ, ngành',
        'province',
        'mã tỉnh',
      ],
    },
  ),
  column(
    'area_printed',
    'text',
    ['Tên địa bàn trong nguồn', 'Area as printed'],
    ['Như nguồn in, nếu khác.', 'As the source prints it, where that differs.'],
    { path: ['areaLabel'], example: 'TP. Đà Nẵng' },
  ),
  column(
    'statistic',
    'choice',
    ['Đại lượng thống kê', 'Statistic'],
    [
      'Với con số của cả một nhóm: trung bình, trung vị …',
      'For a figure over the areas of a set: mean, median …',
    ],
    { choices: statistics, example: 'mean' },
  ),
  column(
    'period',
    'period',
    ['Kỳ', 'Period'],
    [
      '2023; 2023-S1 hay “6 tháng đầu năm 2023”; 2023-Q2 hay “quý II/2023”; 2024-06 hay “tháng 6/2024”. Hãy để ô ở dạng văn bản.',
      '2023, 2023-S1, 2023-Q2, 2024-06, 2024-06-30, 2022/2025. Keep the cell as text.',
    ],
    {
      example: '2022',
      aliases: ['năm', 'thời gian', 'thời kỳ', 'kỳ số liệu', 'year', 'time'],
    },
  ),
  column(
    'period_type',
    'choice',
    ['Loại kỳ', 'Period type'],
    [
      'Trong kỳ, tại thời điểm cuối kỳ, hay lũy kế.',
      'Over the period, at its end, or summed up to its end.',
    ],
    { path: ['periodType'], choices: periodTypes, example: 'as-of' },
  ),
  column(
    'period_basis',
    'choice',
    ['Căn cứ của kỳ', 'Period basis'],
    [
      'Nguồn nêu rõ kỳ, kỳ được suy ra, hay nguồn không nêu.',
      'Whether the source states the period, or it was inferred.',
    ],
    {
      path: ['periodBasis'],
      choices: periodBases,
      example: 'inferred',
      aliases: ['kỳ: căn cứ'],
    },
  ),
  column(
    'period_printed',
    'text',
    ['Kỳ trong nguồn', 'Period as printed'],
    ['Nguyên văn của nguồn.', 'In the source’s own words.'],
    { path: ['periodText'], example: '06 tháng đầu năm 2023' },
  ),
  column(
    'method',
    'reference',
    ['Cách tính', 'Method'],
    [
      'Mã của cách tính, khi có nhiều cách tính song song.',
      'The id of the method, where several live side by side.',
    ],
    { leadsTo: ['methods'], aliases: ['phương pháp', 'phương pháp tính'] },
  ),
];
