import { formatDate, parsePeriod } from '@chiso/data/core';
import type { Facts, PlacedStatement, Remark } from '../facts.js';
import { inBoth, nameFigure } from '../name-figure.js';

/**
 * Times that cannot be: a figure of a period that has not begun, a release
 * before the period began, a final figure before its period was over.
 *
 * There is no clock in it, so that a document that passed a check passes it
 * every day: the day is the one that the call names, else the day that the
 * document says it was released; without either the first is not asked. A
 * forecast may speak of any time, and so may targets.
 */
export function remarkTimes(facts: Facts): readonly Remark[] {
  const day = facts.today ?? facts.dataset.header.released;
  const today = parsePeriod(day);
  return facts.figures.flatMap((placed) => {
    const { period, statement } = placed;
    const { release, status, missing } = statement;
    if (!period || status === 'forecast' || missing) return [];
    if (today && period.start >= today.end) {
      return tellFuture(placed, day!, facts);
    }
    const released = parsePeriod(release);
    if (!released) return [];
    const isEarly =
      status === 'final'
        ? released.end < period.end
        : released.end <= period.start;
    return isEarly ? tellEarly(placed, facts) : [];
  });
}

function tellFuture(
  placed: PlacedStatement,
  day: string,
  facts: Facts,
): Remark {
  const figure = nameFigure(placed, facts);
  const date = inBoth((lang) => formatDate(day, lang));
  return {
    code: 'future-period',
    pointer: placed.pointer('period'),
    expected: {
      vi: `một kỳ đã bắt đầu đến ${date.vi}`,
      en: `a period that has begun by ${date.en}`,
    },
    received: String(placed.statement.period),
    message: {
      vi: `${figure.vi}: đến ${date.vi} kỳ này chưa bắt đầu; nếu là dự báo hãy ghi “status”: “forecast”, nếu là mục tiêu hãy chuyển sang “targets”.`,
      en: `${figure.en}: by ${date.en} this period has not begun; write “status”: “forecast” for a forecast, and move a target to “targets”.`,
    },
  };
}

function tellEarly(placed: PlacedStatement, facts: Facts): Remark {
  const figure = nameFigure(placed, facts);
  const release = placed.statement.release!;
  const date = inBoth((lang) => formatDate(release, lang));
  const isFinal = placed.statement.status === 'final';
  const [vi, en] = isFinal
    ? ['kết thúc nên chưa thể là số chính thức', 'was over, so it is not final']
    : ['bắt đầu', 'began'];
  return {
    code: 'early-release',
    pointer: placed.pointer('release'),
    expected: {
      vi: 'ngày công bố sau kỳ số liệu',
      en: 'a release after the period',
    },
    received: release,
    message: {
      vi: `${figure.vi} ghi công bố ${date.vi}, trước khi kỳ này ${vi}; hãy xem lại kỳ, ngày công bố hoặc tình trạng của số liệu.`,
      en: `${figure.en} says it was released ${date.en}, before the period ${en}; check the period, the release or the status.`,
    },
  };
}
