import {
  formatChange,
  formatMeasure,
  formatNumber,
  formatPeriod,
  formatRank,
  type Indicator,
  pickText,
  roundDerived,
  type Statement,
  type TargetMark,
} from '@chiso/data/core';
import { describePast, type Speaker } from './gauge.describe.js';
import { describeChange } from './gauge.describe-change.js';
import { join } from './gauge.describe-context.js';
import type { GaugeItem } from './gauge.model.js';
import { bandsOn } from './gauge.model-bands.js';
import type { FractionText, GaugeItemText } from './gauge.model-text.js';

const words = {
  vi: {
    target: (period: string) => `mục tiêu ${period}`.trim(),
    outOf: 'trên',
    rest: (number: string) => `còn ${number}`,
    reckoned: 'tính ra',
  },
  en: {
    target: (period: string) => `${period} target`.trim(),
    outOf: 'of',
    rest: (number: string) => `${number} remaining`,
    reckoned: 'derived',
  },
};

/**
 * The targets of a figure, and what is out of the ordinary in it, added to what
 * is said of it.
 */
export function describeMore(
  item: GaugeItem,
  text: GaugeItemText,
  speaker: Speaker,
): GaugeItemText {
  const { indicator, figure, facet, scale, extent, targets } = item;
  const { lang, documentLang } = speaker;
  const fraction = facet && describeFraction(facet.shown, indicator, speaker);
  const stated = figure?.change?.shown.change;
  const ends =
    scale && facet === figure?.rank
      ? [scale.min - 1, 1].map((end) => formatRank(end, undefined, lang))
      : text.ends;
  const to = extent?.[1] ?? 0;
  const band = extent && bandsOn(item).find((one) => to <= one.to)?.label;
  return {
    ...text,
    figure: {
      ...text.figure,
      text: join(' ', [
        text.figure.text,
        fraction?.shareNote && `(${fraction.share}, ${fraction.shareNote})`,
      ]),
    },
    ends,
    targets: targets.map(({ mark }) =>
      describeTarget(mark, indicator, speaker),
    ),
    status: join(' · ', [
      band && pickText(band, lang, documentLang).text,
      text.status,
    ]),
    fraction,
    beyond: describePast(item, ends, speaker),
    change: stated
      ? {
          tone: 0,
          amount: '',
          spoken: '',
          rest: formatChange(stated, indicator, lang, documentLang).text,
        }
      : describeChange(item, speaker),
  };
}

/**
 * "mục tiêu 2025" and "khoảng 20%"; the noun stands with the figure itself. Of
 * a hedge that not all acts have, none is said: the table has each act's own.
 */
function describeTarget(
  { period, shown, targets }: TargetMark,
  indicator: Indicator,
  { lang }: Speaker,
): readonly [string, string] {
  const { hedge, ...bare } = shown;
  const isShared = targets.every((target) => target.hedge === hedge);
  // A year stands by itself; other periods are written in full.
  const style = period?.frequency === 'year' ? 'short' : 'long';
  return [
    words[lang].target(period ? formatPeriod(period, { lang, style }) : ''),
    formatMeasure(isShared ? shown : bare, { ...indicator, noun: '' }, lang)
      .text,
  ];
}

/**
 * The parts of a fraction; undefined where the figure is none. A share that
 * was not published is reckoned to whole percents, and says so.
 */
function describeFraction(
  { count, of = 0, percent, hedge }: Statement,
  { noun = '' }: Indicator,
  { lang, documentLang }: Speaker,
): FractionText | undefined {
  if (count === undefined) return undefined;
  const say = words[lang];
  const isReckoned = percent === undefined && !hedge && of > 0;
  const share =
    percent ?? (isReckoned ? roundDerived((100 * count) / of, 0) : undefined);
  const counted = pickText(noun, lang, documentLang).text;
  return {
    count: formatNumber(count, lang),
    whole: `${say.outOf} ${formatNumber(of, lang)} ${counted}`.trim(),
    rest: hedge || count > of ? '' : say.rest(formatNumber(of - count, lang)),
    share: share === undefined ? '' : `${formatNumber(share, lang)}%`,
    shareNote: isReckoned ? say.reckoned : '',
  };
}
