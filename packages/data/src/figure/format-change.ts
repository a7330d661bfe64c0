import type { Change, Indicator, Language } from '../document/types.js';
import { wordsOf } from '../language/spoken.js';
import { changesInVietnamese } from '../language/vi-changes.js';
import type { ChangeWords } from '../language/words.js';
import { formatPeriod } from '../period/format-period.js';
import { parsePeriod } from '../period/parse-period.js';
import { compactNumber } from './compact-number.js';
import { currency } from './currency.js';
import type { PickedText } from './pick-text.js';
import { say } from './words.js';

/**
 * A stated change in words: "tăng gần 6.000 so với cuối năm 2022", "giảm 0,8
 * điểm phần trăm", "gấp 2 lần"; "up nearly 6,000 compared with the end of
 * 2022". A change in a percentage is in percentage points. A `phrase` is kept
 * word for word, in the document's language. Empty without any amount.
 */
export function formatChange(
  change: Change,
  indicator: Pick<Indicator, 'unit'>,
  lang: Language,
  documentLang: Language = 'vi',
): PickedText {
  const { phrase, since = '' } = change;
  if (phrase === undefined) {
    const text = amountWords(change, indicator.unit, lang);
    return { text: text && text + sinceWords(since, lang), lang };
  }
  // "tăng 2 lần so với cùng kỳ" says already what it is compared with.
  const compared = /so với|compared/i.test(phrase);
  const text = phrase + (compared ? '' : sinceWords(since, documentLang));
  return { text, lang: documentLang };
}

function amountWords(
  { by, points, percent, times, hedge }: Change,
  unit: string | undefined,
  lang: Language,
): string {
  const words = changeWords(lang);
  const amount = by ?? points ?? percent;
  const number =
    `${say(hedge, lang)} ${compactNumber(Math.abs(amount ?? times ?? 0), lang).join('')}`.trim();
  if (amount === undefined) {
    if (times === undefined) return '';
    return words.nameTimes(times, number);
  }
  if (!amount) return words.same;
  const money = by === undefined ? '' : currency(unit, lang);
  const inPoints = by === undefined ? points !== undefined : unit === 'percent';
  const suffix = inPoints
    ? words.points
    : by === undefined
      ? '%'
      : money && ` ${money}`;
  return `${words[amount > 0 ? 'up' : 'down']} ${number}${suffix}`;
}

function sinceWords(since: string, lang: Language): string {
  const period = parsePeriod(since);
  if (!period) return '';
  const words = changeWords(lang);
  // The last day of a year is how a document writes "cuối năm".
  const name = since.endsWith('-12-31')
    ? words.yearEnd + since.slice(0, 4)
    : formatPeriod(period, { lang }).replace(/^(first|second) /, 'the $1 ');
  return words.since + name;
}

function changeWords(lang: Language): ChangeWords {
  return wordsOf(lang).changes ?? changesInVietnamese;
}
