import type { Choice } from './column.js';

const choice = (
  code: string,
  vi: string,
  en: string,
  ...aliases: string[]
): Choice => ({ code, name: { vi, en }, aliases });

export const hedges: readonly Choice[] = [
  choice('about', 'khoảng', 'about', 'xấp xỉ', 'chừng', 'approximately', '~'),
  choice('nearly', 'gần', 'nearly', 'ngót', 'almost'),
  choice('more-than', 'trên', 'more than', 'hơn', 'over', '>'),
  choice('less-than', 'dưới', 'less than', 'under', '<'),
  choice('at-least', 'ít nhất', 'at least', 'tối thiểu', '≥', '>='),
  choice('at-most', 'không quá', 'at most', 'tối đa', '≤', '<='),
  choice('essentially', 'về cơ bản', 'essentially', 'cơ bản'),
];

export const missingReasons: readonly Choice[] = [
  choice('no-information', 'chưa có thông tin', 'no information'),
  choice('not-collected', 'chưa thu thập', 'not collected'),
  choice('not-published', 'chưa công bố', 'not published'),
  choice('not-found', 'chưa tìm thấy nguồn', 'no source found'),
  choice('not-applicable', 'không áp dụng', 'not applicable', 'n/a'),
  choice('confidential', 'không công bố, bảo mật', 'confidential', 'bảo mật'),
];

export const statuses: readonly Choice[] = [
  choice('final', 'chính thức', 'final'),
  choice('provisional', 'sơ bộ', 'provisional'),
  choice('estimate', 'ước tính', 'estimate', 'ước', 'estimated'),
  choice('forecast', 'dự báo', 'forecast'),
  choice('experimental', 'thử nghiệm', 'experimental'),
  choice('derived', 'suy ra', 'derived', 'tính toán'),
];

export const statistics: readonly Choice[] = [
  choice('mean', 'trung bình', 'mean', 'bình quân', 'average'),
  choice('median', 'trung vị', 'median'),
  choice('minimum', 'thấp nhất', 'minimum'),
  choice('maximum', 'cao nhất', 'maximum'),
  choice('total', 'tổng', 'total', 'tổng số'),
];

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

export const sourceKinds: readonly Choice[] = [
  choice('press', 'báo chí', 'press', 'báo'),
  choice('report', 'báo cáo', 'report'),
  choice('dataset', 'bộ dữ liệu', 'dataset', 'dữ liệu'),
  choice('legal', 'văn bản pháp luật', 'legal', 'văn bản'),
];

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
