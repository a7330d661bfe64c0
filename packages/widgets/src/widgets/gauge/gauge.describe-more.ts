import {
  type DatasetIndex,
  describeArea,
  type Figure,
  formatChange,
  formatNumber,
  formatPeriod,
  formatRank,
  type Indicator,
  pickText,
  roundDerived,
  type Statement,
  type Text,
} from '@chiso/data/core';
import { join, type Speaker } from './gauge.describe.js';
import type { GaugeItem } from './gauge.model.js';
import { bandsOn } from './gauge.model-bands.js';
import type { FractionText, GaugeItemText } from './gauge.model-text.js';

const words = {
  vi: {
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
export function nameStatistic(
  { statistic }: Figure,
  { lang }: Speaker,
): string {
  return statistic ? words[lang][statistic] : '';
}

/**
 * Says of each of several figures what the context cannot say of all: a
 * half-year is not a year, one method is not another.
 */
export function tellApart(
  items: readonly GaugeItem[],
  texts: readonly GaugeItemText[],
  index: DatasetIndex,
  { lang, documentLang }: Speaker,
): readonly GaugeItemText[] {
  const pick = (text: Text) => pickText(text, lang, documentLang).text;
  const tellers: readonly ((figure: Figure) => string | undefined)[] = [
    ({ area }) => area && pick(describeArea(index, area).name),
    ({ period, periodType }) =>
      period && formatPeriod(period, { lang, periodType }),
    ({ statistic }) => statistic && words[lang][statistic],
    ({ method }) => method && pick(method.name),
  ];
  const figures = items.flatMap(({ figure }) => figure ?? []);
  const differing = tellers.filter(
    (tell) => new Set(figures.map(tell)).size > 1,
  );
  return texts.map((text, at) => {
    const figure = items[at]!.figure;
    const own = figure ? differing.map((tell) => tell(figure)) : [];
    return { ...text, own: join(', ', own) };
  });
}

/** What is out of the ordinary in a figure, added to what is said of it. */
export function describeMore(
  item: GaugeItem,
  text: GaugeItemText,
  speaker: Speaker,
): GaugeItemText {
  const { indicator, figure, facet, scale, extent } = item;
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
