import type { Source } from '../document/types.js';
import { formatDate } from '../period/format-date.js';
import type { SourceEvidence } from './evidence.js';
import {
  type EvidenceReader,
  named,
  textOf,
  webAddress,
} from './evidence-reader.js';

/** A source as a reader can find it. */
export function readSource(
  source: Source,
  reader: EvidenceReader,
): SourceEvidence {
  const { id, kind, event } = source;
  const { pick, lang, words } = reader;
  const publisher = pick(source.publisher?.name);
  const title = pick(source.title);
  const date = textOf(source.date);
  const name = publisher ?? title ?? { text: id, lang: reader.documentLang };
  const day = date ?? textOf(event?.date);
  return {
    id,
    kind: named(kind, words.kinds),
    label: day
      ? { ...name, text: `${name.text}, ${formatDate(day, lang)}` }
      : name,
    publisher,
    publisherUrl: webAddress(source.publisher?.url),
    title,
    originalTitle: originalTitle(source, reader),
    date,
    event: event && {
      date: event.date,
      isInferred: event.basis === 'inferred',
      quote: textOf(event.quote),
    },
    url: webAddress(source.url),
    documentNumber: textOf(source.documentNumber),
    note: pick(source.note),
  };
}

/** Under a translated title alone, an article is hard to find. */
function originalTitle(
  { title }: Source,
  { lang, documentLang }: EvidenceReader,
): SourceEvidence['originalTitle'] {
  if (lang === documentLang || typeof title !== 'object') return undefined;
  const original = textOf(title[documentLang]);
  return original && title[lang]
    ? { text: original, lang: documentLang }
    : undefined;
}
