import type { Language } from '../document/types.js';
import { vi } from './vi.js';
import type { Words } from './words.js';

// A page loads one language; another is learnt when somebody asks for it.
const spoken: { vi: Words; en?: Words } = { vi };

/** The words of a language, Vietnamese ones until it has been learnt. */
export function wordsOf(lang: Language): Words {
  return spoken[lang] ?? vi;
}

/** Makes a language's words known. */
export function learn(lang: Language, words: Words): void {
  spoken[lang] = words;
}
