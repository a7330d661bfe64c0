import {
  hedges,
  missingReasons,
  periodBases,
  periodTypes,
  statistics,
} from './choices.js';
import type { SheetColumn } from './column.js';
import { column, textColumns } from './make-column.js';

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
