import type { Language, Text } from '../document/types.js';

/** A text with the language it is in, for a `lang` attribute. */
export interface PickedText {
  readonly text: string;
  readonly lang: Language;
}

/**
 * A document's text in the reader's language, else in the other one. A plain
 * string is in the document's own language.
 */
export function pickText(
  text: Text,
  lang: Language,
  documentLang: Language = 'vi',
): PickedText {
  if (typeof text === 'string') return { text, lang: documentLang };
  const found = text[lang] ? lang : lang === 'vi' ? 'en' : 'vi';
  return { text: text[found] ?? '', lang: found };
}
