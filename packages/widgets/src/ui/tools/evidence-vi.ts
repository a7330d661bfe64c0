import type { EvidenceWords } from './evidence-words.js';

/** What the evidence of a figure says, in Vietnamese. */
export const vi: EvidenceWords = {
  title: 'Kiểm chứng',
  close: 'Đóng',
  nothing: 'Hình này không có số liệu nào để kiểm chứng.',
  dimensions: {
    indicator: 'Chỉ số',
    area: 'Địa bàn',
    statistic: 'Phép tính',
    method: 'Cách tính',
    year: 'Năm',
    period: 'Thời gian',
  },
  statistics: {
    mean: 'trung bình',
    median: 'trung vị',
    minimum: 'thấp nhất',
    maximum: 'cao nhất',
    total: 'tổng số',
  },
  ofItself: 'của chính địa bàn',
  noMethod: 'không nêu cách tính',
  noPeriod: 'không nêu thời gian',

  source: 'Nguồn',
  method: 'Cách tính',
  issuer: 'Nơi công bố',
  release: 'Công bố',
  status: 'Tình trạng',
  period: 'Thời gian',
  area: 'Địa bàn',
  among: 'Xếp trong',
  label: 'Nguồn gọi là',
  note: 'Lưu ý',
  derivation: 'Phép tính',
  meaning: 'Ý nghĩa',

  noSource: 'Số liệu này không ghi nguồn, nên không kiểm chứng được.',
  numbered: (documentNumber) => `số ${documentNumber}`,
  event: (day, isInferred) =>
    `về sự kiện ngày ${day}${isInferred ? ' (năm được suy ra)' : ''}`,
  printed: (words) => `nguồn ghi: “${words}”`,
  vintageInferred: 'hiểu theo thời gian của số liệu',
  rankInferred: 'suy ra từ thứ tự liệt kê; nguồn không ghi thứ hạng',
  notStated: 'không nêu',
  isRevised: 'đã điều chỉnh',
  isDisputed: 'các nguồn nói khác nhau',
  isShown: 'trong hình',

  revisions: 'Các lần công bố',
  figure: 'Số liệu',
  conflicts: 'Các nguồn nói khác nhau',
  otherMethods: 'Cách tính khác',
  otherMethodsLead:
    'Đo cùng một điều theo cách khác, nên không so sánh trực tiếp được.',
  confirmations: 'Nguồn khác nói như vậy',
  complements: 'Nói thêm',
  targets: 'Mục tiêu',
  verdicts: { met: 'đạt', exceeded: 'vượt', missed: 'không đạt' },
  breaks: 'Cách tính đã thay đổi',
  between: (before, after) => `giữa ${before} và ${after}`,

  old: (day) =>
    `Số liệu có thể đã cũ: bản tiếp theo được hẹn công bố ngày ${day}.`,
  cited: (correction) => `Con số trong bài: ${correction}.`,
  revised: (linked, current, release) =>
    `Liên kết này dẫn đến con số ${linked}. Từ đó số liệu đã được điều chỉnh thành ${current}${release ? ` (công bố ${release})` : ''}.`,
  showCurrent: 'Xem số liệu hiện nay',

  cite: 'Trích dẫn',
  notLoaded: 'Không tải được phần chương trình cần thiết.',

  issuesHere: (count) =>
    `Người làm tài liệu cần xem lại ${count} chỗ về số liệu này`,
  issues: (count) =>
    `Người làm tài liệu cần xem lại ${count} chỗ ở phần khác của tài liệu`,
  moreIssues: (count) => `và ${count} chỗ nữa`,
};
