import { type Language, learn as learnWords } from '@chiso/data/core';
import type { ControllerHost } from './base-element.js';
import { late } from './late.js';

/** The words of an element: Vietnamese at hand, English when it is needed. */
export interface WordSource<Words> {
  readonly vi: Words;
  readonly en: () => Promise<Words>;
}

interface Spoken<Words> {
  readonly lang: Language;
  readonly words: Words | undefined;
}

/**
 * The language of an element: its own `lang`, or that of its nearest
 * ancestor; what is neither Vietnamese nor English is
 * answered in English. Without any, the document's, then Vietnamese.
 */
export class LanguageController<Words> {
  readonly #host: ControllerHost;
  readonly #words: Readonly<Record<Language, () => Words | undefined>>;
  #spoken: Spoken<Words> | undefined;

  constructor(host: ControllerHost, { vi, en }: WordSource<Words>) {
    this.#host = host;
    // Where English did not arrive, Vietnamese is better than nothing.
    this.#words = { vi: () => vi, en: late(host, () => learn(en), vi) };
  }

  /**
   * The language to write in, and its words; none until they are there. What
   * was spoken before is spoken until then.
   */
  speak(documentLang: Language = 'vi'): Spoken<Words> {
    const lang = languageOf(this.#host) ?? documentLang;
    const words = this.#words[lang]();
    if (words || !this.#spoken) this.#spoken = { lang, words };
    return this.#spoken;
  }
}

/** A widget's English together with that of figures and periods. */
async function learn<Words>(en: () => Promise<Words>): Promise<Words> {
  const [words, { en: english }] = await Promise.all([
    en(),
    import('@chiso/data/en'),
  ]);
  learnWords('en', english);
  return words;
}

function languageOf(host: Element): Language | undefined {
  for (let at: Element | undefined = host; at; ) {
    const lang = at.closest('[lang]')?.getAttribute('lang');
    if (lang) return /^vi\b/i.test(lang) ? 'vi' : 'en';
    // Out of the shadow tree that it stands in.
    at = (at.getRootNode() as ShadowRoot).host;
  }
  return undefined;
}
