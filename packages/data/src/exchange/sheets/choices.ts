import { en as evidenceEn } from '../../citation/words-en.js';
import { vi as evidenceVi } from '../../citation/words-vi.js';
import type {
  Hedge,
  MissingReason,
  Source,
  Statistic,
  Status,
} from '../../document/types.js';
import { en } from '../../language/en.js';
import { vi } from '../../language/vi.js';
import type { Choice } from './column.js';

const choice = (
  code: string,
  vi: string,
  en: string,
  ...aliases: string[]
): Choice => ({ code, name: { vi, en }, aliases });

/** As readers are told it; in any spelling, what else may be written. */
function told<Code extends string>(
  names: readonly [
    vi: Readonly<Record<Code, string>>,
    en: Readonly<Record<Code, string>>,
  ],
  aliases: Readonly<Record<Code, readonly string[]>>,
): readonly Choice[] {
  return (Object.keys(aliases) as Code[]).map((code) =>
    choice(code, names[0][code], names[1][code], ...aliases[code]),
  );
}

const figureWords = [vi.words, en.words] as const;

export const hedges = told<Hedge>(figureWords, {
  about: ['xấp xỉ', 'chừng', 'approximately', '~'],
  nearly: ['ngót', 'almost'],
  'more-than': ['hơn', 'over', '>'],
  'less-than': ['under', '<'],
  'at-least': ['tối thiểu', '≥', '>='],
  'at-most': ['tối đa', '≤', '<='],
  essentially: ['cơ bản'],
});

export const missingReasons = told<MissingReason>(figureWords, {
  'no-information': [],
  'not-collected': [],
  'not-published': [],
  'not-found': [],
  'not-applicable': ['n/a'],
  confidential: ['bảo mật'],
});

export const statuses = told<Status>(
  [evidenceVi.statuses, evidenceEn.statuses],
  {
    final: [],
    provisional: ['prel', 'preliminary'],
    estimate: ['ước', 'estimated', 'est'],
    forecast: [],
    experimental: [],
    derived: ['suy ra', 'tính toán'],
  },
);

export const statistics = told<Statistic>(
  [evidenceVi.statistics, evidenceEn.statistics],
  {
    mean: ['bình quân', 'average'],
    median: [],
    minimum: ['nhỏ nhất', 'minimum'],
    maximum: ['lớn nhất', 'maximum'],
    total: ['tổng'],
  },
);

export const periodTypes: readonly Choice[] = [
  choice('period', 'trong kỳ', 'over the period'),
  choice('as-of', 'tại thời điểm', 'as of', 'đến thời điểm'),
  choice('cumulative', 'lũy kế', 'cumulative', 'cộng dồn'),
];

export const bases: readonly Choice[] = [
  choice('stated', 'nguồn nêu rõ', 'stated'),
  choice('inferred', 'suy ra', 'inferred'),
];

export const periodBases: readonly Choice[] = [
  ...bases,
  choice('unstated', 'nguồn không nêu', 'unstated'),
];

export const verdicts: readonly Choice[] = [
  choice('met', 'đạt', 'met', 'hoàn thành'),
  choice('exceeded', 'vượt', 'exceeded'),
  choice('missed', 'chưa đạt', 'missed', 'không đạt'),
];

export const sourceKinds = told<NonNullable<Source['kind']>>(
  [evidenceVi.kinds, evidenceEn.kinds],
  {
    press: ['báo'],
    report: [],
    dataset: ['bộ dữ liệu'],
    legal: ['văn bản', 'legal'],
  },
);

export const levels: readonly Choice[] = [
  choice('nation', 'cả nước', 'nation', 'quốc gia'),
  choice('country', 'nước', 'country'),
  choice('region', 'vùng', 'region'),
  choice('province', 'tỉnh, thành phố', 'province', 'tỉnh'),
  choice('commune', 'xã, phường', 'commune', 'xã'),
  choice('ministry', 'bộ, ngành', 'ministry', 'bộ'),
  choice('group', 'nhóm', 'group'),
];

export const directions: readonly Choice[] = [
  choice('higher', 'càng cao càng tốt', 'higher is better', 'cao', 'tăng'),
  choice('lower', 'càng thấp càng tốt', 'lower is better', 'thấp', 'giảm'),
];

/** An ISO 4217 code of three letters may stand there, too. */
export const units: readonly Choice[] = [
  choice('count', 'số lượng', 'count', 'đếm'),
  choice('percent', 'phần trăm', 'percent', '%', 'tỷ lệ %'),
  choice('index', 'chỉ số, điểm', 'index', 'điểm', 'chỉ số'),
  choice('VND', 'đồng', 'dong', 'VNĐ'),
];

export const rates: readonly Choice[] = [
  choice('day', 'ngày', 'day'),
  choice('month', 'tháng', 'month'),
  choice('quarter', 'quý', 'quarter'),
  choice('year', 'năm', 'year'),
];

export const languages: readonly Choice[] = [
  choice('vi', 'tiếng Việt', 'Vietnamese'),
  choice('en', 'tiếng Anh', 'English'),
];
