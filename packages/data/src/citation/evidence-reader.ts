import type { DatasetIndex } from '../dataset/dataset-index.js';
import type { Language, Text } from '../document/types.js';
import { type PickedText, pickText } from '../figure/pick-text.js';
import { speakEnglish } from '../language/speak-english.js';
import type { Named } from './evidence.js';
import type { EvidenceWords } from './words.js';
import { en } from './words-en.js';
import { vi } from './words-vi.js';

/** What every part of evidence is read with. */
export interface EvidenceReader {
  readonly index: DatasetIndex;
  readonly lang: Language;
  readonly documentLang: Language;
  readonly words: EvidenceWords;
  /** A text of the document; undefined where it has none. */
  pick(text: Text | undefined): PickedText | undefined;
}

/**
 * A reader of a document in a language. Evidence is asked for late and rarely,
 * so it brings both languages: a Vietnamese page can be cited in English.
 */
export function evidenceReader(
  index: DatasetIndex,
  lang: Language,
): EvidenceReader {
  if (lang === 'en') speakEnglish();
  const documentLang = index.header.lang ?? 'vi';
  return {
    index,
    lang,
    documentLang,
    words: lang === 'vi' ? vi : en,
    pick(text) {
      const picked = pickText(text ?? '', lang, documentLang);
      return picked.text ? picked : undefined;
    },
  };
}

/**
 * A member that is to be text. A document that is only trusted may hold
 * anything there; what is no text is as good as absent.
 */
export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/**
 * An address that may be linked to, else undefined: `javascript:` and whatever
 * else is no http or https never leaves this function.
 */
export function webAddress(value: unknown): string | undefined {
  return /^https?:\/\/[^\s]+$/i.test(textOf(value) ?? '')
    ? (value as string)
    : undefined;
}

/** A code with its words; undefined for what is none of the codes. */
export function named<Code extends string>(
  code: Code | undefined,
  words: Readonly<Record<Code, string>>,
): Named<Code> | undefined {
  return code !== undefined && Object.hasOwn(words, code)
    ? { code, text: words[code] }
    : undefined;
}
