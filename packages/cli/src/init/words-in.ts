import type { Language } from '@chiso/data';

/** How a template of one language holds words of both. */
export interface WordsIn {
  /** A text column, with the column of its English beside it. */
  readonly text: (
    id: string,
    texts: Readonly<Record<Language, string>>,
  ) => Readonly<Record<string, string>>;
  /** A word that stands in one language only. */
  readonly word: (vi: string, en: string) => string;
}

export function wordsIn(lang: Language): WordsIn {
  return {
    text: (id, texts) => ({ [id]: texts[lang], [`${id}_en`]: texts.en }),
    word: (vi, en) => (lang === 'vi' ? vi : en),
  };
}
