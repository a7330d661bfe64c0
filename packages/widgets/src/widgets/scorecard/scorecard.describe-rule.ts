import { formatNumber, roundDerived } from '@chiso/data/core';
import type { TargetStatus } from '@chiso/data/targets';
import { sum } from '../../ui/pure/sum.js';
import type { Languages } from '../../ui/pure/text.js';
import type { ScorecardMore } from './scorecard.model-more.js';
import { statuses } from './scorecard.query.js';

/** The rule by which targets are judged, as a board tells it. */
export interface RuleText {
  readonly statuses: readonly {
    readonly status: TargetStatus;
    readonly text: string;
  }[];
  readonly notes: readonly string[];
}

const words = {
  vi: {
    statuses: {
      reached:
        'đạt: số liệu bằng hoặc đã qua mức mục tiêu, hoặc nguồn công bố là đạt.',
      'on-the-way':
        'đúng tiến độ: chưa đạt, nhưng số liệu mới nhất nằm trên hoặc đi trước đường thẳng nối từ số liệu đầu tiên đến mục tiêu tại thời hạn.',
      behind:
        'chậm tiến độ: số liệu mới nhất còn sau đường thẳng ấy, hoặc đến thời hạn vẫn chưa đạt, hoặc nguồn công bố là không đạt.',
      'no-information':
        'chưa có thông tin: từ những gì đã công bố, chưa ai kết luận được.',
    },
    line: 'Mức phải có = số đầu tiên + (mục tiêu − số đầu tiên) × (thời gian đã qua ÷ toàn bộ thời gian). Cả hai tính đến cuối kỳ.',
    strict: 'Dung sai: 0. Không số liệu nào được làm tròn có lợi.',
    tolerance: (percent: string) =>
      `Dung sai: ${percent}% quãng đường từ số liệu đầu tiên đến mục tiêu. Chậm trong mức ấy vẫn là đúng tiến độ.`,
    hedges:
      '“Khoảng 20” được xét như 20. Với “trên”, “gần”, “ít nhất”, “về cơ bản”, chỉ kết luận khi lời văn không để ngỏ.',
    compared:
      'Chỉ so những số cùng đơn vị, cùng cách tính, cùng loại kỳ: số 6 tháng không so với số cả năm. Số dự báo không được tính.',
    clock:
      'Tình trạng xét theo số liệu mới nhất trong tài liệu, không theo ngày mở trang.',
    all: (targets: string, counts: string) =>
      `Mỗi dòng xếp theo mục tiêu có thời hạn gần nhất còn ở phía trước. Tính cả ${targets} mục tiêu của mọi thời hạn: ${counts}.`,
    names: {
      reached: 'đạt',
      'on-the-way': 'đúng tiến độ',
      behind: 'chậm tiến độ',
      'no-information': 'chưa có thông tin',
    },
  },
  en: {
    statuses: {
      reached:
        'reached: the figure is at the target or past it, or the source says that it was met.',
      'on-the-way':
        'on the way: not yet, but the latest figure is on the straight line from the first figure to the target at its deadline, or ahead of it.',
      behind:
        'behind: the latest figure is short of that line, or of the target at its deadline, or the source says that it was missed.',
      'no-information':
        'no information: from what is published, nobody can tell.',
    },
    line: 'Expected = first figure + (target − first figure) × (time gone ÷ time in all), each reckoned to the end of its period.',
    strict: 'Tolerance: 0. Nothing is rounded in anybody’s favour.',
    tolerance: (percent: string) =>
      `Tolerance: ${percent}% of the way from the first figure to the target. What is short of the line by no more is still on the way.`,
    hedges:
      '“About 20” is judged as 20. With “more than”, “nearly”, “at least” or “essentially” a status is given only where the words leave no doubt.',
    compared:
      'Only figures of one unit, one method and one kind of period are compared: a half-year says nothing of a year. Forecasts do not count.',
    clock:
      'A target is judged by the latest figure of the document, not by the day on which the page is read.',
    all: (targets: string, counts: string) =>
      `A row stands for the next target that is due. With all ${targets} targets of every deadline: ${counts}.`,
    names: {
      reached: 'reached',
      'on-the-way': 'on the way',
      behind: 'behind',
      'no-information': 'no information',
    },
  },
} as const;

/** The rule in words, with the tolerance that the board is judged by. */
export function describeRule(
  { rows, allCounts }: ScorecardMore,
  tolerance: number,
  { lang }: Languages,
): RuleText {
  const say = words[lang];
  // 0.07 → 7, where binary fractions would make 7.000000000000001 of it.
  const percent = formatNumber(roundDerived(100 * tolerance, 6), lang);
  const counted = statuses.map(
    (status) => `${formatNumber(allCounts[status], lang)} ${say.names[status]}`,
  );
  const targets = sum(statuses.map((status) => allCounts[status]));
  return {
    statuses: statuses.map((status) => ({
      status,
      text: say.statuses[status],
    })),
    notes: [
      say.line,
      tolerance > 0 ? say.tolerance(percent) : say.strict,
      say.hedges,
      say.compared,
      say.clock,
      ...(targets > rows.length
        ? [say.all(formatNumber(targets, lang), counted.join(', '))]
        : []),
    ],
  };
}
