import type { Indicator, Language, Observation } from '../document/types.js';
import { compactNumber } from './compact-number.js';
import { currency } from './currency.js';
import { formatMissing } from './format-missing.js';
import { formatNumber } from './format-number.js';
import { pickText } from './pick-text.js';
import { say } from './words.js';

/** A measure in words, whole and in the parts that are set apart in print. */
export interface FigureWords {
  /** "gần"; empty without a hedge. */
  readonly hedge: string;
  /**
   * What is read as one number, its percent sign and its "triệu" included:
   * "75.000", "3–5%", "2,5 nghìn tỷ", "2.164/2.418". Empty where the figure
   * is missing.
   */
  readonly number: string;
  /** "tổ", "đồng/năm", "/tháng"; empty without one. */
  readonly unit: string;
  /** The language of `unit`: the document's where the reader's is missing. */
  readonly unitLang: Language;
  /** The published share beside a count: "89,5%"; empty without one. */
  readonly share: string;
  /**
   * The whole phrase: "gần 75.000 tổ", "3–5%/tháng", "2.164/2.418 thôn, bản
   * (89,5%)"; why there is none where the figure is missing.
   */
  readonly text: string;
}

type Measure = Pick<
  Observation,
  'value' | 'range' | 'count' | 'of' | 'percent' | 'missing' | 'hedge'
>;

type Unit = Pick<Indicator, 'unit' | 'noun' | 'per' | 'decimals'>;

/**
 * A published measure in words, unaltered: no decimal is dropped, `decimals`
 * only adds zeros, and the hedge stays with its number. Millions and more are
 * written in words where two decimals say them exactly. `documentLang` is the
 * language of a plain string.
 */
export function formatMeasure(
  measure: Measure,
  indicator: Unit,
  lang: Language,
  documentLang: Language = 'vi',
): FigureWords {
  const number = numberWords(measure, indicator, lang);
  if (!number) {
    const text = formatMissing(measure.missing, lang);
    return { hedge: '', number, unit: '', unitLang: lang, share: '', text };
  }
  const hedge = say(measure.hedge, lang);
  const noun = pickText(indicator.noun ?? '', lang, documentLang);
  const of = noun.text && number.endsWith('%') ? say('ofNoun', lang) : '';
  const counted = `${currency(indicator.unit, lang)} ${of}${noun.text}`.trim();
  const rate = say(indicator.per, lang);
  const percent =
    measure.percent === undefined
      ? number
      : `${formatNumber(measure.percent, lang)}%`;
  // It is the measure itself where nothing else is.
  const share = percent === number ? '' : percent;
  return {
    hedge,
    number,
    unit: (counted + rate).trim(),
    unitLang: noun.text ? noun.lang : lang,
    share,
    text:
      `${hedge} ${number} ${counted}`.trim() + rate + (share && ` (${share})`),
  };
}

function numberWords(
  { value, range, count, of, percent }: Measure,
  { unit, decimals }: Unit,
  lang: Language,
): string {
  const isOwn = range || value !== undefined;
  const isShare = isOwn ? unit === 'percent' : count === undefined;
  const numbers =
    range ?? (isOwn || isShare ? [value ?? percent] : [count, of]);
  const written = numbers.flatMap((number) =>
    number === undefined
      ? []
      : [compactNumber(number, lang, isOwn ? decimals : 0)],
  );
  const [, lastWord = ''] = written.at(-1) ?? [];
  // A dash beside a minus would be misread.
  const between = range
    ? range[0] < 0
      ? say('to', lang)
      : '–'
    : say('of', lang);
  return written.length
    ? written
        .map(([digits, word]) => (word === lastWord ? digits : digits + word))
        .join(between) +
        lastWord +
        (isShare ? '%' : '')
    : '';
}
