import {
  type DatasetIndex,
  describeArea,
  type Facet,
  type Figure,
  formatMeasure,
  formatNumber,
  formatPeriod,
  formatRank,
  pickText,
  type Statistic,
  type Text,
} from '@chiso/data/core';
import { labelSources } from '../../ui/pure/label-sources.js';
import type { Languages } from '../../ui/pure/text.js';
import type { UiWords } from '../../ui/pure/ui-words.js';
import type { DescribeMore } from './gauge.describe-more.js';
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
  readonly points: string;
  readonly comparedWith: string;
  readonly directions: readonly [down: string, same: string, up: string];
  /** Said of a figure past the start of its scale, and past its end. */
  readonly beyond: readonly [start: string, end: string];
  readonly statistics: Readonly<Record<Statistic, string>>;
}

/** Whom a gauge speaks to, and how. */
export interface Speaker extends Languages {
  readonly words: GaugeWords;
  /** Instead of the header of the document. */
  readonly header?: string | undefined;
  /** Says what only some figures need; loaded when one does. */
  readonly more?: DescribeMore | undefined;
}

/** Model → words: everything a gauge writes or says aloud. */
export function describeGauge(
  { items }: GaugeModel,
  index: DatasetIndex,
  speaker: Speaker,
): GaugeText {
  const { lang, documentLang, header } = speaker;
  const texts = items.map((item) => describeItem(item, speaker));
  const figures = items.flatMap(({ figure }) => figure ?? []);
  const context = describeContext(figures, index, speaker);
  return {
    header: header
      ? { text: header, lang }
      : items.length > 1
        ? pickText(index.header.title, lang, documentLang)
        : texts[0]!.name,
    context,
    summary: sentences([
      context,
      ...texts.flatMap((text) => summarise(text, items.length > 1)),
    ]),
    items: texts,
    sources: labelSources(
      index,
      items.flatMap(
        ({ facet, figure }) => (facet ?? figure?.change)?.shown ?? [],
      ),
      speaker,
    ),
  };
}

/** "Việt Nam, năm 2023 · Bộ TT&TT": only what all the figures share. */
function describeContext(
  figures: readonly Figure[],
  index: DatasetIndex,
  { lang, documentLang, words }: Speaker,
): string {
  const pick = (text: Text) => pickText(text, lang, documentLang).text;
  const shared = (tell: (figure: Figure) => string | undefined) => {
    const [told, ...others] = new Set(figures.map(tell));
    return others.length > 0 ? '' : told;
  };
  return join(' · ', [
    join(', ', [
      shared(({ area }) => area && pick(describeArea(index, area).name)),
      shared(
        ({ period, periodType }) =>
          period && formatPeriod(period, { lang, periodType }),
      ),
    ]),
    shared(({ statistic }) => statistic && words.statistics[statistic]),
    shared(({ method }) => method && pick(method.name)),
  ]);
}

/** What is known of a figure that the document does not speak of. */
const nothing: Pick<Facet, 'shown' | 'conflicts'> = {
  shown: {},
  conflicts: [],
};

function describeItem(item: GaugeItem, speaker: Speaker): GaugeItemText {
  const { indicator, facet, scale, extent, bands, targets } = item;
  const { words, lang, documentLang, more } = speaker;
  const { shown, conflicts } = facet ?? nothing;
  const { status, rank, rankOf } = shown;
  const figure = formatMeasure(shown, indicator, lang, documentLang);
  const place = rank && !figure.number ? formatRank(rank, rankOf, lang) : '';
  const sign =
    indicator.unit === 'percent' || shown.count !== undefined ? '%' : '';
  const ends = scale
    ? scale.isRank
      ? [scale.min - 1, 1].map((end) => formatRank(end, undefined, lang))
      : [scale.min, scale.max].map((end) => formatNumber(end, lang) + sign)
    : [];
  const to = extent?.[1] ?? 0;
  const past = to > 1 ? 1 : to < 0 ? 0 : undefined;
  const band = extent && bands.find((one) => to <= one.to)?.label;
  return {
    name: pickText(indicator.name, lang, documentLang),
    figure: place ? { ...figure, number: place, text: place } : figure,
    status: join(' · ', [
      band && pickText(band, lang, documentLang).text,
      status && words.ui.statuses[status],
      conflicts.length > 0 && words.ui.disputed,
    ]),
    fraction: more?.describeFraction(shown, indicator, speaker),
    ends,
    targets: targets.map(({ mark: { period, shown: aim } }) => [
      words.target(
        // A year stands by itself; other periods are written in full.
        period
          ? formatPeriod(period, {
              lang,
              style: period.frequency === 'year' ? 'short' : 'long',
            })
          : '',
      ),
      formatMeasure(aim, indicator, lang, documentLang).text,
    ]),
    change: describeChange(item, speaker),
    beyond: past === undefined ? '' : `${words.beyond[past]} (${ends[past]})`,
  };
}

/** The stated change, else the difference from the figure before. */
function describeChange(
  { indicator, figure, previous }: GaugeItem,
  { words, lang, documentLang, more }: Speaker,
): GaugeChangeText | undefined {
  const stated = figure?.change?.shown.change;
  if (stated) {
    const rest = more?.formatChange(stated, indicator, lang, documentLang).text;
    return { tone: '', amount: '', spoken: '', rest: rest ?? '' };
  }
  const { measure, period } = previous?.figure ?? {};
  if (!measure || !period) return undefined;
  const { text } = formatMeasure(
    measure.shown,
    { ...indicator, noun: '' },
    lang,
    documentLang,
  );
  const { difference } = previous!;
  const way = Math.sign(difference ?? 0);
  const amount =
    way === 0
      ? ''
      : join(' ', [
          formatNumber(Math.abs(difference!), lang),
          (indicator.unit === 'percent' ||
            measure.shown.percent !== undefined) &&
            words.points,
        ]);
  const better = { higher: 1, lower: -1, none: 0 }[
    indicator.direction ?? 'none'
  ];
  const isKnown = difference !== undefined;
  return {
    tone: way * better > 0 ? 'better' : way * better < 0 ? 'worse' : '',
    amount: isKnown ? join(' ', ['▼=▲'[way + 1], amount]) : '',
    spoken: isKnown ? join(' ', [words.directions[way + 1], amount]) : '',
    rest: `${words.comparedWith} ${formatPeriod(period, { lang })} (${text})`,
  };
}

function summarise(
  { name, figure, fraction, status, targets, change, beyond }: GaugeItemText,
  isNamed: boolean,
): readonly string[] {
  const reckoned =
    fraction?.shareNote && `(${fraction.share}, ${fraction.shareNote})`;
  return [
    join(' ', [
      isNamed && `${name.text}:`,
      figure.text,
      reckoned,
      status && `(${status})`,
    ]),
    join(' ', [change?.spoken, change?.rest]),
    ...targets.map(join.bind(undefined, ': ')),
    beyond,
  ];
}

/** Each with a capital at its start and a stop at its end. */
function sentences(parts: readonly string[]): string {
  return join(
    ' ',
    parts.map((part) => part && `${part[0]!.toUpperCase()}${part.slice(1)}.`),
  );
}

/** What there is of the parts, joined. */
function join(
  by: string,
  parts: readonly (string | false | 0 | undefined)[],
): string {
  return parts.filter(Boolean).join(by);
}
