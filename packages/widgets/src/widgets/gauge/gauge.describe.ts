import {
  type DatasetIndex,
  formatMeasure,
  formatRank,
  pickText,
  type Statement,
  type Statistic,
} from '@chiso/data/core';
import { labelSources } from '../../ui/pure/label-sources.js';
import type { Languages } from '../../ui/pure/text.js';
import type { UiWords } from '../../ui/pure/ui-words.js';
import { contextOf, join, joinContext } from './gauge.describe-context.js';
import { describeSeveral } from './gauge.describe-several.js';
import { describeStatus } from './gauge.describe-status.js';
import type { GaugeItem, GaugeModel } from './gauge.model.js';
import type { GaugeItemText, GaugeText } from './gauge.model-text.js';

/** What a gauge alone says; one object a language. */
export interface GaugeWords {
  readonly ui: UiWords;
  readonly statistics: Readonly<Record<Statistic, string>>;
  readonly revised: string;
  /** Past which end of the scale. */
  readonly past: readonly [below: string, beyond: string];
}

/** Whom a gauge speaks to, and how. */
export interface Speaker extends Languages {
  readonly words: GaugeWords;
  /** Instead of the header of the document. */
  readonly header?: string | null | undefined;
  /** Says what a figure is measured against; loaded once it stands. */
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
    others.length > 0
      ? describeSeveral(items, each, index, speaker)
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

function describeItem(item: GaugeItem, speaker: Speaker): GaugeItemText {
  const { indicator, figure, facet, scale } = item;
  const { lang, documentLang } = speaker;
  const shown: Statement = facet?.shown ?? {};
  const { rank, rankOf, count } = shown;
  const isPercent = indicator.unit === 'percent' || count !== undefined;
  const measure = formatMeasure(shown, indicator, lang, documentLang);
  // A measure goes before a rank that stands beside it.
  const isRank = rank !== undefined && !measure.number;
  const place = isRank ? formatRank(rank, rankOf, lang) : '';
  const sayEnd = (value: number) =>
    formatMeasure({ value }, isPercent ? { unit: 'percent' } : {}, lang).number;
  const ends = scale ? [scale.min, scale.max].map(sayEnd) : [];
  return {
    name: pickText(indicator.name, lang, documentLang),
    figure: isRank ? { ...measure, number: place, text: place } : measure,
    status: describeStatus(facet ?? figure?.change, speaker),
    ends,
    targets: [],
    beyond: describePast(item, ends, speaker),
  };
}

/** "vượt quá thang đo (30%)"; empty of a figure on its scale. */
export function describePast(
  { extent }: GaugeItem,
  ends: readonly string[],
  { words }: Speaker,
): string {
  const to = extent?.[1] ?? 0;
  const end = to > 1 ? 1 : 0;
  return to > 1 || to < 0 ? `${words.past[end]} (${ends[end]})` : '';
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
