import type { Language } from '../document/types.js';
import { wordsOf } from '../language/spoken.js';
import { vi } from '../language/vi.js';
import type { WordKey } from '../language/words.js';

/** A word of figures; '' for what is no key of the table. */
export function say(key: WordKey | undefined, lang: Language): string {
  return isWord(key) ? wordsOf(lang).words[key!] : '';
}

/** Whether a value is a key of the table. */
export function isWord(value: unknown): boolean {
  return Object.hasOwn(vi.words, value as string);
}
