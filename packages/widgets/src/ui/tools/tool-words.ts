import type { Language } from '@chiso/data/core';

/** The words of a tool: Vietnamese with it, English once it is spoken. */
export class ToolWords<Words> {
  readonly #vi: Words;
  readonly #load: () => Promise<Words>;
  #en: Words | undefined;
  #coming: Promise<void> | undefined;

  constructor(vi: Words, load: () => Promise<Words>) {
    this.#vi = vi;
    this.#load = load;
  }

  /** Undefined: they are to be learned first. */
  in(lang: Language): Words | undefined {
    return lang === 'vi' ? this.#vi : this.#en;
  }

  /** Resolves when a language can be spoken; Vietnamese stands in for it. */
  async learn(lang: Language): Promise<void> {
    if (lang === 'vi') return;
    this.#coming ??= this.#load()
      .catch(() => this.#vi)
      .then((words) => {
        this.#en = words;
      });
    await this.#coming;
  }
}
