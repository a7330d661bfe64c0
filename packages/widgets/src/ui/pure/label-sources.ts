import {
  type DatasetIndex,
  formatDate,
  type Observation,
  pickText,
  sourcesOf,
  type Target,
} from '@chiso/data/core';
import type { Languages, SourceLabel } from './text.js';

/**
 * The sources of statements as a source line names them, each once:
 * "Báo Bình Định, 19/7/2024". The date is the source's own, else that of the
 * occasion it reports on.
 */
export function labelSources(
  index: DatasetIndex,
  statements: readonly (Observation | Target)[],
  { lang, documentLang }: Languages,
): readonly SourceLabel[] {
  const labels = new Map<string, SourceLabel>();
  for (const statement of statements) {
    for (const source of sourcesOf(index, statement)) {
      const { id, publisher, title, url } = source;
      const name = pickText(publisher?.name ?? title ?? id, lang, documentLang);
      const date = source.date ?? source.event?.date;
      const text = date ? `${name.text}, ${formatDate(date, lang)}` : name.text;
      labels.set(text, { text, lang: name.lang, url });
    }
  }
  return [...labels.values()];
}
