import type { EvidenceWords } from './words.js';

/** Vietnamese, as its newspapers write. */
export const vi: EvidenceWords = {
  statuses: {
    final: 'chính thức',
    provisional: 'sơ bộ',
    estimate: 'ước tính',
    forecast: 'dự báo',
    experimental: 'thử nghiệm',
    derived: 'tính lại',
  },
  statistics: {
    mean: 'trung bình',
    median: 'trung vị',
    minimum: 'thấp nhất',
    maximum: 'cao nhất',
    total: 'tổng số',
  },
  kinds: {
    press: 'báo chí',
    report: 'báo cáo',
    dataset: 'dữ liệu',
    legal: 'văn bản pháp luật',
  },
  bases: {
    stated: 'nguồn ghi rõ',
    inferred: 'suy ra từ nội dung của nguồn',
    unstated: 'nguồn không nêu',
  },
  vintages: {
    vn63: 'theo 63 tỉnh, thành phố, đến 30/6/2025',
    vn34: 'theo 34 tỉnh, thành phố, từ 1/7/2025',
  },
  times: { vn63: 'trước 1/7/2025', vn34: 'từ 1/7/2025' },
  merged: (others, into) => `Từ 1/7/2025 hợp nhất với ${others} thành ${into}.`,
  becamePartOf: (successor) => `Từ 1/7/2025 thuộc ${successor}.`,
  formedFrom: (names) => `Hợp thành từ ${names}, ngày 1/7/2025.`,
  rankInferred: 'thứ hạng suy từ thứ tự liệt kê của nguồn',
  reckoned: (derivation) => `cách tính: ${derivation}`,
  according: (who) => `, theo ${who}`,
  released: (when) => `công bố ${when}`,
  revised: (earlier) => `Số liệu đã được điều chỉnh; trước đó là ${earlier}.`,
  disputed: (others) => `Các nguồn nói khác nhau: ${others}.`,
  sources: (names) => `Nguồn: ${names}.`,
  noSource: 'không ghi nguồn',
  verbatim: (quote) => `Nguyên văn: ${quote}.`,
  numbered: (documentNumber) => `số ${documentNumber}`,
  accessed: (day) => `Truy cập ngày ${day}.`,
};
