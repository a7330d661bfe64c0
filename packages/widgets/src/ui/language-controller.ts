import type { Language } from '@chiso/data/core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The words of an element: Vietnamese at hand, English when it is needed. */
export interface WordSource<Words> {
  readonly vi: Words;
  readonly en: () => Promise<Words>;
}

/**
 * The language of an element: its own `lang`, or that of its nearest
 * ancestor, followed as it changes; what is neither Vietnamese nor English is
 * answered in English. Without any, the document's, then Vietnamese.
 */
export class LanguageController<Words> implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #source: WordSource<Words>;
  #english: Words | undefined;
  #isAsked = false;

  constructor(
    host: ReactiveControllerHost & HTMLElement,
    source: WordSource<Words>,
  ) {
    this.#host = host;
    this.#source = source;
    host.addController(this);
  }

  hostConnected(): void {
    if (hosts.size === 0) {
      observer.observe(document, { attributeFilter: ['lang'], subtree: true });
    }
    hosts.add(this.#host);
  }

  hostDisconnected(): void {
    hosts.delete(this.#host);
    if (hosts.size === 0) observer.disconnect();
  }

  /** The language to write in, and its words; none until they are there. */
  speak(documentLang: Language = 'vi'): {
    readonly lang: Language;
    readonly words: Words | undefined;
  } {
    const lang = languageOf(this.#host) ?? documentLang;
    if (lang === 'vi') return { lang, words: this.#source.vi };
    if (!this.#english && !this.#isAsked) {
      this.#isAsked = true;
      this.#source.en().then(
        (words) => this.#learn(words),
        // The words did not arrive: Vietnamese ones are better than none.
        () => this.#learn(this.#source.vi),
      );
    }
    return { lang, words: this.#english };
  }

  #learn(words: Words): void {
    this.#english = words;
    this.#host.requestUpdate();
  }
}

const hosts = new Set<ReactiveControllerHost>();

// One observer for every element: `lang` is set on few elements of a page.
const observer = new (globalThis.MutationObserver ?? class {})(() => {
  for (const host of hosts) host.requestUpdate();
});

function languageOf(element: Element): Language | undefined {
  for (let at: Element | null = element; at; ) {
    const near: Element | null = at.closest('[lang]');
    const lang = near?.getAttribute('lang');
    if (lang) return /^vi\b/i.test(lang) ? 'vi' : 'en';
    const root: Node = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return undefined;
}
