import {
  type DatasetIndex,
  describeArea,
  type Figure,
  formatMeasure,
  formatNumber,
  formatPeriod,
  pickText,
  type Statement,
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
  /** What the number of percentage points is followed by. */
  readonly points: (number: number) => string;
  readonly comparedWith: string;
  readonly directions: readonly [down: string, same: string, up: string];
}

/** Whom a gauge speaks to, and how. */
export interface Speaker extends Languages {
  readonly words: GaugeWords;
  /** Instead of the header of the document. */
  readonly header?: string | null | undefined;
  /** Says what is out of the ordinary in a figure; loaded when something is. */
  readonly more?: typeof import('./gauge.describe-more.js') | null | undefined;
}

/** Model → words: everything a gauge writes or says aloud. */
export function describeGauge(
  { items }: GaugeModel,
  index: DatasetIndex,
  speaker: Speaker,
): GaugeText {
  const { lang, header, more } = speaker;
  const each = items.map((item) => {
    const text = describeItem(item, speaker);
    return more ? more.describeMore(item, text, speaker) : text;
  });
  const [{ figure }, ...others] = items as [GaugeItem];
  const context = contextOf(figure, index, speaker);
  const told =
    others.length > 0 && more
      ? more.describeSeveral(items, each, index, speaker)
      : { header: each[0]!.name, context: joinContext(context), items: each };
  return {
    ...told,
    ...(header && { header: { text: header, lang } }),
    summary: join(' ', told.items.flatMap(summarise).map(asSentence)),
    sources: labelSources(
      index,
      items.flatMap(
        ({ facet, figure }) => (facet ?? figure?.change)?.shown ?? [],
      ),
      speaker,
    ),
  };
}

/** Where, when, of which kind and by whom a figure is. */
export function contextOf(
  figure: Figure | undefined,
  index: DatasetIndex,
  { lang, documentLang, more }: Speaker,
): readonly (string | undefined)[] {
  if (!figure) return [];
  const { area, period, periodType, method } = figure;
  const pick = (text: Text) => pickText(text, lang, documentLang).text;
  return [
    area && pick(describeArea(index, area).name),
    period && formatPeriod(period, { lang, periodType }),
    more?.nameStatistic(figure, lang),
    method && pick(method.name),
  ];
}

/** "Việt Nam, năm 2023 · Bộ TT&TT" */
export function joinContext([area, period, ...others]: ReturnType<
  typeof contextOf
>): string {
  return join(' · ', [join(', ', [area, period]), ...others]);
}

function describeItem(item: GaugeItem, speaker: Speaker): GaugeItemText {
  const { indicator, facet, scale } = item;
  const { words, lang, documentLang } = speaker;
  const shown: Statement = facet?.shown ?? {};
  const { status, count } = shown;
  const isPercent = indicator.unit === 'percent' || count !== undefined;
  return {
    name: pickText(indicator.name, lang, documentLang),
    figure: formatMeasure(shown, indicator, lang, documentLang),
    status: words.ui.statuses[status ?? ''] ?? '',
    ends: scale
      ? [scale.min, scale.max].map(
          (value) =>
            formatMeasure({ value }, isPercent ? { unit: 'percent' } : {}, lang)
              .number,
        )
      : [],
    targets: [],
    change: describeChange(item, speaker),
  };
}

/** The difference from the figure before, and what is to be known of that. */
export function describeChange(
  { indicator, previous }: GaugeItem,
  { words, lang }: Speaker,
  note = '',
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
    ? join(' ', [formatNumber(size, lang), words.points(size)])
    : formatMeasure({ value: size }, { ...indicator, noun: '' }, lang).text;
  const amount = way ? number : '';
  const isKnown = difference !== undefined;
  return {
    amount: isKnown ? join(' ', ['▼=▲'[way + 1], amount]) : '',
    spoken: isKnown ? join(' ', [words.directions[way + 1], amount]) : '',
    rest: `${words.comparedWith} ${formatPeriod(figure.period!, { lang })} (${join(', ', [text, note])})`,
  };
}

/** The sentences of one figure; of several each says whose it is. */
function summarise({
  name,
  own,
  figure,
  status,
  targets,
  change,
  beyond,
}: GaugeItemText): readonly string[] {
  return [
    join(' ', [
      own !== undefined && `${join(' ', [name.text, own && `(${own})`])}:`,
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
