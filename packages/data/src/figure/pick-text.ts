import type { Language, Text } from '../document/types.js';

/** A text with the language it is in, for a `lang` attribute. */
export interface PickedText {
  readonly text: string;
  readonly lang: Language;
}

/**
 * A document's text in the reader's language, else in the other one. A plain
 * string is in the document's own language. Throws a TypeError on what a
 * checked document does not hold.
 */
export function pickText(
  text: Text,
  lang: Language,
  documentLang: Language = 'vi',
): PickedText {
  if (typeof text === 'string') return { text, lang: documentLang };
  const found = text[lang] ? lang : lang === 'vi' ? 'en' : 'vi';
  const picked = text[found] ?? '';
  if (typeof picked !== 'string') {
    throw new TypeError(`expected a text: ${String(picked)}`);
  }
  return { text: picked, lang: found };
}
