import type { Change, Indicator, Language } from '../document/types.js';
import { formatPeriod } from '../period/format-period.js';
import { parsePeriod } from '../period/parse-period.js';
import { compactNumber } from './compact-number.js';
import { hedgeWords } from './hedge-words.js';
import type { PickedText } from './pick-text.js';
import { currencyWords } from './unit-words.js';

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
    const text = amountWords(change, indicator, lang);
    return { text: text && text + sinceWords(since, lang), lang };
  }
  const compared = /so với|compared/i.test(phrase);
  const text = phrase + (compared ? '' : sinceWords(since, documentLang));
  return { text, lang: documentLang };
}

function amountWords(
  { by, points, percent, times, hedge }: Change,
  { unit }: Pick<Indicator, 'unit'>,
  lang: Language,
): string {
  const vi = lang === 'vi';
  const amount = by ?? points ?? percent ?? times;
  if (amount === undefined) return '';
  const number =
    hedgeWords(hedge, lang) + compactNumber(Math.abs(amount), lang).join('');
  if (amount === times) {
    if (!vi) return `${number} times as high`;
    return `${amount < 1 ? 'bằng' : 'gấp'} ${number} lần`;
  }
  if (!amount) return vi ? 'không đổi' : 'unchanged';
  const inPoints = by === undefined ? points !== undefined : unit === 'percent';
  const pointWords = vi ? ' điểm phần trăm' : ' percentage points';
  const currency = by === undefined ? '' : currencyWords(unit, lang);
  const of = inPoints
    ? pointWords
    : amount === percent
      ? '%'
      : currency && ` ${currency}`;
  const verb = vi ? ['tăng', 'giảm'] : ['up', 'down'];
  return `${verb[amount > 0 ? 0 : 1]} ${number}${of}`;
}

function sinceWords(since: string, lang: Language): string {
  const period = parsePeriod(since);
  if (!period) return '';
  const vi = lang === 'vi';
  // The last day of a year is how a document writes "cuối năm".
  const words = since.endsWith('-12-31')
    ? `${vi ? 'cuối năm' : 'the end of'} ${since.slice(0, 4)}`
    : formatPeriod(period, { lang }).replace(/^(first|second) /, 'the $1 ');
  return (vi ? ' so với ' : ' compared with ') + words;
}
