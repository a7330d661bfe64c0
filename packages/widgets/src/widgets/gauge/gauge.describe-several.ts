import { type DatasetIndex, pickText, sourcesOf } from '@chiso/data/core';
import type { Speaker } from './gauge.describe.js';
import { contextOf, join, joinContext } from './gauge.describe-context.js';
import type { GaugeItem } from './gauge.model.js';
import type { GaugeItemText, GaugeText } from './gauge.model-text.js';

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
  const told = contexts.filter(({ length }) => length > 0);
  const shared = told[0]!.map(
    (part, at) => told.every((one) => one[at] === part) && part,
  );
  return {
    header: pickText(index.header.title, lang, documentLang),
    context: joinContext(shared),
    items: texts.map((text, order) => ({
      ...text,
      status: join(' · ', [
        text.status,
        isWithoutSource(items[order]!, index) && speaker.words.ui.noSource,
      ]),
      own: join(
        ', ',
        contexts[order]!.filter((part, at) => part !== shared[at]),
      ),
    })),
  };
}

/** The source line of several figures does not tell which of them has none. */
function isWithoutSource(
  { figure, facet = figure?.change }: GaugeItem,
  index: DatasetIndex,
): boolean {
  return facet !== undefined && sourcesOf(index, facet.shown).length === 0;
}
