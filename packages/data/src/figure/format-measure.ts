import type { Indicator, Language, Observation } from '../document/types.js';
import { compactNumber } from './compact-number.js';
import { formatMissing } from './format-missing.js';
import { formatNumber } from './format-number.js';
import { hedgeWords } from './hedge-words.js';
import { pickText } from './pick-text.js';
import { currencyWords, rateWords } from './unit-words.js';

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
  const main = numberWords(measure, indicator, lang);
  const noun = pickText(indicator.noun ?? '', lang, documentLang);
  if (!main) {
    const text = formatMissing(measure.missing, lang);
    const none = { hedge: '', number: '', unit: '', share: '' };
    return { ...none, unitLang: noun.lang, text };
  }
  const { number, isShare } = main;
  const hedge = hedgeWords(measure.hedge, lang);
  // "89.5% of villages"
  const of = lang === 'en' && noun.text && number.endsWith('%') ? 'of ' : '';
  const currency = currencyWords(indicator.unit, lang);
  const named = `${currency} ${of}${noun.text}`.trim();
  const unit = (named + rateWords(indicator.per, lang)).trim();
  const share =
    measure.percent === undefined || isShare
      ? ''
      : `${formatNumber(measure.percent, lang)}%`;
  const gap = unit && !unit.startsWith('/') ? ' ' : '';
  return {
    hedge: hedge.trim(),
    number,
    unit,
    unitLang: noun.text ? noun.lang : lang,
    share,
    text: hedge + number + gap + unit + (share && ` (${share})`),
  };
}

// The published share is the measure itself where nothing else is.
function numberWords(
  { value, range, count, of, percent }: Measure,
  { unit, decimals }: Unit,
  lang: Language,
): { readonly number: string; readonly isShare?: boolean } | undefined {
  const sign = unit === 'percent' ? '%' : '';
  if (range) {
    const [low, lowWord] = compactNumber(range[0], lang, decimals);
    const [high, word] = compactNumber(range[1], lang, decimals);
    // A dash beside a minus would be misread.
    const to = range[0] < 0 ? (lang === 'vi' ? ' đến ' : ' to ') : '–';
    const first = low + (lowWord === word ? '' : lowWord);
    return { number: first + to + high + word + sign };
  }
  const single = value ?? (of === undefined ? count : undefined);
  if (single !== undefined) {
    return { number: compactNumber(single, lang, decimals).join('') + sign };
  }
  if (count !== undefined) {
    const slash = lang === 'vi' ? '/' : ' of ';
    return {
      number: formatNumber(count, lang) + slash + formatNumber(of!, lang),
    };
  }
  return percent === undefined
    ? undefined
    : { number: `${formatNumber(percent, lang)}%`, isShare: true };
}
