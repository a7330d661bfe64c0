import {
  type DatasetIndex,
  describeArea,
  type Figure,
  formatChange,
  formatMeasure,
  formatMissing,
  formatNumber,
  formatPeriod,
  formatRank,
  type Period,
  pickText,
  roundDerived,
} from '@chiso/data/core';
import { labelSources } from '../../ui/pure/label-sources.js';
import type { Languages } from '../../ui/pure/text.js';
import type { UiWords } from '../../ui/pure/ui-words.js';
import type { GaugeItem, GaugeModel } from './gauge.model.js';
import type {
  GaugeChangeText,
  GaugeItemText,
  GaugeText,
} from './gauge.model-text.js';

/** What a gauge alone says; one object a language. */
export interface GaugeWords {
  readonly ui: UiWords;
  readonly target: (period: string) => string;
  readonly outOf: (whole: string) => string;
  readonly rest: (number: string) => string;
  readonly points: (number: string) => string;
  readonly comparedWith: (period: string, figure: string) => string;
  readonly directions: Readonly<Record<'up' | 'down' | 'same', string>>;
  /** Said of a share that we reckoned. */
  readonly reckoned: string;
  readonly pastEnd: (end: string) => string;
  readonly belowStart: (start: string) => string;
}

/** Model → words: everything a gauge writes or says aloud. */
export function describeGauge(
  { items }: GaugeModel,
  index: DatasetIndex,
  words: GaugeWords,
  languages: Languages & { readonly header?: string | undefined },
): GaugeText {
  const speaker = { index, words, languages };
  const texts = items.map((item) => describeItem(item, speaker));
  const figures = items.flatMap(({ figure }) => figure ?? []);
  const { lang, documentLang, header } = languages;
  const title = items.length > 1 ? index.header.title : undefined;
  const context = describeContext(figures, speaker);
  return {
    header: header
      ? { text: header, lang }
      : title
        ? pickText(title, lang, documentLang)
        : texts[0]!.name,
    context,
    summary: [
      context && `${context}.`,
      ...texts.map((text) => summarise(text, words, items.length > 1)),
    ]
      .filter(Boolean)
      .join(' '),
    items: texts,
    sources: labelSources(
      index,
      figures.flatMap(
        ({ measure, rank, change }) => (measure ?? rank ?? change)!.shown,
      ),
      languages,
    ),
  };
}

interface Speaker {
  readonly index: DatasetIndex;
  readonly words: GaugeWords;
  readonly languages: Languages;
}

/** "Việt Nam, năm 2023 · Bộ TT&TT": only what all the figures share. */
function describeContext(
  figures: readonly Figure[],
  { index, languages: { lang, documentLang } }: Speaker,
): string {
  const shared = (tell: (figure: Figure) => string) => {
    const told = new Set(figures.map(tell));
    return told.size === 1 ? [...told][0]! : '';
  };
  const place = shared(({ area }) =>
    area
      ? pickText(describeArea(index, area).name, lang, documentLang).text
      : '',
  );
  const time = shared(({ period, periodType }) =>
    period ? formatPeriod(period, { lang, periodType }) : '',
  );
  const method = shared((figure) =>
    figure.method ? pickText(figure.method.name, lang, documentLang).text : '',
  );
  const when = [place, time].filter(Boolean).join(', ');
  return [when, method].filter(Boolean).join(' · ');
}

function describeItem(item: GaugeItem, speaker: Speaker): GaugeItemText {
  const { indicator, figure, scale, extent } = item;
  const { words, languages } = speaker;
  const { lang, documentLang } = languages;
  const shown = figure?.measure?.shown;
  const number = (value: number) =>
    `${formatNumber(value, lang)}${indicator.unit === 'percent' || shown?.count !== undefined ? '%' : ''}`;
  const ends = scale
    ? scale.isRank
      ? [formatRank(scale.max, undefined, lang), formatRank(1, undefined, lang)]
      : [number(scale.min), number(scale.max)]
    : [];
  return {
    name: pickText(indicator.name, lang, documentLang),
    figure: figureWords(item, languages),
    status: describeStatus(figure, words),
    fraction: describeFraction(item, speaker),
    ends,
    targets: item.targets.map(({ mark }) => [
      words.target(mark.period ? periodWords(mark.period, lang) : ''),
      formatMeasure(mark.shown, indicator, lang, documentLang).text,
    ]),
    change: describeChange(item, speaker),
    beyond:
      !extent || scale?.isRank
        ? ''
        : extent[1] > 1
          ? words.pastEnd(ends[1]!)
          : extent[1] < 0
            ? words.belowStart(ends[0]!)
            : '',
  };
}

/** The measure in words, else the rank, else why there is none. */
function figureWords(
  { indicator, figure }: GaugeItem,
  { lang, documentLang }: Languages,
): GaugeItemText['figure'] {
  const measure = figure?.measure?.shown;
  if (measure && !measure.missing) {
    return formatMeasure(measure, indicator, lang, documentLang);
  }
  const { rank, rankOf } = figure?.rank?.shown ?? {};
  const text = rank
    ? formatRank(rank, rankOf, lang)
    : formatMissing(measure?.missing, lang);
  return {
    hedge: '',
    number: rank ? text : '',
    unit: '',
    unitLang: lang,
    share: '',
    text,
  };
}

function describeStatus(
  figure: Figure | undefined,
  { ui }: GaugeWords,
): string {
  const facet = figure?.measure ?? figure?.rank;
  const { status } = facet?.shown ?? {};
  return [
    status && ui.statuses[status],
    facet?.conflicts.length ? ui.disputed : '',
  ]
    .filter(Boolean)
    .join(' · ');
}

/** A share that was not published is reckoned to whole percents, and says so. */
function describeFraction(
  { indicator, figure }: GaugeItem,
  { words, languages: { lang, documentLang } }: Speaker,
): GaugeItemText['fraction'] {
  const { count, of = 0, percent, hedge } = figure?.measure?.shown ?? {};
  if (count === undefined) return undefined;
  const noun = pickText(indicator.noun ?? '', lang, documentLang).text;
  const isReckoned = percent === undefined && !hedge && of > 0;
  const share =
    percent ?? (isReckoned ? roundDerived((100 * count) / of, 0) : undefined);
  return {
    count: formatNumber(count, lang),
    whole: words.outOf(`${formatNumber(of, lang)} ${noun}`.trim()),
    rest: hedge || count > of ? '' : words.rest(formatNumber(of - count, lang)),
    share: share === undefined ? '' : `${formatNumber(share, lang)}%`,
    shareNote: isReckoned ? words.reckoned : '',
  };
}

/** The stated change, else the difference from the figure before. */
function describeChange(
  { indicator, figure, previous }: GaugeItem,
  { words, languages: { lang, documentLang } }: Speaker,
): GaugeChangeText | undefined {
  const stated = figure?.change?.shown.change;
  if (stated) {
    const { text } = formatChange(stated, indicator, lang, documentLang);
    return { direction: undefined, amount: '', rest: text };
  }
  const before = previous?.figure.measure?.shown;
  const period = previous?.figure.period;
  if (!before || !period) return undefined;
  const rest = words.comparedWith(
    formatPeriod(period, { lang }),
    formatMeasure(before, { ...indicator, noun: '' }, lang, documentLang).text,
  );
  const { difference } = previous;
  if (difference === undefined)
    return { direction: undefined, amount: '', rest };
  const rounded = roundDerived(difference, decimalsOf(before, figure));
  const number = formatNumber(Math.abs(rounded), lang);
  const isPercent =
    indicator.unit === 'percent' || before.percent !== undefined;
  return {
    direction: rounded > 0 ? 'up' : rounded < 0 ? 'down' : 'same',
    amount: rounded === 0 ? '' : isPercent ? words.points(number) : number,
    rest,
  };
}

/** As many decimals as the finer of the two figures has. */
function decimalsOf(
  before: { readonly value?: number; readonly percent?: number },
  figure: Figure | undefined,
): number {
  const now = figure?.measure?.shown;
  return Math.max(
    ...[before.value ?? before.percent, now?.value ?? now?.percent].map(
      (value) => String(value).split('.')[1]?.length ?? 0,
    ),
  );
}

/** A year stands by itself; other periods are written in full. */
function periodWords(period: Period, lang: Languages['lang']): string {
  return formatPeriod(period, {
    lang,
    style: period.frequency === 'year' ? 'short' : 'long',
  });
}

function summarise(
  { name, figure, fraction, status, targets, change, beyond }: GaugeItemText,
  words: GaugeWords,
  isNamed: boolean,
): string {
  const reckoned =
    fraction?.shareNote && `(${fraction.share}, ${fraction.shareNote})`;
  const main = [figure.text, reckoned, status && `(${status})`]
    .filter(Boolean)
    .join(' ');
  const changed = change && [
    change.direction && words.directions[change.direction],
    change.amount,
    change.rest,
  ];
  return [
    isNamed ? `${name.text}: ${main}` : main,
    changed?.filter(Boolean).join(' '),
    ...targets.map(([label, value]) => `${label}: ${value}`),
    beyond,
  ]
    .filter(Boolean)
    .map((sentence) => `${sentence![0]!.toUpperCase()}${sentence!.slice(1)}.`)
    .join(' ');
}
