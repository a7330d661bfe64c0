import {
  type DatasetIndex,
  describeArea,
  type Figure,
  formatMeasure,
  formatNumber,
  formatPeriod,
  pickText,
  type Text,
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
  readonly points: string;
  readonly comparedWith: string;
  readonly directions: readonly [down: string, same: string, up: string];
}

/** Whom a gauge speaks to, and how. */
export interface Speaker extends Languages {
  readonly words: GaugeWords;
  /** Instead of the header of the document. */
  readonly header?: string | null | undefined;
  /** Says what is out of the ordinary in a figure; loaded when something is. */
  readonly more?: DescribeMore | null | undefined;
}

interface DescribeMore {
  readonly describeMore: (
    item: GaugeItem,
    text: GaugeItemText,
    speaker: Speaker,
  ) => GaugeItemText;
  readonly tellApart: (
    items: readonly GaugeItem[],
    texts: readonly GaugeItemText[],
    index: DatasetIndex,
    speaker: Speaker,
  ) => readonly GaugeItemText[];
  readonly nameStatistic: (figure: Figure, speaker: Speaker) => string;
}

/** Model → words: everything a gauge writes or says aloud. */
export function describeGauge(
  { items }: GaugeModel,
  index: DatasetIndex,
  speaker: Speaker,
): GaugeText {
  const { lang, documentLang, header, more } = speaker;
  const isSeveral = items.length > 1;
  const each = items.map((item) => {
    const text = describeItem(item, speaker);
    return more ? more.describeMore(item, text, speaker) : text;
  });
  const texts =
    (isSeveral && more?.tellApart(items, each, index, speaker)) || each;
  const title = isSeveral
    ? pickText(index.header.title, lang, documentLang)
    : texts[0]!.name;
  const context = describeContext(items, index, speaker);
  const sentences = texts.flatMap((text) => summarise(text, isSeveral));
  return {
    header: header ? { text: header, lang } : title,
    context,
    summary: join(' ', sentences.map(asSentence)),
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
  items: readonly GaugeItem[],
  index: DatasetIndex,
  speaker: Speaker,
): string {
  const { lang, documentLang, more } = speaker;
  const figures = items.flatMap(({ figure }) => figure ?? []);
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
    shared((figure) => more?.nameStatistic(figure, speaker)),
    shared(({ method }) => method && pick(method.name)),
  ]);
}

function describeItem(item: GaugeItem, speaker: Speaker): GaugeItemText {
  const { indicator, facet, scale, targets } = item;
  const { words, lang, documentLang } = speaker;
  const { shown = {}, conflicts = [] } = facet ?? {};
  const { status, count } = shown as NonNullable<typeof facet>['shown'];
  const isPercent = indicator.unit === 'percent' || count !== undefined;
  // The noun stands with the figure itself.
  const bare = { ...indicator, noun: '' };
  return {
    name: pickText(indicator.name, lang, documentLang),
    figure: formatMeasure(shown, indicator, lang, documentLang),
    status: join(' · ', [
      status && words.ui.statuses[status],
      conflicts.length > 0 && words.ui.disputed,
    ]),
    ends: scale
      ? [scale.min, scale.max].map(
          (value) =>
            formatMeasure({ value }, isPercent ? { unit: 'percent' } : {}, lang)
              .number,
        )
      : [],
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
      formatMeasure(aim, bare, lang).text,
    ]),
    change: describeChange(item, speaker),
  };
}

/** The difference from the figure before. */
function describeChange(
  { indicator, previous }: GaugeItem,
  { words, lang }: Speaker,
): GaugeChangeText | undefined {
  if (!previous) return undefined;
  const { figure, difference } = previous;
  const { shown } = figure.measure!;
  const { text } = formatMeasure(shown, { ...indicator, noun: '' }, lang);
  const way = Math.sign(difference ?? 0);
  const isPercent = indicator.unit === 'percent' || shown.percent !== undefined;
  const size = Math.abs(difference!);
  // Percentage points have a word of their own.
  const number = isPercent
    ? join(' ', [formatNumber(size, lang), words.points])
    : formatMeasure({ value: size }, { ...indicator, noun: '' }, lang).text;
  const amount = way ? number : '';
  const isKnown = difference !== undefined;
  return {
    tone:
      way * { higher: 1, lower: -1, none: 0 }[indicator.direction ?? 'none'],
    amount: isKnown ? join(' ', ['▼=▲'[way + 1], amount]) : '',
    spoken: isKnown ? join(' ', [words.directions[way + 1], amount]) : '',
    rest: `${words.comparedWith} ${formatPeriod(figure.period!, { lang })} (${text})`,
  };
}

function summarise(
  { name, own, figure, status, targets, change, beyond }: GaugeItemText,
  isNamed: boolean,
): readonly string[] {
  return [
    join(' ', [
      isNamed && `${name.text}${own ? ` (${own})` : ''}:`,
      figure.text,
      status && `(${status})`,
    ]),
    join(' ', [change?.spoken, change?.rest]),
    ...targets.map((lines) => join(': ', lines)),
    beyond ?? '',
  ];
}

/** With a capital at its start and a stop at its end. */
function asSentence(text: string): string {
  return text && `${text[0]!.toUpperCase()}${text.slice(1)}.`;
}

/** What there is of the parts, joined. */
export function join(
  by: string,
  parts: readonly (string | false | undefined)[],
): string {
  return parts.filter(Boolean).join(by);
}
