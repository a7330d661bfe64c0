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
import { labelSources } from '../../ui/pure/label-sources.js';
import {
  contextOf,
  describeChange,
  join,
  joinContext,
  type Speaker,
} from './gauge.describe.js';
import { describeBefore, describeStatus } from './gauge.describe-status.js';
import type { GaugeItem } from './gauge.model.js';
import { bandsOn } from './gauge.model-bands.js';
import type {
  FractionText,
  GaugeChangeText,
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
      status: join(' · ', [
        text.status,
        isWithoutSource(items[order]!, index, speaker) &&
          speaker.words.ui.noSource,
      ]),
      own: join(
        ', ',
        contexts[order]!.filter((_, at) => !isShared(at)),
      ),
    })),
  };
}

/** The source line of several figures does not tell which of them has none. */
function isWithoutSource(
  { figure, facet = figure?.change }: GaugeItem,
  index: DatasetIndex,
  speaker: Speaker,
): boolean {
  return Boolean(facet) && !labelSources(index, [facet!.shown], speaker).length;
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
    targets: targets.map(({ mark }) =>
      describeTarget(mark, indicator, speaker),
    ),
    status: join(' · ', [
      band && pickText(band, lang, documentLang).text,
      describeStatus(facet ?? figure?.change, speaker),
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
      : compare(item, speaker),
  };
}

/** The change with its tone, and with what is to be known of the figure before. */
function compare(
  item: GaugeItem,
  speaker: Speaker,
): GaugeChangeText | undefined {
  const { indicator, previous } = item;
  const change = describeChange(item, speaker, describeBefore(item, speaker));
  const way = Math.sign(previous?.difference ?? 0);
  const good = { higher: 1, lower: -1, none: 0 };
  return (
    change && { ...change, tone: way * good[indicator.direction ?? 'none'] }
  );
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
