import {
  type DatasetIndex,
  type Figure,
  formatChange,
  formatMeasure,
  formatNumber,
  formatPeriod,
  formatRank,
  type Indicator,
  type Language,
  pickText,
  roundDerived,
  type Statement,
  type TargetMark,
} from '@chiso/data/core';
import {
  contextOf,
  join,
  joinContext,
  type Speaker,
} from './gauge.describe.js';
import type { GaugeItem } from './gauge.model.js';
import { bandsOn } from './gauge.model-bands.js';
import type {
  FractionText,
  GaugeItemText,
  GaugeText,
} from './gauge.model-text.js';

const words = {
  vi: {
    target: (period: string) => `mục tiêu ${period}`.trim(),
    outOf: 'trên',
    rest: (number: string) => `còn ${number}`,
    reckoned: 'tính ra',
    below: 'thấp hơn thang đo',
    beyond: 'vượt quá thang đo',
    mean: 'trung bình',
    median: 'trung vị',
    minimum: 'thấp nhất',
    maximum: 'cao nhất',
    total: 'tổng số',
  },
  en: {
    target: (period: string) => `${period} target`.trim(),
    outOf: 'of',
    rest: (number: string) => `${number} remaining`,
    reckoned: 'derived',
    below: 'below the scale',
    beyond: 'beyond the scale',
    mean: 'mean',
    median: 'median',
    minimum: 'lowest',
    maximum: 'highest',
    total: 'total',
  },
};

/** "trung bình" for a figure over a set of areas; else empty. */
export function nameStatistic({ statistic }: Figure, lang: Language): string {
  return statistic ? words[lang][statistic] : '';
}

/**
 * Several figures under one header: the context says what all of them share,
 * each says the rest of itself. A half-year is not a year, one method is not
 * another.
 */
export function describeSeveral(
  items: readonly GaugeItem[],
  texts: readonly GaugeItemText[],
  index: DatasetIndex,
  speaker: Speaker,
): Pick<GaugeText, 'header' | 'context' | 'items'> {
  const { lang, documentLang } = speaker;
  const contexts = items.map(({ figure }) => contextOf(figure, index, speaker));
  const known = contexts.filter(({ length }) => length > 0);
  const isShared = (at: number) =>
    new Set(known.map((context) => context[at])).size === 1;
  return {
    header: pickText(index.header.title, lang, documentLang),
    context: joinContext(
      known[0]!.map((part, at) => (isShared(at) ? part : '')),
    ),
    items: texts.map((text, order) => ({
      ...text,
      own: join(
        ', ',
        contexts[order]!.filter((_, at) => !isShared(at)),
      ),
    })),
  };
}

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
  const { rank, rankOf } = facet?.shown ?? {};
  const fraction = facet && describeFraction(facet.shown, indicator, speaker);
  const isRank = rank && !text.figure.number;
  const place = isRank ? formatRank(rank, rankOf, lang) : '';
  const stated = figure?.change?.shown.change;
  const ends =
    isRank && scale
      ? [scale.min - 1, 1].map((end) => formatRank(end, undefined, lang))
      : text.ends;
  const to = extent?.[1] ?? 0;
  const band = extent && bandsOn(item).find((one) => to <= one.to)?.label;
  const past =
    to > 1
      ? `${words[lang].beyond} (${ends[1]})`
      : to < 0
        ? `${words[lang].below} (${ends[0]})`
        : '';
  return {
    ...text,
    figure: isRank
      ? { ...text.figure, number: place, text: place }
      : {
          ...text.figure,
          text: join(' ', [
            text.figure.text,
            fraction?.shareNote && `(${fraction.share}, ${fraction.shareNote})`,
          ]),
        },
    ends,
    targets: targets.map(({ mark }) => describeTarget(mark, indicator, lang)),
    status: join(' · ', [
      band && pickText(band, lang, documentLang).text,
      text.status,
    ]),
    fraction,
    beyond: past,
    change: stated
      ? {
          tone: 0,
          amount: '',
          spoken: '',
          rest: formatChange(stated, indicator, lang, documentLang).text,
        }
      : text.change,
  };
}

/** "mục tiêu 2025" and "khoảng 20%"; the noun stands with the figure itself. */
function describeTarget(
  { period, shown }: TargetMark,
  indicator: Indicator,
  lang: Language,
): readonly [string, string] {
  // A year stands by itself; other periods are written in full.
  const style = period?.frequency === 'year' ? 'short' : 'long';
  return [
    words[lang].target(period ? formatPeriod(period, { lang, style }) : ''),
    formatMeasure(shown, { ...indicator, noun: '' }, lang).text,
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
